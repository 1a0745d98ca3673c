import { describe, expect, it } from 'vitest';
import type { Agreement } from '$lib/domain';
import { column } from '../../../../../tests/support/small-dataset';
import { prepare } from './prepare';
import { meetingOf, place, toolsOf, writingIn } from './testing/copies';

const meeting = meetingOf('r1');

describe('the archive', () => {
  it('tells all', async () => {
    const tools = await toolsOf();
    const source = place([1, 20, 30, 40]);
    const record = {
      ...{ source, proposed: source, agreed: source, meeting },
      ...{ log: { entries: [], cursor: 0 }, book: { meetings: [meeting], agreements: [] }, words: [] },
    };
    const { minutes, check } = prepare(record, { output: 'arsip', level: 'rt', outlines: null }, tools);
    expect(minutes.areas[0]?.after.count).toBe(1);
    expect(check).toBeNull();
    expect(minutes.sourceHides).toBe(false);
  });

  it('says of a package with hidden figures that it has them, how many, and what stands beside the sum', async () => {
    const tools = await toolsOf();
    const open = place([10, 20, 30, 40]);
    const [whole, rw, rt] = open.levels;
    if (whole === undefined || rw === undefined || rt === undefined) throw new Error('three levels');
    const withPoor = (level: typeof rt, figures: Parameters<typeof column>[0]): typeof rt => ({
      ...level,
      measures: new Map(level.measures).set('kk_miskin', new Map([[2006, column(figures)]])),
    });
    const levels = [withPoor(whole, [101]), rw, withPoor(rt, ['suppressed', 20, 30, 40])];
    const source = { ...open, levels };
    const record = {
      ...{ source, proposed: source, agreed: source, meeting },
      ...{ log: { entries: [], cursor: 0 }, book: { meetings: [meeting], agreements: [] }, words: [] },
    };
    const { minutes, dataset } = prepare(record, { output: 'arsip', level: 'rt', outlines: null }, tools);
    const text = JSON.stringify(tools.minutes.minutesBlocks(minutes, dataset, await writingIn('id')));
    expect(text).toContain('sebagian sudah disamarkan di dalamnya');
    expect(text).toContain('Dihitung dari 3 dari 4 RT: 1 RT disamarkan');
    expect(text).toContain('Angka yang tercatat untuk seluruh wilayah sendiri: 101 KK miskin');
  });

  it('prints no name that stands in what was written before, nor an agreement that says nothing', async () => {
    const tools = await toolsOf();
    const source = place([10, 20, 30, 40]);
    const said = (id: string, what: string): Agreement => ({
      ...{ id, meeting: meeting.id, at: null, field: 'sosial', what, result: 'layanan', doer: 'warga' },
      ...{ beneficiariesKk: null, followUp: '', due: '', costRp: null, sources: [], status: 'belum-mulai' },
      decision: { how: 'mufakat' },
    });
    const agreements = [said('a', ' '), said('b', 'Pelatihan jahit untuk Ibu Siti Aminah')];
    const record = {
      ...{ source, proposed: source, agreed: source, meeting },
      ...{ log: { entries: [], cursor: 0 }, book: { meetings: [meeting], agreements }, words: [] },
    };
    for (const output of ['arsip', 'salinan'] as const) {
      const { minutes, dataset, gaps } = prepare(record, { output, level: 'rt', outlines: null }, tools);
      const writing = await writingIn('id');
      const table = await tools.minutes.agreementsCsv(minutes.agreements, writing, output);
      const text = JSON.stringify(tools.minutes.minutesBlocks(minutes, dataset, writing)) + table;
      expect(text).toContain('Pelatihan jahit untuk Ibu ……');
      expect(text).not.toContain('Siti');
      expect(minutes.agreements).toHaveLength(1);
      expect(gaps).toEqual([
        { kind: 'name', what: 'Pelatihan jahit untuk Ibu ……' },
        { kind: 'unsaid', count: 1 },
      ]);
    }
  });
});
