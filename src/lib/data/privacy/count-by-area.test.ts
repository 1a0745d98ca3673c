import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGrid, type TableRow } from '../text/parse-grid';
import { countByArea, type ListCounts } from './count-by-area';
import { countProblems } from './gate-problems';
import { readPoor, type PoorCondition } from './poor-reading';
import { anyText, nikOf } from './testing/person-numbers';

const rowsOf = (lines: readonly string[]) => lines.map((line, i) => ({ row: i + 2, cells: line.split(',') }));
/** Counts of a list whose first column is the area. */
function counted(
  header: string,
  lines: readonly string[],
  condition: PoorCondition | null = null,
): ListCounts {
  const areaOf = ({ cells }: TableRow) => (/^\d+$/.test(cells[0] ?? '') ? `rt:1/${cells[0]}` : null);
  return countByArea({ header: header.split(','), rows: rowsOf(lines), areaOf, condition });
}
const [A, B] = ['3578015407780001', '3578011407800002'];
const [K, L] = ['3578010107120003', '3578010208130004'];

const messy = resolve(process.cwd(), '../shared/messy/nik.csv');
const present = existsSync(messy);

describe.skipIf(!present)(present ? 'nik.csv' : 'nik.csv (skipped: ../shared/messy is not here)', () => {
  it('gives counts per RT and nothing else', () => {
    const [head, ...rows] = parseGrid('nik.csv', present ? readFileSync(messy, 'utf8') : '').lines;
    const areaOf = ({ cells }: TableRow) => `rt:${cells[5] ?? ''}/${cells[4] ?? ''}`;
    const result = countByArea({ header: head?.cells ?? [], rows, areaOf, condition: null });
    expect(result.by).toBe('family-card');
    expect(result.areas.map(({ area, count, poor }) => [area, count, poor])).toEqual([
      ['rt:1/1', 2, null],
      ['rt:1/2', 1, null],
    ]);
    const told = JSON.stringify([result, countProblems('nik.csv', result)]);
    expect(told).not.toMatch(/9999|Contoh|Jl\.|850000|\d{4}/);
  });
});

describe('counts of a list', () => {
  it('are of households where there are family cards', () => {
    const result = counted('rt,nik,no_kk', [`1,${A},${K}`, `1,${B},'${K}`, `2,3578011407800009,${L}`]);
    expect(result).toMatchObject({ by: 'family-card', rows: 3, repeated: 0, unnumbered: 0 });
    expect(result.areas.map(({ area, count }) => [area, count])).toEqual([
      ['rt:1/1', 1],
      ['rt:1/2', 1],
    ]);
  });

  it('are of persons by NIK: one listed twice counts once, and is told as a number', () => {
    const result = counted('rt,NIK', [`1,${A}`, `1,3578 0154 0778 0001`, `1,${B}`]);
    expect(result).toMatchObject({ by: 'nik', repeated: 1, areas: [{ area: 'rt:1/1', count: 2 }] });
  });

  it('are of rows where no number tells anyone apart', () => {
    expect(counted('rt,nama', ['1,Siti', '1,Siti', '2,Budi'])).toMatchObject({
      by: 'row',
      areas: [{ count: 2 }, { count: 1 }],
    });
    expect(counted('rt,nik', ['1,3.58E+15', '1,3.58E+15'])).toMatchObject({
      by: 'row',
      rounded: true,
      areas: [{ count: 2 }],
    });
    const cut = ['1,3578010107120000', '1,3578010107120000', '1,3578010208130000'];
    expect(counted('rt,no_kk', cut)).toMatchObject({ by: 'row', rounded: true, areas: [{ count: 3 }] });
  });

  it('take a row without a number for a unit of its own, and say so', () => {
    const result = counted('rt,nik', [`1,${A}`, '1,', '1,-', '1,0000000000000000']);
    expect(result).toMatchObject({ by: 'nik', unnumbered: 3, areas: [{ count: 4 }] });
  });

  it('leave out who is in two areas, and rows of none, and list them', () => {
    const result = counted('rt,no_kk', [`1,${K}`, `2,${K}`, `1,${L}`, 'JUMLAH,', `,${L}`]);
    expect(result.areas).toMatchObject([{ area: 'rt:1/1', count: 1 }]);
    expect([result.inSeveral, result.withoutArea]).toEqual([
      [2, 3],
      [5, 6],
    ]);
  });

  it('take no area that is a number of a person', () => {
    const areaOf = ({ cells }: TableRow) => cells[1] ?? null;
    const result = countByArea({ header: ['rt', 'nik'], rows: rowsOf([`1,${A}`]), areaOf, condition: null });
    expect([result.areas, result.withoutArea]).toEqual([[], [2]]);
  });
});

describe('the poor of a list', () => {
  const desil: PoorCondition = { at: 2, is: 'desil', most: 4 };

  it('are households with a decile of at most the chosen one', () => {
    const result = counted('rt,no_kk,desil', [`1,${K},Desil 4`, `1,${K},4`, `1,${L},5`], desil);
    expect(result.areas).toEqual([{ area: 'rt:1/1', count: 2, poor: 1, poorKnown: 1, unknown: 0 }]);
  });

  it('are not known where a row does not say or rows differ: never fewer', () => {
    const result = counted(
      'rt,no_kk,desil',
      [`1,${K},1`, `1,${K},9`, `1,${L},`, '2,3578010208130009,2'],
      desil,
    );
    expect(result.areas).toEqual([
      { area: 'rt:1/1', count: 2, poor: null, poorKnown: 0, unknown: 2 },
      { area: 'rt:1/2', count: 1, poor: 1, poorKnown: 1, unknown: 0 },
    ]);
    expect(countProblems('x.csv', result).map(({ code }) => code)).toEqual([
      'persons-counted',
      'persons-poverty-unknown',
    ]);
  });

  it.each([
    ['ya', 'yes', true],
    ['V', 'yes', true],
    ['Tidak', 'yes', false],
    ['', 'yes', null],
    ['mungkin', 'yes', null],
    ['', 'ticks', false],
    ['-', 'ticks', false],
    ['mungkin', 'ticks', null],
    ['10', 'desil', false],
    ['1', 'desil', true],
    ['0', 'desil', null],
    ['11', 'desil', null],
    ['1-4', 'desil', null],
  ])('%j in a column of %s is %s', (cell, kind, poor) => {
    const conditions: Record<string, PoorCondition> = {
      yes: { at: 0, is: 'yes', blank: 'unknown' },
      ticks: { at: 0, is: 'yes', blank: 'no' },
      desil,
    };
    expect(readPoor(cell, conditions[kind] ?? desil)).toBe(poor);
  });
});

describe('any list', () => {
  const person = fc.record({
    nik: nikOf(),
    card: nikOf(),
    name: fc.constantFrom('Siti Aminah', 'Slamet bin Parjo', 'Wartini'),
    phone: fc.constantFrom('081234567890', '0812-3456-7890'),
    rt: fc.integer({ min: 1, max: 4 }),
    poor: fc.constantFrom('ya', 'tidak', '', '7'),
    twice: fc.boolean(),
  });

  it('adds up, and nothing personal is in what leaves', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), (persons) => {
        const lines = persons.flatMap(({ nik, card, name, phone, rt, poor, twice }) => {
          const line = [rt, nik, card, name, phone, poor].join(',');
          return twice ? [line, line] : [line];
        });
        const result = counted('rt,nik,no_kk,nama,hp,miskin', lines, { at: 5, is: 'yes', blank: 'unknown' });
        const told = JSON.stringify([result, countProblems('x.csv', result)]);
        for (const { nik, card, name, phone } of persons) {
          for (const secret of [nik, card, name, phone]) expect(told).not.toContain(secret);
        }
        const units = result.areas.reduce((sum, { count }) => sum + count, 0);
        if (result.inSeveral.length === 0 && !result.rounded)
          expect(units).toBe(new Set(persons.map(({ card }) => card)).size);
        for (const { count, poorKnown, unknown } of result.areas)
          expect(poorKnown + unknown).toBeLessThanOrEqual(count);
      }),
    );
  });

  it('of any cells is counted', () => {
    const grid = fc.array(fc.array(anyText, { maxLength: 4 }), { maxLength: 10 });
    fc.assert(
      fc.property(grid, (lines) => {
        const rows = lines.map((cells, i) => ({ row: i + 2, cells }));
        const areaOf = ({ cells }: TableRow) => (cells[0] === undefined ? null : 'rt:1');
        const result = countByArea({ header: ['no kk', 'nik', 'x'], rows, areaOf, condition: null });
        expect(result.areas.length + result.withoutArea.length + result.inSeveral.length > 0).toBe(
          rows.length > 0,
        );
      }),
    );
  });
});
