import { describe, expect, it } from 'vitest';
import { gapsOf } from './gaps';
import { makeMinutes } from './make-minutes';
import { agreement, bookOf, contoh, inputOf, logOf, rembug } from './testing/contoh';

const dataset = contoh([480, 400, 600], [60, 90, 200]);
const rules = { dataset, today: '2026-11-22' };

describe('what minutes say that cannot be', () => {
  it('is more households than there are, more money than it costs, a day before the meeting', async () => {
    const decision = { how: 'mufakat' } as const;
    const book = bookOf([
      agreement({ id: 'a', what: 'Sumur', beneficiariesKk: 401, decision }),
      agreement({ id: 'b', what: 'Jalan', costRp: 1, sources: [{ source: 'lkm', rp: 2 }], decision }),
      agreement({ id: 'c', what: 'Arisan', due: '2020-01-01', decision }),
      agreement({ id: 'd', what: 'Posyandu', beneficiariesKk: 400, decision }),
    ]);
    expect(gapsOf(makeMinutes(await inputOf(dataset, logOf(), book)), rules)).toEqual([
      { kind: 'households', what: 'Sumur', typed: 401, most: 400 },
      { kind: 'sources', what: 'Jalan', typed: 2, most: 1 },
      { kind: 'due', what: 'Arisan' },
    ]);
  });

  it('is a day and an hour that cannot be', async () => {
    const input = await inputOf(dataset, logOf(), bookOf([]));
    const meeting = { ...rembug, hour: '25.99', date: '1900-01-01' };
    expect(gapsOf(makeMinutes({ ...input, meeting }), rules)).toEqual([{ kind: 'date' }, { kind: 'hour' }]);
  });
});
