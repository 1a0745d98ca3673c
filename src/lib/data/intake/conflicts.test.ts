import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { rowsRefused } from './row-counts';
import { lowest, openDesk, toldCodes } from './testing/open-desk';

/** A workbook of these sheets. */
function workbook(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('rows that contradict each other', () => {
  const HEAD = 'RW,RT,KK,KK Miskin,Persen\n';

  it.each([
    ['in one file', { 'a.csv': `${HEAD}1,1,48,0,0%\n1,1,40,8,\n1,2,30,6,20%\n` }],
    ['in two files', { 'a.csv': `${HEAD}1,1,48,0,0%\n1,2,30,6,20%\n`, 'b.csv': `${HEAD}1,1,40,8,\n` }],
  ])('leave no figure of theirs in use: %s', async (_, files) => {
    const { build } = await openDesk(files);
    const result = await build();
    for (const measure of ['kk', 'kk_miskin', 'persen_miskin']) {
      expect(lowest(result.dataset, measure)['1/1']).toBe('conflict');
    }
    expect(lowest(result.dataset, 'persen_miskin')['1/2']).toBe(20);
    expect(result.join).toMatchObject({ conflicts: 1, levels: [{ areas: 2, matched: 1, withoutRow: [] }] });
    expect(result.rows).toEqual({ read: 3, used: 1, refused: 2, partly: 0 });
  });

  it('are told with the file or sheet of each', async () => {
    const sheet = [
      ['RW', 'RT', 'KK', 'KK Miskin'],
      [1, 1, 40, 4],
    ];
    const other = [sheet[0] ?? [], [1, 1, 50, 5]];
    const { build, opened } = await openDesk({ 'a.xlsx': workbook({ Satu: sheet, Dua: other }) });
    const { problems } = await build();
    const told = problems.filter(({ code }) => code === 'key-conflict');
    const [one, two] = opened.tables.map(({ name }) => name);
    expect(told[0]).toMatchObject({ where: { file: two, row: 2 }, params: { other: 2, otherFile: one } });
    expect(told.flatMap((found) => rowsRefused(found))).toContainEqual({ file: one, row: 2 });
  });
});

describe('a sheet of one RW', () => {
  it('gives its rows the RW of its name, told and changeable', async () => {
    const head = ['RT', 'KK', 'KK Miskin'];
    const book = workbook({
      'RW 01': [head, [1, 40, 4], [2, 30, 3]],
      'RW 02': [head, [1, 50, 5], [2, 20, 1]],
    });
    const { build, opened } = await openDesk({ 'rekap.xlsx': book });
    const result = await build();
    expect(lowest(result.dataset, 'kk')).toEqual({ '1/1': 40, '1/2': 30, '2/1': 50, '2/2': 20 });
    expect(toldCodes(result).filter((code) => code === 'level-from-name')).toHaveLength(2);
    expect(result.rows).toEqual({ read: 4, used: 4, refused: 0, partly: 0 });
    const at = opened.tables[0]?.columns.find(({ meaning }) => meaning === 'level:rw')?.at ?? -1;
    const without = await build({ 0: { meanings: { [at]: 'ignore' } } });
    expect(lowest(without.dataset, 'kk')).not.toHaveProperty('1/1');
  });

  it('may be a file, and an RW column is believed before any name', async () => {
    const file = await openDesk({ 'rekap rw-05.csv': 'RT,KK,KK Miskin\n1,40,4\n' });
    expect(lowest((await file.build()).dataset, 'kk')).toEqual({ '5/1': 40 });
    const column = await openDesk({ 'rekap rw-05.csv': 'RW,RT,KK,KK Miskin\n3,1,40,4\n' });
    expect(lowest((await column.build()).dataset, 'kk')).toEqual({ '3/1': 40 });
  });
});

describe('an RW as a heading', () => {
  it('is that of the RT below it', async () => {
    const text = 'No,RT,KK,KK Miskin\n,RW 01,,\n1,001,40,4\n2,002,30,3\n,RW 02,,\n1,001,50,5\n';
    const result = await (await openDesk({ 't.csv': text })).build();
    expect(lowest(result.dataset, 'kk')).toEqual({ '1/1': 40, '1/2': 30, '2/1': 50 });
    expect(result.rows).toEqual({ read: 3, used: 3, refused: 0, partly: 0 });
    expect(toldCodes(result)).toContain('level-from-heading');
  });

  it('may have figures of its own', async () => {
    const text = 'RT,KK,KK Miskin\nRW 01,70,7\n001,40,4\n002,30,3\nRW 02,50,5\n001,50,5\n';
    const { dataset } = await (await openDesk({ 't.csv': text })).build();
    expect(lowest(dataset, 'kk')).toEqual({ '1/1': 40, '1/2': 30, '2/1': 50 });
    expect(dataset?.levels.map(({ keys }) => keys)).toEqual([[''], ['1', '2'], ['1/1', '1/2', '2/1']]);
  });
});
