import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappingText, readMapping } from './mapping-file';
import type { TableChoice } from './meaning';
import { tableShape } from './table-shape';

const choice: TableChoice = {
  use: 'figures',
  meanings: { 2: 'measure:kk', 3: 'desil:4' },
  year: 2015,
  desilUpTo: 3,
  released: [4],
  countAs: 'kk_miskin',
  poor: { at: 5, is: 'desil', most: 2 },
};

describe('a mapping file', () => {
  it('comes back as it was, without the year and the released columns of one file', () => {
    const shape = tableShape(['RW', 'RT', 'KK', 'Contoh Satu 9999014107800001']);
    const text = mappingText([[shape, choice]]);
    expect(readMapping(text)).toEqual(new Map([[shape, { ...choice, year: null, released: [] }]]));
    expect(text).not.toMatch(/Contoh|9999014107800001/);
  });

  it('is none that means nothing', () => {
    expect(readMapping('{"type":"FeatureCollection","features":[]}')).toBeNull();
    expect(readMapping('bukan json')).toBeNull();
  });

  it('leaves out meanings that there are not, and never throws', () => {
    const shape = tableShape(['a']);
    const bad = { bentuk: shape, guna: 'figures', arti: { 0: '<img>', x: 'year', 1: 'year' }, desil: 99 };
    const text = JSON.stringify({ petaRembug: 'pemetaan-kolom', tabel: [bad, null, { bentuk: 1 }] });
    expect(readMapping(text)?.get(shape)).toMatchObject({ meanings: { 1: 'year' }, desilUpTo: 4 });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readMapping(JSON.stringify({ petaRembug: 'pemetaan-kolom', tabel: [value] }))?.size).toBe(0);
      }),
    );
  });
});
