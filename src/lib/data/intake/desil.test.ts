import { describe, expect, it } from 'vitest';
import { headerTenths } from './header-tenths';
import { lowest, openDesk, toldCodes } from './testing/open-desk';

const RANGE =
  'RW,RT,Jumlah KK,Desil 1,Desil 2,Desil 3,Desil 4,Desil 5,Desil 6-10\n01,01,50,3,4,5,6,7,25\n01,02,60,1,2,-,4,5,44\n02,01,40,10,9,8,7,3,3\n';

describe('columns of tenths', () => {
  it.each([
    ['Desil 3', 'desil:3'],
    ['D-10', 'desil:10'],
    ['Jumlah KK Desil 2', 'desil:2'],
    ['Desil 6-10', 'desil:6-10'],
    ['Desil 1 s/d 4', 'desil:1-4'],
    ['Desil 5+', 'desil:5-10'],
    ['Desil 11', null],
    ['Desil 4-2', null],
    ['Desil', null],
  ])('say which they hold: %s', (header, meaning) => {
    expect(headerTenths(header)).toBe(meaning);
  });

  it('without a figure leave the area without one, which is told with its row', async () => {
    const result = await (await openDesk({ 't.csv': RANGE })).build();
    expect(lowest(result.dataset, 'kk_miskin')).toEqual({ '1/1': 18, '1/2': 'blank', '2/1': 34 });
    expect(result.problems.find(({ code }) => code === 'desil-blank')).toMatchObject({
      where: { file: 't.csv', row: 3, column: 'Desil 3', value: '-' },
      params: { most: 4 },
    });
  });

  it('of several tenths count only where the limit stands at their end', async () => {
    const { build } = await openDesk({
      't.csv': 'RW,RT,Desil 1-2,Desil 3-4,Desil 5-10\n1,1,3,4,43\n1,2,1,2,57\n',
    });
    expect(lowest((await build()).dataset, 'kk_miskin')).toEqual({ '1/1': 7, '1/2': 3 });
    expect(lowest((await build()).dataset, 'kk')).toEqual({ '1/1': 50, '1/2': 60 });
    const across = await build({ 0: { desilUpTo: 3 } });
    expect(lowest(across.dataset, 'kk_miskin')).toEqual({ '1/1': 'blank', '1/2': 'blank' });
    expect(toldCodes(across)).toContain('desil-uncovered');
  });

  it('give way to a printed count of the poor, until someone leaves that out', async () => {
    const { build } = await openDesk({
      't.csv':
        'RW,RT,KK,Desil 1,Desil 2,Desil 3,Desil 4,KK Miskin\n1,1,10,5,5,5,5,7\n1,2,50,1,1,1,,3\n1,3,50,1,2,3,4,10\n',
    });
    const printed = await build();
    expect(lowest(printed.dataset, 'kk_miskin')).toEqual({ '1/1': 7, '1/2': 3, '1/3': 10 });
    expect(toldCodes(printed)).toContain('desil-beside-poor');
    const counted = await build({ 0: { meanings: { 7: 'ignore' }, desilUpTo: 2 } });
    expect(lowest(counted.dataset, 'kk_miskin')).toEqual({ '1/1': 10, '1/2': 2, '1/3': 3 });
  });

  it('of two years are of their own year each', async () => {
    const text =
      'RW,RT,2022,,,2023,,\n,,KK,Desil 1,Desil 2,KK,Desil 1,Desil 2\n1,1,50,1,2,52,3,4\n1,2,60,5,6,61,7,8\n';
    const { build } = await openDesk({ 't.csv': text });
    const { dataset } = await build({ 0: { desilUpTo: 2 } });
    expect(lowest(dataset, 'kk_miskin', 2022)).toEqual({ '1/1': 3, '1/2': 11 });
    expect(lowest(dataset, 'kk_miskin', 2023)).toEqual({ '1/1': 7, '1/2': 15 });
  });
});
