import { observe, type Dataset, type LevelData, type MeasureId } from '$lib/domain';

/** A measure's figures in one year, level by level: an area's own, else what the areas in it add up to. */
export type SummedLevels = readonly Float64Array[];

/** The figures of all levels as they stand, of a measure that does not add up (percentages). */
export function ownLevels({ levels }: Dataset, measure: MeasureId, year: number): SummedLevels {
  return levels.map((data) => ownOf(data, measure, year));
}

/**
 * Figures of all levels with sums where an area has none of its own; NaN where parts are not known. Levels
 * from the top down; a level that areas below are not known to lie in has its own figures alone.
 */
export function summedLevels(dataset: Dataset, measure: MeasureId, year: number): SummedLevels {
  const { levels } = dataset;
  const summed = [...ownLevels(dataset, measure, year)];
  for (let level = levels.length - 1; level > 0; level -= 1) {
    const [data, over] = [levels[level], summed[level - 1]];
    if (data === undefined || over === undefined) continue;
    const sums = new Float64Array(over.length);
    const parts = new Uint8Array(over.length);
    data.parent.forEach((area, i) => {
      if (area < 0) return;
      sums[area] = (sums[area] ?? 0) + (summed[level]?.[i] ?? NaN);
      parts[area] = 1;
    });
    sums.forEach((sum, area) => {
      if (Number.isNaN(over[area]) && parts[area] === 1) over[area] = sum;
    });
  }
  return summed;
}

function ownOf(data: LevelData, measure: MeasureId, year: number): Float64Array {
  const column = data.measures.get(measure)?.get(year);
  return Float64Array.from({ length: data.count }, (_, area) => observe(column, area).value ?? NaN);
}
