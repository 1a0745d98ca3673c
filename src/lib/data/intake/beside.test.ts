import { describe, expect, it } from 'vitest';
import { tablesBeside } from './beside';
import { give, lowest, openDesk, toldCodes } from './testing/open-desk';

const BESIDE = 'RW 01,,,,RW 02\nRT,KK,KK Miskin,,RT,KK,KK Miskin\n1,50,5,,1,70,7\n2,60,6,,2,80,8\n';

describe('tables beside each other', () => {
  it('are each read, with the RW of their own title', async () => {
    const { opened, build } = await openDesk({ 't.csv': BESIDE });
    expect(opened.tables.map(({ name }) => name)).toEqual(['t.csv · A–D', 't.csv · E–G']);
    expect(opened.problems).toMatchObject([{ code: 'tables-beside', params: { count: 2 } }]);
    const { dataset, rows } = await build();
    expect(lowest(dataset, 'kk')).toEqual({ '1/1': 50, '1/2': 60, '2/1': 70, '2/2': 80 });
    expect(lowest(dataset, 'kk_miskin')).toEqual({ '1/1': 5, '1/2': 6, '2/1': 7, '2/2': 8 });
    expect(rows).toEqual({ read: 4, used: 4, refused: 0, partly: 0 });
  });

  it('keep the title of the sheet and its year, and the RW of one is not that of the other', () => {
    const given = {
      file: 't.csv',
      sheet: 'S',
      rows: [['REKAP 2023'], ['RW 01'], ...rowsOf(BESIDE).slice(1)],
    };
    const [first, second] = tablesBeside(given);
    expect(first?.rows.slice(0, 2)).toEqual([['REKAP 2023'], ['RW 01']]);
    expect(second?.rows.slice(0, 2)).toEqual([['REKAP 2023'], []]);
  });

  it('take corrected rows back', async () => {
    const { desk, build } = await openDesk({ 't.csv': BESIDE.replace('80,8', '80,x') });
    const written = desk.rejected(1, [[4, 'tidak terbaca']]) ?? '';
    const again = await give(desk, { 'ditolak.csv': written.replace('80,x', '80,9') });
    expect(again.corrected).toBe(1);
    const { dataset } = await build({}, again);
    expect(lowest(dataset, 'kk_miskin')).toEqual({ '1/1': 5, '1/2': 6, '2/1': 7, '2/2': 9 });
  });

  it.each([
    ['columns that only repeat an area', 'RW,RT,KK,KK Miskin,Nama RT\n1,1,50,5,Gatep\n'],
    ['other figures', 'RT,KK,,RT,KK Miskin\n1,50,,1,5\n'],
    ['shifted cells', 'RT,KK,RT,KK\n1,50,1,60,7\n'],
  ])('are none: %s', (_, text) => {
    const given = { file: 't.csv', sheet: '', rows: rowsOf(text) };
    expect(tablesBeside(given)).toEqual([given]);
  });
});

describe('RT and RW in each other’s column', () => {
  it('are told by their words, and the row is used', async () => {
    const text = 'RW,RT,KK,KK Miskin\nRW 02,RT 01,40,4\nRT 03,RW 02,42,6\nRW 02,RT 04,43,7\n';
    const result = await (await openDesk({ 't.csv': text })).build();
    expect(lowest(result.dataset, 'kk_miskin')).toEqual({ '2/1': 4, '2/3': 6, '2/4': 7 });
    expect(result.problems.find(({ code }) => code === 'cells-exchanged')?.where).toMatchObject({
      row: 3,
      value: 'RT 03 · RW 02',
    });
    expect(toldCodes(result)).not.toContain('level-from-heading');
  });
});

function rowsOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
}
