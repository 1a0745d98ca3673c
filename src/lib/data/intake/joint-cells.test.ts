import { describe, expect, it } from 'vitest';
import { lowest, openDesk, toldCodes } from './testing/open-desk';

const WRITINGS = [
  'RT.01/RW.02,40,4',
  'Rt 2 Rw 2,41,5',
  'RT003RW002,42,6',
  '004-002,43,7',
  '"RT 5, RW II",44,8',
  'R.T. 06 / R.W. 02,45,9',
  'rt7rw2,46,10',
  'RT 08 - RW 02,47,11',
  '9/II,48,12',
  'RW 03 RT 01,49,13',
  'RT 02 RW 03 Kel. Sukamaju,50,14',
  'RT O3/RW 03,51,15',
  'RT 4 / RW 3 ,52,16',
  'RT-05/RW-03,53,17',
  'III/06,54,18',
];
const EACH = Object.fromEntries([
  ...Array.from({ length: 9 }, (_, i) => [`2/${i + 1}`, 40 + i] as const),
  ...Array.from({ length: 5 }, (_, i) => [`3/${i + 1}`, 49 + i] as const),
  ['6/3', 54] as const,
]);

describe('RT and RW in one cell', () => {
  it('are read in every usual writing, and nothing else becomes an area', async () => {
    const { build } = await openDesk({ 'data.csv': `RT/RW,Jml KK,Jml KK Miskin\n${WRITINGS.join('\n')}\n` });
    const { dataset, problems } = await build();
    expect(lowest(dataset, 'kk')).toEqual(EACH);
    expect(dataset?.levels.find(({ level }) => level === 'rw')?.keys).toEqual(['2', '3', '6']);
    const noted = (code: string): unknown => problems.find((found) => found.code === code)?.params['list'];
    expect(noted('area-letter')).toBe('13');
    expect(noted('area-roman')).toBe('6, 10, 16');
  });

  it('that cannot be parted are refused, and take no RW from the row above', async () => {
    const { build } = await openDesk({
      'data.csv': 'RT/RW,KK,KK Miskin\nRT 1/RW 2,40,4\nRT 2 RT 3 RW 2,41,5\nBlok A-B-C,42,6\n002/002,43,7\n',
    });
    const result = await build();
    expect(lowest(result.dataset, 'kk')).toEqual({ '2/1': 40, '2/2': 43 });
    expect(result.rows).toMatchObject({ read: 4, used: 2, refused: 2 });
    expect(
      result.problems.filter(({ code }) => code === 'row-without-key').map(({ where }) => where.row),
    ).toEqual([3, 4]);
  });

  it('go by the order that the header says', async () => {
    const { build } = await openDesk({ 'data.csv': 'RW/RT,KK,KK Miskin\n002/005,40,4\n002/006,41,5\n' });
    const { dataset } = await build();
    expect(lowest(dataset, 'kk')).toEqual({ '2/5': 40, '2/6': 41 });
  });

  it('are refused where a spreadsheet has made a date or its number of days of them', async () => {
    const { build } = await openDesk({
      'data.csv': 'RT/RW,KK,KK Miskin\n1/2,40,4\n2024-03-05 00:00:00,41,5\n45356,42,6\n',
    });
    const result = await build();
    expect(lowest(result.dataset, 'kk')).toEqual({ '2/1': 40 });
    expect(toldCodes(result).filter((code) => code === 'area-as-date')).toHaveLength(2);
  });
});

describe('the own columns of RT and RW', () => {
  it('with dots, numerals and level words are one RW', async () => {
    const { build } = await openDesk({
      'data.csv': 'RW,RT,KK,KK Miskin\nRW 02,RT 01,40,4\nR.W. 02,R.T. 02,41,5\nII,3,42,6\nRW.02,RT.O4,43,7\n',
    });
    const { dataset } = await build();
    expect(lowest(dataset, 'kk')).toEqual({ '2/1': 40, '2/2': 41, '2/3': 42, '2/4': 43 });
    expect(dataset?.levels.find(({ level }) => level === 'rw')?.keys).toEqual(['2']);
  });
});
