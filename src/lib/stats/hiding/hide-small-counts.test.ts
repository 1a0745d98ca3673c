import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountLevel } from './count-forest';
import { hideSmallCounts } from './hide-small-counts';
import { HIDING } from './small-count';
import { possibleValues } from './testing/brute-attacker';
import { placeOf, anyPlace } from './testing/count-places';

const rule = { k: 3, rateDecimals: 1 };

/** RW of RT, each RT as [poor, KK]; RW and kelurahan are their sums. */
const hidden = (rws: readonly (readonly (readonly [number, number])[])[], k = 3) => {
  const levels = placeOf(rws);
  const result = hideSmallCounts(levels, { ...rule, k });
  return { ...result, codes: result.hidden.map((codes) => [...codes]) };
};

describe('hideSmallCounts', () => {
  it('hides nothing where there is nothing small, and never a zero', () => {
    const { codes, primary, secondary, refused } = hidden([
      [
        [0, 40],
        [5, 50],
      ],
      [
        [3, 60],
        [12, 30],
      ],
    ]);
    expect(codes).toEqual([[0], [0, 0], [0, 0, 0, 0]]);
    expect([primary, secondary, refused]).toEqual([0, 0, false]);
  });

  it('hides a small count and the smallest neighbour of the same RW, no more', () => {
    const many = Array.from({ length: 20 }, (_, i): [number, number] => [10 + i, 60]);
    const { codes, primary, secondary } = hidden([[[2, 50], ...many], many]);
    expect(codes[0]).toEqual([0]);
    expect(codes[1]).toEqual([0, 0]);
    expect(codes[2]?.slice(0, 3)).toEqual([HIDING.small, HIDING.further, 0]);
    expect([primary, secondary]).toEqual([1, 1]);
  });

  it('needs no neighbour where two small ones cover each other', () => {
    const { primary, secondary } = hidden([
      [
        [1, 40],
        [2, 40],
        [9, 40],
      ],
    ]);
    expect([primary, secondary]).toEqual([2, 0]);
  });

  it('hides one more where two ones add up to what only two ones can', () => {
    const { codes } = hidden([
      [
        [1, 40],
        [1, 40],
        [9, 40],
        [7, 40],
      ],
    ]);
    expect(codes[2]).toEqual([HIDING.small, HIDING.small, 0, HIDING.further]);
  });

  it('goes up a level where the neighbours are zeros, and down again in the RW hidden for it', () => {
    const { codes } = hidden([
      [
        [2, 40],
        [0, 40],
      ],
      [
        [3, 40],
        [4, 40],
      ],
      [
        [9, 40],
        [9, 40],
      ],
    ]);
    expect(codes).toEqual([[0], [HIDING.small, HIDING.further, 0], [1, 0, HIDING.further, 0, 0, 0]]);
  });

  it('hides a count that leaves few households over, also none of them', () => {
    const plain = [
      [20, 40],
      [15, 40],
    ] as [number, number][];
    expect(hidden([[[38, 40], ...plain]]).codes[2]).toEqual([1, 0, 2]);
    expect(hidden([[[40, 40], ...plain]]).codes[2]).toEqual([1, 0, 2]);
    expect(hidden([[[37, 40], ...plain]]).codes[2]).toEqual([0, 0, 0]);
  });

  it('is off below 2 and stricter with a larger k', () => {
    const rts: [number, number][] = [
      [1, 40],
      [4, 40],
      [9, 40],
    ];
    expect(hidden([rts], 1).codes[2]).toEqual([0, 0, 0]);
    expect(hidden([rts], 5).codes[2]).toEqual([1, 1, 0]);
  });

  it('hides a printed percentage that with KK says a small count', () => {
    const level = (rates: number[], kk: number[]): CountLevel => ({
      above: -1,
      parent: new Int32Array(kk.length).fill(-1),
      counts: new Float64Array(kk.length).fill(NaN),
      households: Float64Array.from(kk),
      rates: Float64Array.from(rates),
      hidden: null,
    });
    const { hidden: codes } = hideSmallCounts([level([4, 10, 4, 0, 98], [50, 50, NaN, 50, 50])], rule);
    expect([...(codes[0] ?? [])]).toEqual([1, 0, 0, 0, 1]);
  });

  it('has the whole kelurahan hidden where nothing else can be', () => {
    const { codes, refused } = hidden([[[47, 48]], [[0, 30]]]);
    expect(codes).toEqual([[2], [1, 0], [1, 0]]);
    expect(refused).toBe(false);
  });

  it('says so where hiding everything is not enough', () => {
    // RT 1 has one household, RT 2 none poor: the kelurahan has some, so it is that household.
    expect(hidden([[[1, 1]], [[0, 30]]])).toMatchObject({ refused: true });
    expect(hidden([[[1, 2]], [[0, 30]]])).toMatchObject({ refused: false });
  });

  it('keeps every hidden count at two possible values or more, whoever counts them out', () => {
    fc.assert(
      fc.property(anyPlace, fc.integer({ min: 2, max: 4 }), fc.constantFrom(0, 1), (levels, k, decimals) => {
        const result = hideSmallCounts(levels, { k, rateDecimals: decimals });
        if (result.refused) {
          // Only a place with hardly a household makes it impossible.
          expect(levels.at(-1)?.households.some((kk) => kk < k)).toBe(true);
          return;
        }
        for (const { values, knowing, small } of possibleValues(levels, result.hidden, k, decimals)) {
          expect(values.size).toBeGreaterThanOrEqual(2);
          if (small && k >= 3) expect(knowing.size).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('hides every small count, nothing without one, and no zero as a neighbour', () => {
    fc.assert(
      fc.property(anyPlace, fc.integer({ min: 2, max: 4 }), (levels, k) => {
        const result = hideSmallCounts(levels, { k, rateDecimals: null });
        levels.forEach(({ counts, households }, l) => {
          counts.forEach((n, i) => {
            const small = (n >= 1 && n < k) || (n >= 0 && (households[i] ?? 0) - n < k);
            const code = result.hidden[l]?.[i];
            if (n > 0) expect(code === HIDING.small).toBe(small);
            else if (!small) expect(code).not.toBe(HIDING.further);
          });
        });
        if (result.primary === 0) expect(result.secondary).toBe(0);
      }),
    );
  });

  it('hides the same in the same table', () => {
    fc.assert(
      fc.property(anyPlace, (levels) => {
        expect(hideSmallCounts(levels, rule)).toEqual(hideSmallCounts(levels, rule));
      }),
      { numRuns: 50 },
    );
  });

  it('answers for 30,000 RT in 3 levels', () => {
    const rws = Array.from({ length: 3000 }, (_, rw) =>
      Array.from({ length: 10 }, (_, rt): [number, number] => [(rw * 7 + rt * rt * 13) % 29, 60]),
    );
    const { refused, primary, secondary } = hidden(rws);
    expect(refused).toBe(false);
    expect(primary).toBeGreaterThan(0);
    expect(secondary).toBeLessThan(primary);
  });
});
