import type { CountSymbols } from '$lib/domain';
import type { Figures } from './figures';

/** Largest circle on screen, CSS px of radius, and the largest that stands for one. */
const RADIUS_MAX = 26;
const UNIT_MAX = 9;

/**
 * The circles of a count at one level. `most` is the highest count of all years, so that a size means the
 * same number in every year. Area as the count: a radius as its root (Flannery's correction is left out,
 * for the legend gives sizes to compare with).
 */
export function countSymbols(figures: Figures, centres: Float64Array, most: number): CountSymbols {
  const { values, coverage } = figures;
  const area = Uint32Array.from(values.keys()).filter(
    (i) => (values[i] ?? NaN) > 0 && Number.isFinite(centres[i * 2] ?? NaN),
  );
  const at = new Float64Array(area.length * 2);
  area.forEach((i, circle) => at.set(centres.subarray(i * 2, i * 2 + 2), circle * 2));
  return {
    count: area.length,
    area,
    at,
    values: Float64Array.from(area, (i) => values[i] ?? NaN),
    partial: Uint8Array.from(area, (i) =>
      coverage?.used[i] === 1 && (coverage.covered[i] ?? 0) < (coverage.areas[i] ?? 0) ? 1 : 0,
    ),
    unitRadiusPx: most > 0 ? Math.min(UNIT_MAX, RADIUS_MAX / Math.sqrt(most)) : UNIT_MAX,
    legend: legendCounts(most),
  };
}

/** At most three, largest first: a round count that there may be, a circle half as wide, and a quarter. */
function legendCounts(most: number): number[] {
  if (!(most >= 1)) return [];
  const power = 10 ** Math.floor(Math.log10(most));
  const first = Math.floor(most / power) * power;
  return [...new Set([first, Math.round(first / 4), Math.round(first / 16)])].filter((count) => count > 0);
}
