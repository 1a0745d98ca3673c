import { describe, expect, it } from 'vitest';
import { decimalSignOf, type DecimalSign } from './decimal-sign';
import { readNumber } from './read-number';

const count = (cell: string, decimal: DecimalSign = 'open') => readNumber(cell, { kind: 'count', decimal });
const percent = (cell: string, decimal: DecimalSign = 'open') =>
  readNumber(cell, { kind: 'percent', decimal });

describe('readNumber', () => {
  it.each([
    ['62', 62],
    ['0', 0],
    ['1.204', 1204],
    ['1,204', 1204],
    ['12.204.000', 12204000],
    ['1 204', 1204],
    ['1.204,0', 1204],
    ['62 KK', 62],
    ['31 orang', 31],
    ['Rp 2.500.000', 2500000],
    ['Rp2.500.000,-', 2500000],
    ['-3', -3],
    ['−3', -3],
  ])('reads the count %j as %d', (cell, value) => {
    expect(count(cell).value).toBe(value);
  });

  it.each([
    ['8,06', 8.06],
    ['8.06', 8.06],
    ['10,05%', 10.05],
    ['0,00', 0],
    ['0,125', 0.125],
    ['12,5 persen', 12.5],
  ])('reads the percentage %j as %d', (cell, value) => {
    expect(percent(cell).value).toBe(value);
  });

  it.each([
    ['', 'blank'],
    ['-', 'dash'],
    ['–', 'dash'],
    ['n/a', 'not-available'],
    ['N.A.', 'not-available'],
    ['tidak ada data', 'not-available'],
    ['...', 'not-available'],
    ['<3', 'suppressed'],
    ['±40', 'unreadable'],
    ['1e3', 'unreadable'],
    ['0x10', 'unreadable'],
    ['nihil', 'unreadable'],
    ['12-15', 'unreadable'],
    ['12.34.5', 'unreadable'],
    ['1.20.400', 'unreadable'],
    ['9999014107800001', 'unreadable'],
    ['=1+1', 'unreadable'],
  ])('says of %j that it is %s', (cell, missing) => {
    expect(count(cell)).toEqual({ value: null, missing });
  });

  it('follows the decimal sign of the column, and trusts no doubtful cell where cells disagree', () => {
    expect(count('1.204', ',').value).toBe(1204);
    expect(percent('1.204', '.').value).toBe(1.204);
    expect(percent('1.204', 'mixed')).toEqual({ value: null, missing: 'unreadable' });
    expect(percent('8,06', 'mixed').value).toBe(8.06);
  });

  it('takes the words that the package declares for missing', () => {
    expect(readNumber('999', { kind: 'count', decimal: 'open', missing: new Set(['999']) })).toEqual({
      value: null,
      missing: 'not-available',
    });
  });
});

describe('decimalSignOf', () => {
  it.each<[string[], DecimalSign]>([
    [['8,06', '1.204'], ','],
    [['8.06', '12'], '.'],
    [['1.204', '3.500'], 'open'],
    [['1.204.000'], ','],
    [['1,204.5'], '.'],
    [['8,06', '8.06'], 'mixed'],
    [['n.a.', '30.06.2015', '-'], 'open'],
  ])('of %j is %s', (cells, sign) => {
    expect(decimalSignOf(cells)).toBe(sign);
  });
});
