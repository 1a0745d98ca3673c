import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode } from '$lib/domain';
import { problemsEn } from './problems-en';
import { problemsId } from './problems-id';

const found = (
  code: ProblemCode,
  where: Partial<Problem['where']>,
  params: Problem['params'] = {},
): Problem => ({
  code,
  severity: 'warning',
  where: { file: 'kemiskinan.csv', ...where },
  params,
});

/** All that a problem may carry: whatever a sentence asks for is there. */
const full = (code: ProblemCode, file: string): Problem => ({
  code,
  severity: 'warning',
  where: { file, row: 1204, column: 'KK', value: '±40', key: '5/3' },
  params: {
    ...{ area: 'RT 03/RW 05', package: 'contoh', cause: 'json', name: 'Mawar', kind: 'PKK', why: 'far' },
    ...{ columns: 'kk', types: 'Point', crs: 'EPSG:32748', key: 't', value: 'x', measure: 'kk' },
    ...{
      ...{ size: 300, most: 256, features: 2, of: 5, ranges: 2, shapes: 3, areas: 2, places: 7 },
      ...{ vertices: 12, toleranceM: 0.5, unclosed: 1, repeated: 3, crossings: 1, parts: 2, m2: 120 },
      ...{ sheet: 'Lembar1', layer: 'rt', datum: 'Batavia', family: 'tm3', what: 'cells' },
      rows: 2,
      cells: 7,
      width: 5,
      other: 5,
      part: 25,
      total: 20,
      printed: 8.1,
      summed: 78,
      count: 2,
      counted: 8.0645,
      rings: 1,
      left: 0,
    },
  },
});

const codes = Object.keys(problemsId) as ProblemCode[];

describe('sentences of problems', () => {
  it.each(codes)('say %s whole, in both languages', (code) => {
    for (const file of ['kemiskinan.csv', 'wilayah.geojson']) {
      for (const language of [problemsId, problemsEn]) {
        const { what, remedy } = language[code](full(code, file));
        for (const sentence of [what, remedy]) {
          expect(sentence).toMatch(/^\S.*[.]$/);
          expect(sentence).not.toMatch(/undefined|NaN|null|\[object|\s\s|“”|\(\)/);
        }
      }
      expect(problemsEn[code](full(code, file)).what).not.toBe(problemsId[code](full(code, file)).what);
    }
  });

  it('name row, value and column', () => {
    const problem = found('number-unreadable', { row: 1204, column: 'KK', value: '±40' });
    expect(problemsId['number-unreadable'](problem).what).toBe(
      'Baris 1.204: “±40” di kolom “KK” tidak bisa dibaca sebagai angka.',
    );
    expect(problemsEn['number-unreadable'](problem).what).toBe(
      'Row 1,204: “±40” in the column “KK” cannot be read as a number.',
    );
  });

  it('write numbers as the language does', () => {
    const problem = found(
      'percent-differs',
      { row: 4 },
      { part: 121, total: 1204, printed: 10.5, counted: 10.0498 },
    );
    expect(problemsId['percent-differs'](problem).what).toContain(
      '10,5%, padahal 121 dari 1.204 adalah 10,05%',
    );
    expect(problemsEn['percent-differs'](problem).what).toContain('10.5%, but 121 of 1,204 is 10.05%');
  });

  it('name both rows of a conflict', () => {
    const problem = found(
      'key-conflict',
      { row: 6, column: 'kk_miskin', key: '1/2' },
      { other: 5, area: 'RT 02/RW 01' },
    );
    expect(problemsId['key-conflict'](problem).what).toBe(
      'Baris 5 dan 6 sama-sama untuk RT 02/RW 01, tetapi “kk_miskin” berbeda. Tidak satu pun dipakai.',
    );
  });
});
