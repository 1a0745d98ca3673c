import { describe, expect, it } from 'vitest';
import { isSubHeader, stacked } from './stacked-header';
import { lowest, openDesk, toldCodes } from './testing/open-desk';

const ROWS = '01,01,50,5,52,4\n01,02,61,9,60,12\n';
const YEARS = [
  { kk: { '1/1': 50, '1/2': 61 }, poor: { '1/1': 5, '1/2': 9 } },
  { kk: { '1/1': 52, '1/2': 60 }, poor: { '1/1': 4, '1/2': 12 } },
];

describe('a header of several lines', () => {
  it.each([
    ['years above their measures', 'RW,RT,2022,,2023,\n,,KK,KK Miskin,KK,KK Miskin\n'],
    ['merged cells repeated', 'RW,RT,2022,2022,2023,2023\nRW,RT,KK,KK MISKIN,KK,KK MISKIN\n'],
    ['years with their word', 'RW,RT,Tahun 2022,,Tahun 2023,\n,,KK,KK Miskin,KK,KK Miskin\n'],
    [
      'titles above, column numbers below',
      'REKAP KELURAHAN CONTOH,,,,,\nKEADAAN 2022 DAN 2023,,,,,\nRW,RT,2022,,2023,\n,,JUMLAH KK,KK MISKIN,JUMLAH KK,KK MISKIN\n(1),(2),(3),(4),(5),(6)\n',
    ],
    [
      'three lines',
      'RW,RT,KEADAAN KELUARGA,KEADAAN KELUARGA,KEADAAN KELUARGA,KEADAAN KELUARGA\nRW,RT,2022,2022,2023,2023\nRW,RT,KK,KK MISKIN,KK,KK MISKIN\n',
    ],
  ])('gives each year its own figures: %s', async (_, header) => {
    const { build } = await openDesk({ 't.csv': header + ROWS });
    const { dataset, rows } = await build();
    expect(dataset?.years).toEqual([2022, 2023]);
    for (const [i, year] of [2022, 2023].entries()) {
      expect(lowest(dataset, 'kk', year)).toEqual(YEARS[i]?.kk);
      expect(lowest(dataset, 'kk_miskin', year)).toEqual(YEARS[i]?.poor);
    }
    expect(rows).toEqual({ read: 2, used: 2, refused: 0, partly: 0 });
  });

  it('with the years below the measure makes no area of them', async () => {
    const text =
      'RW,RT,Jumlah KK,Keluarga Miskin,Keluarga Miskin\nRW,RT,Jumlah KK,2022,2023\n01,01,50,5,4\n01,02,61,9,12\n';
    const { dataset, rows } = await (await openDesk({ 't.csv': text })).build();
    expect(dataset?.levels.at(-1)?.keys).toEqual(['1/1', '1/2']);
    expect(lowest(dataset, 'kk_miskin', 2022)).toEqual({ '1/1': 5, '1/2': 9 });
    expect(lowest(dataset, 'kk_miskin', 2023)).toEqual({ '1/1': 4, '1/2': 12 });
    expect(rows.read).toBe(2);
  });

  it('printed again on the next page is no row', async () => {
    const head = 'RW,RT,KK,Keluarga Miskin,Keluarga Miskin\nRW,RT,KK,2022,2023\n';
    const { build } = await openDesk({ 't.csv': `${head}01,01,50,5,4\n${head}02,01,61,9,12\n` });
    const { dataset, rows } = await build();
    expect(lowest(dataset, 'kk_miskin', 2023)).toEqual({ '1/1': 4, '2/1': 12 });
    expect(rows).toMatchObject({ read: 2, used: 2 });
  });

  it('may have one group alone, which is no title', async () => {
    const text = ',,,KELUARGA MISKIN,,\nRW,RT,KK,L,P,JML\n1,1,50,3,2,5\n1,2,60,4,2,6\n';
    const { dataset } = await (await openDesk({ 't.csv': text })).build();
    expect(lowest(dataset, 'kk_miskin')).toEqual({ '1/1': 5, '1/2': 6 });
  });

  it('may name tenths by number', async () => {
    const text = 'RW,RT,KK,DESIL,,,\n,,,1,2,3,4\n1,1,50,1,2,3,4\n1,2,60,1,1,1,1\n';
    const { dataset } = await (await openDesk({ 't.csv': text })).build();
    expect(lowest(dataset, 'kk_miskin')).toEqual({ '1/1': 10, '1/2': 4 });
  });

  it('is told from rows: figures, areas and signatures are none', () => {
    const upper = ['RW', 'RT', 'KK MISKIN', 'KK MISKIN', 'JUMLAH KK'];
    expect(isSubHeader(upper, ['RW', 'RT', 'EKSTREM', 'LAINNYA', ''])).toBe(true);
    expect(isSubHeader(upper, ['', '', 'L', 'P', 'KK'])).toBe(true);
    expect(isSubHeader(upper, ['01', '01', '2', '5', '50'])).toBe(false);
    expect(isSubHeader(upper, ['RW I', 'RT I', 'nihil', 'belum', ''])).toBe(false);
    expect(isSubHeader(upper, ['RW 01', 'RW 01', 'RW 01', 'RW 01', 'RW 01'])).toBe(false);
    expect(isSubHeader(upper, ['(1)', '(2)', '(3)', '(4)', '(5)'])).toBe(false);
    expect(isSubHeader(['RT', 'KK', 'KK MISKIN'], ['RT I', 'nihil', 'nihil'])).toBe(false);
  });

  it('runs no text on into the group beside it', () => {
    const { texts, above } = stacked([
      ['RW', '2022', '', '2023', ''],
      ['', 'KK', '', 'KK', '%'],
      ['', 'L', 'P', '', ''],
    ]);
    expect(texts).toEqual(['RW', '2022 KK L', '2022 KK P', '2023 KK', '2023 %']);
    expect(above).toEqual(['', '2022 KK', '2022 KK', '2023', '2023']);
  });
});

describe('a figure that is parted into columns', () => {
  const SEXES =
    'NO,RW,RT,KEPALA KELUARGA,,,KELUARGA MISKIN,,\n,,,L,P,JML,L,P,JML\n1,01,01,40,10,50,3,2,5\n2,01,02,50,10,60,4,2,6\n';
  const EXTREME =
    'RW,RT,KK MISKIN,,JUMLAH KK\n,,EKSTREM,TIDAK EKSTREM,\n01,01,2,5,50\n01,02,3,6,60\n01,03,1,-,40\n';

  it('is the column of their sum, where there is one', async () => {
    const { opened, build } = await openDesk({ 't.csv': SEXES });
    expect(opened.tables[0]?.columns.every(({ question }) => question === null)).toBe(true);
    const { dataset } = await build();
    expect(lowest(dataset, 'kk')).toEqual({ '1/1': 50, '1/2': 60 });
    expect(lowest(dataset, 'kk_miskin')).toEqual({ '1/1': 5, '1/2': 6 });
  });

  it('is asked about where there is none, and never one of its parts', async () => {
    const { opened, build } = await openDesk({ 't.csv': EXTREME });
    expect(opened.tables[0]?.columns[2]).toMatchObject({
      meaning: 'ignore',
      question: 'parts',
      parts: { measure: 'kk_miskin', at: [2, 3], whole: 'KK MISKIN' },
    });
    const result = await build();
    expect(lowest(result.dataset, 'kk_miskin')).toEqual({
      '1/1': 'no-row',
      '1/2': 'no-row',
      '1/3': 'no-row',
    });
    expect(toldCodes(result)).toContain('parts-unanswered');
  });

  it('is their sum once someone says so; a blank part is no zero, and told', async () => {
    const { build } = await openDesk({ 't.csv': EXTREME });
    const result = await build({ 0: { meanings: { 2: 'part:kk_miskin', 3: 'part:kk_miskin' } } });
    expect(lowest(result.dataset, 'kk_miskin')).toEqual({ '1/1': 7, '1/2': 9, '1/3': 'blank' });
    expect(toldCodes(result)).not.toContain('parts-unanswered');
    expect(result.problems).toContainEqual(
      expect.objectContaining({
        code: 'part-blank',
        where: { file: 't.csv', row: 5, column: 'KK MISKIN TIDAK EKSTREM', value: '-' },
      }),
    );
  });

  it('of people by sex is no count of people by one of them', async () => {
    const text = 'NO,RT,RW,JUMLAH PENDUDUK,,JUMLAH KK\n,,,L,P,\n1,1,1,95,96,50\n2,2,1,120,118,60\n';
    const { opened } = await openDesk({ 't.csv': text });
    const meanings = opened.tables[0]?.columns.map(({ meaning }) => meaning);
    expect(meanings).toEqual(['ignore', 'level:rt', 'level:rw', 'ignore', 'ignore', 'measure:kk']);
  });
});

describe('two columns for one figure', () => {
  it('are told: the first stands, the second is not used', async () => {
    const text = 'RW,RT,KK,KK Miskin,Keluarga Miskin\n1,1,40,4,5\n1,2,50,5,6\n';
    const { build } = await openDesk({ 't.csv': text });
    const proposed = await build();
    expect(lowest(proposed.dataset, 'kk_miskin')).toEqual({ '1/1': 4, '1/2': 5 });
    expect(toldCodes(proposed)).toContain('measure-twice');
    const both = await build({ 0: { meanings: { 4: 'measure:kk_miskin' } } });
    expect(lowest(both.dataset, 'kk_miskin')).toEqual({ '1/1': 4, '1/2': 5 });
    expect(both.problems.find(({ code }) => code === 'measure-twice')).toMatchObject({
      where: { column: 'Keluarga Miskin' },
      params: { used: 'KK Miskin' },
    });
  });
});
