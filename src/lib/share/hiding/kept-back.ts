import type { Dataset, MeasureId } from '$lib/domain';
import { HIDING } from '$lib/stats';
import type { HiddenCells } from './hidden-cells';
import type { LevelLink } from './level-links';

/** A dataset as it is and as it is shown, without changes of hidden figures. */
export interface KeptBack {
  readonly truth: Dataset;
  readonly shown: Dataset;
  readonly links: readonly LevelLink[];
}

/**
 * Areas above hidden figures whose sum, with those figures as they are shown, lacks `k` or more of the truth:
 * such a sum would tell something else than what was agreed. Areas with a figure of their own need no sum.
 */
export function sumsTooFarOff(between: KeptBack, cells: HiddenCells, k: number): HiddenCells {
  const far: HiddenCells = new Map();
  if (between.truth === between.shown) return far;
  for (const [measure, years] of cells) {
    for (const year of years.keys()) {
      const codes = lacking(between, measure, year).map((level) =>
        Uint8Array.from(level, (lacks) => (Math.abs(lacks) >= k ? HIDING.further : HIDING.shown)),
      );
      if (codes.some((level) => level.some((code) => code !== HIDING.shown)))
        far.set(measure, new Map(far.get(measure)).set(year, codes));
    }
  }
  return far;
}

/** By level and area, how much a sum lacks; 0 where nothing is summed. */
function lacking(
  { truth, shown, links }: KeptBack,
  measure: MeasureId,
  year: number,
): readonly Float64Array[] {
  const columns = [truth, shown].map(({ levels }) =>
    levels.map(({ measures }) => measures.get(measure)?.get(year)?.values),
  );
  const own = (of: 0 | 1, level: number, area: number): number => columns[of]?.[level]?.[area] ?? NaN;
  const lacks = truth.levels.map(({ count }) => new Float64Array(count));
  for (let level = lacks.length - 1; level > 0; level -= 1) {
    const { above, parent } = links[level] ?? { above: -1, parent: new Int32Array(0) };
    parent.forEach((index, area) => {
      const is = own(0, level, area);
      const change = is - own(1, level, area);
      const below = Number.isNaN(is) ? (lacks[level]?.[area] ?? 0) : Number.isNaN(change) ? is : change;
      const sum = lacks[above];
      if (sum !== undefined && index >= 0 && Number.isNaN(own(0, above, index)))
        sum[index] = (sum[index] ?? 0) + below;
    });
  }
  return lacks;
}
