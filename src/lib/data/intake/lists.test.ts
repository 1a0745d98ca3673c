import { describe, expect, it } from 'vitest';
import { give, keptText, lowest, openDesk, toldCodes } from './testing/open-desk';

const TABLE = 'RW;RT;KK;KK Miskin\n01;001;62;5\n01;002;48;0\n01;003;20;\n';
const LIST =
  'no_kk,nik,nama,rt,rw\n9999010101000001,9999014107800001,Contoh Satu,1,1\n9999010101000002,9999014107800002,Contoh Dua,1,1\n9999010101000003,9999015507800003,Contoh Tiga,3,1\n';

describe('a list of persons beside a table', () => {
  it('is not counted before someone has said what it lists', async () => {
    const { build } = await openDesk({ 't.csv': TABLE, 'nik.csv': LIST });
    const result = await build();
    expect(lowest(result.dataset, 'kk')).toEqual({ '1/1': 62, '1/2': 48, '1/3': 20 });
    expect(result.rows).toEqual({ read: 6, used: 3, refused: 3, partly: 0 });
    expect(toldCodes(result)).toContain('persons-not-counted');
    expect(toldCodes(result)).not.toContain('key-conflict');
  });

  it('fills in what the table leaves blank; where they differ the table stands, and that is told', async () => {
    const { build } = await openDesk({ 't.csv': TABLE, 'nik.csv': LIST });
    const result = await build({ 1: { countAs: 'kk_miskin' } });
    expect(lowest(result.dataset, 'kk')).toEqual({ '1/1': 62, '1/2': 48, '1/3': 20 });
    expect(lowest(result.dataset, 'kk_miskin')).toEqual({ '1/1': 5, '1/2': 0, '1/3': 1 });
    const told = result.problems.filter(({ code }) => code === 'list-differs');
    expect(told).toMatchObject([
      { where: { file: 'nik.csv' }, params: { area: 'RT 01/RW 01', counted: 2, printed: 5 } },
    ]);
  });
});

describe('a list of persons without a known number', () => {
  it.each([
    [
      'by names and tenths',
      'No,Nama KRT,RT,RW,Desil\n1,Siti Aminah,1,1,2\n2,Budi Santoso,1,1,3\n3,Sri Wahyuni,2,1,1\n',
    ],
    [
      'by numbers under another name',
      'RW;RT;Identitas;Keterangan\n1;1;9999014107800001;baru\n1;1;9999014107800002;\n1;2;9999015507800003;pindah\n',
    ],
    [
      'by numbers under the name of a count',
      'RW,RT,KK,Nama\n1,1,9999010101000001,Siti Aminah\n1,1,9999010101000002,Budi Santoso\n1,2,9999010101000003,Sri Wahyuni\n',
    ],
  ])('is proposed as one: %s', async (_, text) => {
    const { opened, build } = await openDesk({ 't.csv': text });
    expect(opened.tables[0]?.use).toBe('by-name');
    const result = await build({ 0: { countAs: 'kk_miskin' } });
    expect(lowest(result.dataset, 'kk_miskin')).toEqual({ '1/1': 2, '1/2': 1 });
    expect(keptText(result)).not.toMatch(/Siti|Budi|\d{16}/);
  });

  it('is no table of groups, nor is a table of groups one', async () => {
    const { opened } = await openDesk({
      'g.csv':
        'Nama Kelompok,Jenis,Ketua,RT,RW\nMelati,Posyandu,Siti Aminah,1,1\nMawar,PKK,Sri Wahyuni,2,1\n',
    });
    expect(opened.tables[0]?.use).toBe('groups');
  });

  it('taken for figures uses no row, and says what to choose', async () => {
    const { build } = await openDesk({ 't.csv': 'RW,RT,Kegiatan Posyandu\n1,1,ada\n1,2,ada\n' });
    const result = await build({ 0: { use: 'figures' } });
    expect(result.rows).toEqual({ read: 2, used: 0, refused: 2, partly: 0 });
    expect(toldCodes(result)).toContain('no-figure-columns');
  });
});

describe('percentages', () => {
  const SHARES = 'RW,RT,Persen Miskin\n1,1,"0,125"\n1,2,"0,07"\n1,3,0\n1,4,\n1,5,< 5\n';

  it('of which none is above 1 are proposed as shares of one, asked about and told', async () => {
    const { opened, build } = await openDesk({ 't.csv': SHARES });
    const [, , column] = opened.tables[0]?.columns ?? [];
    expect(column).toMatchObject({ meaning: 'share:persen_miskin', question: 'percent-or-share' });
    const result = await build();
    const expected = { '1/1': 12.5, '1/2': 7, '1/3': 0, '1/4': 'blank', '1/5': 'suppressed' };
    expect(lowest(result.dataset, 'persen_miskin')).toEqual(expected);
    expect(toldCodes(result)).toEqual(expect.arrayContaining(['percent-shares', 'percent-below']));
  });

  it('are read as they stand once someone says that they are per cent', async () => {
    const { build } = await openDesk({ 't.csv': SHARES });
    const { dataset } = await build({ 0: { meanings: { 2: 'measure:persen_miskin' } } });
    expect(lowest(dataset, 'persen_miskin')['1/1']).toBe(0.125);
  });

  it('with a percent sign, above 1, or whole are per cent', async () => {
    for (const cells of ['"0,5%"\n1,2,"0,2%"', '"0,5"\n1,2,12', '1\n1,2,0']) {
      const { opened } = await openDesk({ 't.csv': `RW,RT,Persen Miskin\n1,1,${cells}\n` });
      expect(opened.tables[0]?.columns[2]).toMatchObject({
        meaning: 'measure:persen_miskin',
        question: null,
      });
    }
  });
});

describe('numbers of areas', () => {
  it('in Roman and in plain digits are the same areas, and that is told', async () => {
    const text = 'RW,RT,KK,KK Miskin\nIV,1,40,4\n4,II,50,5\nRW IV,3,20,2\n';
    const result = await (await openDesk({ 't.csv': text })).build();
    expect(lowest(result.dataset, 'kk')).toEqual({ '4/1': 40, '4/2': 50, '4/3': 20 });
    expect(result.problems.find(({ code }) => code === 'area-roman')?.params.rows).toBe(3);
  });

  it('that are dates, or several in a cell, are refused with the reason', async () => {
    const text = 'RW,RT,KK,KK Miskin\n1,05/06,40,4\n1,2024-03-04,50,5\n02-Mar,1,20,2\n1,2,30,3\n';
    const result = await (await openDesk({ 't.csv': text })).build();
    expect(lowest(result.dataset, 'kk')).toEqual({ '1/2': 30 });
    const told = result.problems.filter(({ severity }) => severity === 'warning');
    expect(told.map(({ code, where }) => [code, where.row, where.value])).toEqual([
      ['area-several', 2, '05/06'],
      ['area-as-date', 3, '2024-03-04'],
      ['area-as-date', 4, '02-Mar'],
    ]);
    expect(result.rows).toEqual({ read: 4, used: 1, refused: 3, partly: 0 });
  });
});

describe('rejected rows of a conflict', () => {
  it('end it when the wrong one is deleted and the file given again', async () => {
    const text = 'tahun,rw,rt,kk,kk_miskin\n2015,1,1,62,5\n2015,1,2,48,0\n2015,1,2,48,1\n';
    const { desk, build } = await openDesk({ 't.csv': text });
    const conflict = await build();
    expect(lowest(conflict.dataset, 'kk_miskin', 2015)['1/2']).toBe('conflict');
    const written = desk.rejected(0, [
      [3, 'bertentangan'],
      [4, 'bertentangan'],
    ]);
    const lines = (written ?? '').split('\n').filter((line) => !line.startsWith('2015,1,2,48,0'));
    const again = await give(desk, { 'ditolak-t.csv': lines.join('\n') });
    const result = await build({}, again);
    expect(lowest(result.dataset, 'kk_miskin', 2015)).toEqual({ '1/1': 5, '1/2': 1 });
    expect(again.corrected).toBe(1);
    expect(again.problems).toMatchObject([{ code: 'rows-removed', params: { rows: 1 } }]);
  });
});
