import { describe, expect, it } from 'vitest';
import { committed, committedAreas, tableRows, whole } from './testing/committed';

const rows = tableRows('cibeureum/kemiskinan.csv').map((row) => ({
  year: whole(row.tahun),
  key: `${row.rw ?? ''}/${row.rt ?? ''}`,
  kk: whole(row.kk),
  people: whole(row.jiwa),
  poor: row.kk_miskin === '' ? null : whole(row.kk_miskin),
  listed: row.kk_miskin_pemerintah === '' ? null : whole(row.kk_miskin_pemerintah),
}));
const of = (year: number) => rows.filter((row) => row.year === year);
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
const areas = committedAreas();
const rateOf = (year: number) =>
  new Map(of(year).flatMap(({ key, kk, poor }) => (poor === null ? [] : [[key, poor / kk] as const])));

/** Pairs of RT that share an edge. */
function neighbours(): [string, string][] {
  const owner = new Map<string, string>(
    areas.flatMap(({ key, ring }) =>
      ring.map((p, i) => [`${p.join()} ${(ring[(i + 1) % ring.length] ?? p).join()}`, key] as const),
    ),
  );
  const pairs = new Map<string, [string, string]>();
  for (const [edge, key] of owner) {
    const other = owner.get(edge.split(' ').reverse().join(' '));
    if (other !== undefined && key < other) pairs.set(`${key} ${other}`, [key, other]);
  }
  return [...pairs.values()];
}

/** Pearson's correlation of pairs. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (pick: 0 | 1) => sum(pairs.map((pair) => pair[pick])) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  const product = sum(pairs.map(([x, y]) => (x - mx) * (y - my)));
  return (
    product / Math.sqrt(sum(pairs.map(([x]) => (x - mx) ** 2)) * sum(pairs.map(([, y]) => (y - my) ** 2)))
  );
}

const years = [2004, 2005, 2006];

describe('committed poverty table of Cibeureum', () => {
  it('has one row for every RT and year, with the RT numbers as two-figure text', () => {
    for (const year of years) expect(of(year).map(({ key }) => key)).toEqual(areas.map(({ key }) => key));
    expect(rows).toHaveLength(510);
    expect(committed('cibeureum/kemiskinan.csv')).toMatch(
      /^tahun,rw,rt,kk,kk_miskin,jiwa,kk_miskin_pemerintah\n2004,01,01,/,
    );
  });

  it('adds up to the printed 11,571 households and 39,652 people in 2006, and to fewer before', () => {
    expect(sum(of(2006).map(({ kk }) => kk))).toBe(11571);
    expect(sum(of(2006).map(({ people }) => people))).toBe(39652);
    const totals = years.map((year) => sum(of(year).map(({ kk }) => kk)));
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect(totals[0]).toBeGreaterThan(11571 * 0.95);
  });

  it('keeps RT between 25 and 150 households in 2006, skewed to the right', () => {
    const kk = of(2006)
      .map((row) => row.kk)
      .sort((a, b) => a - b);
    expect(kk[0]).toBeGreaterThanOrEqual(25);
    expect(kk.at(-1)).toBeLessThanOrEqual(150);
    expect(sum(kk) / kk.length).toBeGreaterThan(kk[85] ?? NaN);
  });

  it('never has more poor households than households, nor people fewer than households', () => {
    for (const { kk, poor, people } of rows) {
      if (poor !== null) expect(poor >= 0 && poor <= kk).toBe(true);
      expect(people).toBeGreaterThan(kk * 2);
    }
  });

  it('has a rate of 12 to 18 per cent, some RT at zero and others missing, every year', () => {
    const missing = years.map((year) =>
      of(year)
        .filter(({ poor }) => poor === null)
        .map(({ key }) => key),
    );
    for (const [i, year] of years.entries()) {
      const known = of(year).filter(({ poor }) => poor !== null);
      const rate = sum(known.map(({ poor }) => poor ?? 0)) / sum(known.map(({ kk }) => kk));
      expect(rate).toBeGreaterThan(0.12);
      expect(rate).toBeLessThan(0.18);
      const zeros = known.filter(({ poor }) => poor === 0).length;
      expect(zeros >= 8 && zeros <= 12).toBe(true);
      expect(missing[i]?.length).toBeGreaterThanOrEqual(4);
      expect(missing[i]?.length).toBeLessThanOrEqual(6);
    }
    expect(new Set(missing.map((keys) => keys.join()))).toHaveProperty('size', 3);
  });

  it('lists fewer as poor by the government’s data, here more and there less, and lacks three RT throughout', () => {
    const unlisted = years.map((year) =>
      of(year)
        .filter(({ listed }) => listed === null)
        .map(({ key }) => key),
    );
    expect(unlisted[0]).toHaveLength(3);
    expect(unlisted).toEqual(years.map(() => unlisted[0]));
    for (const year of years) {
      const both = of(year).flatMap(({ kk, poor, listed }) =>
        poor === null || listed === null ? [] : [{ kk, poor, listed }],
      );
      expect(both.every(({ kk, listed }) => listed >= 0 && listed <= kk)).toBe(true);
      expect(sum(both.map(({ listed }) => listed))).toBeLessThan(sum(both.map(({ poor }) => poor)));
      expect(both.filter(({ poor, listed }) => listed > poor).length).toBeGreaterThan(20);
      expect(correlation(both.map(({ kk, poor, listed }) => [poor / kk, listed / kk]))).toBeGreaterThan(0.4);
    }
  });

  it('gives neighbours alike rates (Moran, row pairs unweighted) and years that resemble each other', () => {
    for (const year of years) {
      const rates = rateOf(year);
      const values = [...rates.values()];
      const mean = sum(values) / values.length;
      const pairs = neighbours().flatMap(([a, b]) => {
        const [x, y] = [rates.get(a), rates.get(b)];
        return x === undefined || y === undefined ? [] : [(x - mean) * (y - mean)];
      });
      const moran = sum(pairs) / pairs.length / (sum(values.map((v) => (v - mean) ** 2)) / values.length);
      expect(moran).toBeGreaterThan(0.2);
    }
    const [before, after] = [rateOf(2005), rateOf(2006)];
    const both = [...before].flatMap(([key, x]) =>
      after.has(key) ? [[x, after.get(key) ?? NaN] as const] : [],
    );
    expect(correlation(both)).toBeGreaterThan(0.5);
  });
});
