import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonal } from './mask-personal';
import { isNik } from './nik';
import { anyText, areaCodes, nikOf, spelled } from './testing/person-numbers';

describe('isNik', () => {
  it.each([
    // A man born on 14 July 1978 and a woman born on that day.
    '9999011407780001',
    '9999015407780001',
    "'3578015407780001",
    '3578 0154 0778 0001',
    '357801-540778-0001',
    '35.78.01.54.07.78.0001',
    '3.578.015.407.780.001',
    '3,578,015,407,780,001',
    '3578015407780001,00',
    '="3578015407780001"',
    '3,17E+15',
    '3.17E+15',
    '3.578015407780001E+15',
  ])('finds %j', (text) => {
    expect(isNik(text)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['3172060007001000', 'a code of BPS: day 00'],
    ['3571012345670001', 'month 45'],
    ['3571017207780001', 'day 72'],
    ['357801540778000', '15 digits'],
    ['35780154077800011', '17 digits'],
    ['106.870370123456789', 'a longitude'],
    ['6.895122314071234', 'a latitude of sixteen digits'],
    ['1.250.000.000', 'an amount'],
    ['3,17E+14', 'a number of 15 digits'],
    ['1,01E+15', 'no region'],
    ['2015', 'a year'],
    ['3201015407780001 Siti', 'more than a number'],
  ])('leaves %j: %s', (text) => {
    expect(isNik(text)).toBe(false);
  });

  it('finds every valid number, of women and men, of any region, however written', () => {
    fc.assert(
      fc.property(
        nikOf().chain((digits) => spelled(digits)),
        (text) => {
          expect(isNik(text)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof isNik(text)).toBe('boolean');
        expect(maskPersonal(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('maskPersonal', () => {
  it('hides a number to its end while it is typed digit by digit', () => {
    for (const number of ['0812-3456-7890', '081234567890', '3578 0154 0778 0001']) {
      const typed = [...number].reduce((text, key) => maskPersonal(text + key), 'Hubungi ');
      expect(typed).toMatch(/^Hubungi [•-]+$/);
      expect(maskPersonal(`${typed} 3 anak`)).toBe(`${typed} 3 anak`);
    }
  });

  it('hides identity and mobile numbers and nothing else', () => {
    const masked = maskPersonal('Ketua 9999014107800001 / 0812-3456-7890, RT 003/005, 62 KK, 2015');
    expect(masked).toBe(`Ketua ${'•'.repeat(16)} / ${'•'.repeat(14)}, RT 003/005, 62 KK, 2015`);
    expect(maskPersonal('9999 0141 0780 0001')).not.toMatch(/\d/);
  });

  it.each([
    'HP 081234567890',
    'WA: 0812.3456.7890',
    '+62 812 3456 7890',
    '+6281234567890',
    '62812-3456-7890',
    'telp. 022-6654321',
    '(022) 6654321',
    'surel siti.aminah@contoh.go.id',
    'surel 12.3456789@contoh.id',
  ])('hides what is in %j', (text) => {
    const masked = maskPersonal(text);
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toMatch(/\d{5}|\d{3}[ .-]\d{3}|siti|6789|@/);
  });

  it('hides every valid number in a sentence', () => {
    const sentence = fc.tuple(
      fc.constantFrom('', 'Bu Ani ', 'NIK:', 'a.n. X ('),
      nikOf(),
      fc.constantFrom('', ')', ' ok'),
    );
    fc.assert(
      fc.property(sentence, ([before, nik, after]) => {
        expect(maskPersonal(`${before}${nik}${after}`)).toBe(`${before}${'•'.repeat(16)}${after}`);
      }),
    );
  });

  it.each([
    ['code of a neighbourhood', '3172060007001000'],
    ['code of Kemendagri', '33.02.01.2004'],
    ['position', '-6.89512, 107.54331'],
    ['position with decimals of a computer', '-6.0812345678901234, 107.0812345678901234'],
    ['percentage of a computer', '0.080645161290322578'],
    ['amount', 'Rp 62.812.345.678,00'],
    ['date', '08-01-2015 10:30'],
    ['postal code', '40535'],
    ['areas', 'RT 021/RW 008, 005/003'],
    ['years', '2014-2015'],
  ])('leaves a %s', (_, text) => {
    expect(maskPersonal(text)).toBe(text);
  });

  it('leaves codes of areas up to fourteen digits, and longer ones that cannot be a NIK', () => {
    fc.assert(
      fc.property(areaCodes, (codes) => {
        for (const code of codes.filter((text) => text.length < 16 || text[6] === '0')) {
          expect(maskPersonal(code)).toBe(code);
        }
      }),
    );
  });

  it('leaves counts, years, coordinates and amounts', () => {
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 99999 }).map(String),
      fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value.toFixed(9)),
      fc.integer({ min: 0, max: 60_000_000_000 }).map((value) => value.toLocaleString('id-ID')),
      fc.integer({ min: 10000, max: 99999 }).map(String),
    );
    fc.assert(
      fc.property(figure, (text) => {
        expect(maskPersonal(text)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
