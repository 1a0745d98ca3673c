import { describe, expect, it } from 'vitest';
import { poorIndicator, smallDataset } from '../../../../tests/support/small-dataset';
import type { Block, TableBlock } from './blocks';
import { formBlocks } from './forms-blocks';
import { contoh, writingIn } from './testing/contoh';

const tableOf = (blocks: readonly Block[]): TableBlock => {
  const table = blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};

describe('blank forms', () => {
  const dataset = contoh([48, 40, 60], [6, 9, 20]);

  it('of attendance ask for numbers alone: a row an RT, and a sum', async () => {
    const blocks = formBlocks('hadir', dataset, false, await writingIn('id'));
    const { head, rows } = tableOf(blocks);
    expect(head).toEqual(['No.', 'RW', 'RT', 'Laki-laki', 'Perempuan', 'Paraf ketua RT']);
    expect(rows).toEqual([
      ['1', '01', '01', '', '', ''],
      ['2', '01', '02', '', '', ''],
      ['3', '01', '03', '', '', ''],
      ['', 'Jumlah', '', '', '', ''],
    ]);
    expect(JSON.stringify(blocks)).toContain('Tulis jumlah orang saja, bukan namanya.');
    expect(head.join(' ').toLowerCase()).not.toContain('nama');
  });

  it('have no column for a level that no area is known to lie in', async () => {
    const [whole, rw, rt] = dataset.levels;
    if (whole === undefined || rw === undefined || rt === undefined) throw new Error('three levels');
    const loose = { ...dataset, levels: [whole, rw, { ...rt, parent: Int32Array.from([-1, -1, -1]) }] };
    const { head, rows } = tableOf(formBlocks('hadir', loose, false, await writingIn('id')));
    expect(head).toEqual(['No.', 'RT', 'Laki-laki', 'Perempuan', 'Paraf ketua RT']);
    expect(rows.at(-1)).toEqual(['', 'Jumlah', '', '', '']);
  });

  it('of corrections have a box for every reason, and the recorded figures only when asked', async () => {
    const writing = await writingIn('id');
    const { head, rows } = tableOf(formBlocks('koreksi', dataset, false, writing));
    expect(head.slice(2, 6)).toEqual(['KK tercatat', 'KK miskin tercatat', 'Usulan KK', 'Usulan KK miskin']);
    expect(rows[0]).toEqual(['01', '01', '', '', '', '', '☐A ☐B ☐C ☐D ☐E ☐F', '']);
    expect(tableOf(formBlocks('koreksi', dataset, true, writing)).rows[2]?.slice(2, 4)).toEqual(['60', '20']);
    const few = smallDataset({ years: { 2006: { kk: [48], poor: ['suppressed'] } } });
    expect(tableOf(formBlocks('koreksi', few, true, writing)).rows[0]?.slice(2, 4)).toEqual([
      '48',
      'disamarkan',
    ]);
  });

  it('of corrections ask for what the package has: percentages where it has no counts', async () => {
    const percents = {
      ...smallDataset({ years: {}, percents: { 2015: [10.52, 'blank'] } }),
      indicators: [{ ...poorIndicator, form: 'percent' as const, numerator: null, denominator: null }],
    };
    const writing = await writingIn('id');
    const { head, rows } = tableOf(formBlocks('koreksi', percents, true, writing));
    expect(head.slice(2)).toEqual([
      ...['Persen miskin tercatat', 'Usulan persen miskin'],
      ...['Alasan (centang)', 'Dikonfirmasi oleh (jabatan)'],
    ]);
    expect(rows.map((row) => row.slice(2, 4))).toEqual([
      ['10,5%', ''],
      ['tidak ada data', ''],
    ]);
    const english = tableOf(formBlocks('koreksi', percents, false, await writingIn('en')));
    expect(english.head.slice(2, 4)).toEqual(['Poor per 100 on record', 'Proposed poor per 100']);
    expect(english.rows[0]).toHaveLength(english.head.length);
    expect(english.sides).toHaveLength(english.head.length);
    expect(english.widths).toHaveLength(english.head.length);
  });

  it('of corrections ask for both where some areas have a percentage alone', async () => {
    const mixed = smallDataset({
      years: { 2006: { kk: [48, 'blank'], poor: [6, 'blank'] } },
      percents: { 2006: ['blank', 25] },
    });
    const { head, rows } = tableOf(formBlocks('koreksi', mixed, true, await writingIn('id')));
    expect(head.slice(2, 8)).toEqual([
      ...['KK tercatat', 'KK miskin tercatat', 'Persen miskin tercatat'],
      ...['Usulan KK', 'Usulan KK miskin', 'Usulan persen miskin'],
    ]);
    expect(rows.map((row) => row.slice(2, 5))).toEqual([
      ['48', '6', '12,5%'],
      ['tidak ada data', 'tidak ada data', '25,0%'],
    ]);
  });

  it('of agreements have every choice of an agreement to be ticked, in both languages', async () => {
    const text = JSON.stringify(formBlocks('kesepakatan', dataset, false, await writingIn('id')));
    for (const word of ['☐ lingkungan', '☐ prasarana', '☐ mufakat', '☐ dana kelurahan/desa', '☐ belum mulai'])
      expect(text).toContain(word);
    expect(JSON.stringify(formBlocks('kesepakatan', dataset, false, await writingIn('en')))).toContain(
      '☐ consensus',
    );
  });
});
