import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClusterIndex } from './clusters';

const WORLD = [-180, -85, 180, 85] as const;
const KINDS = 4;
const dots = fc.array(
  fc.record({
    lng: fc.double({ min: 107.5, max: 107.6, noNaN: true }),
    lat: fc.double({ min: -6.95, max: -6.88, noNaN: true }),
    kind: fc.nat(KINDS - 1),
  }),
  { maxLength: 60 },
);

const indexOf = (rows: readonly { lng: number; lat: number; kind: number }[]) =>
  buildClusterIndex({
    at: Float64Array.from(rows.flatMap(({ lng, lat }) => [lng, lat])),
    kind: Uint8Array.from(rows, ({ kind }) => kind),
    kinds: KINDS,
  });

describe('buildClusterIndex', () => {
  it('joins what is within 48 px at a zoom as Leaflet counts it, and parts it at the next', () => {
    // At zoom 12 a CSS px is 360 / (256 · 2^12) degrees of longitude: the dots are 40 px apart, then 80.
    const apart = (40 * 360) / (256 * 2 ** 12);
    const index = indexOf([
      { lng: 107.5, lat: 0, kind: 1 },
      { lng: 107.5 + apart, lat: 0, kind: 3 },
    ]);
    const [joined, ...others] = index.at(WORLD, 12);
    expect(others).toEqual([]);
    expect(joined).toMatchObject({ count: 2, dot: -1 });
    expect(joined?.lng).toBeCloseTo(107.5 + apart / 2, 6);
    expect([...(joined?.byKind ?? [])]).toEqual([0, 1, 0, 1]);
    expect(index.expansionZoom(joined?.id ?? -1)).toBe(13);
    expect(
      index
        .at(WORLD, 13)
        .map((dot) => dot.dot)
        .sort(),
    ).toEqual([0, 1]);
  });

  it('takes a part of a zoom for the whole below it', () => {
    const index = indexOf([
      { lng: 107.5, lat: 0, kind: 0 },
      { lng: 107.5 + (40 * 360) / (256 * 2 ** 12), lat: 0, kind: 0 },
    ]);
    expect(index.at(WORLD, 12.75)).toHaveLength(1);
    expect(index.at(WORLD, 13.25)).toHaveLength(2);
  });

  it('shows dots at one place singly from zoom 18', () => {
    const index = indexOf([0, 1, 2].map((kind) => ({ lng: 107.5, lat: -6.9, kind })));
    const [stack] = index.at(WORLD, 17);
    expect(stack?.count).toBe(3);
    expect(index.expansionZoom(stack?.id ?? -1)).toBe(18);
    const singles = index.at(WORLD, 18);
    expect(singles.map(({ dot, id, count, lng, lat }) => ({ dot, id, count, lng, lat }))).toEqual(
      [0, 1, 2].map((dot) => ({ dot, id: -1, count: 1, lng: 107.5, lat: -6.9 })),
    );
  });

  it('gives only what lies in the bounds asked for', () => {
    const index = indexOf([
      { lng: 107.5, lat: -6.9, kind: 0 },
      { lng: 107.6, lat: -6.9, kind: 0 },
    ]);
    expect(index.at([107.55, -7, 107.65, -6.8], 18).map(({ dot }) => dot)).toEqual([1]);
  });

  it('is empty without dots and leaves out a dot without place, its neighbours keep their numbers', () => {
    expect(indexOf([]).at(WORLD, 5)).toEqual([]);
    const index = indexOf([
      { lng: NaN, lat: NaN, kind: 0 },
      { lng: 107.6, lat: -6.9, kind: 2 },
    ]);
    expect(index.at(WORLD, 10).map(({ dot }) => dot)).toEqual([1]);
  });

  it('loses no dot and no kind at any zoom, asked in any order', () => {
    fc.assert(
      fc.property(
        dots,
        fc.uniqueArray(fc.integer({ min: 0, max: 18 }), { minLength: 1, maxLength: 6 }),
        (rows, zooms) => {
          const index = indexOf(rows);
          for (const zoom of zooms) {
            const clusters = index.at(WORLD, zoom);
            expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
            for (const { count, byKind } of clusters) expect(byKind.reduce((a, b) => a + b, 0)).toBe(count);
            for (let kind = 0; kind < KINDS; kind += 1) {
              const total = clusters.reduce((sum, { byKind }) => sum + (byKind[kind] ?? 0), 0);
              expect(total).toBe(rows.filter((row) => row.kind === kind).length);
            }
          }
        },
      ),
    );
  });
});
