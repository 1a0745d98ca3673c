import { describe, expect, it } from 'vitest';
import type { Agreement } from '$lib/domain';
import { meetingOf, place } from '../../meeting/minutes/testing/copies';
import { checkedCopy } from './checked-copy';

const agreement = (id: string, what: string): Agreement => ({
  ...{ id, meeting: 'r1', at: null, field: 'sosial', what, result: 'layanan', doer: 'warga' },
  ...{ beneficiariesKk: null, followUp: 'LKM', due: '', costRp: null, sources: [], status: 'berjalan' },
  decision: { how: 'mufakat' },
});

describe('what meetings wrote down', () => {
  it('leaves without persons’ names, hidden or not, and nothing else of it is lost', async () => {
    const source = place([10, 20, 30, 40]);
    const meetings = [
      { ...meetingOf('r1'), place: 'Rumah Ibu Kartini', agenda: 'Refleksi\nGang Haji Mahmud' },
    ];
    const agreements = [
      agreement('a', 'Pelatihan jahit untuk Ibu Siti Aminah'),
      agreement('b', 'Selokan Gang Haji Mahmud, Ibu-ibu PKK'),
      agreement('c', ''),
    ];
    const book = { meetings, agreements };
    const log = { entries: [], cursor: 0 };
    const from = {
      title: '',
      source,
      dataset: { ...source, meetings: book },
      files: new Map(),
      log,
      book,
      story: null,
    };
    for (const hide of [{}, null]) {
      const { dataset } = await checkedCopy(from, { hide });
      expect(dataset.meetings?.agreements.map(({ what }) => what)).toEqual([
        'Pelatihan jahit untuk Ibu ……',
        'Selokan Gang Haji Mahmud, Ibu-ibu PKK',
      ]);
      expect(dataset.meetings?.meetings[0]).toMatchObject({
        place: 'Rumah Ibu ……',
        agenda: 'Refleksi\nGang Haji Mahmud',
      });
    }
  });
});
