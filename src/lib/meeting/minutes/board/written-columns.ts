import { reasonCode, type Column, type Dataset, type LevelData, type MeasureId } from '$lib/domain';
import { summedLevels } from './figure-sums';

const NO_ROW = reasonCode('no-row');

/** A level with a column; the same where the column says nothing. */
export function withColumn(
  data: LevelData,
  measure: MeasureId,
  year: number,
  column: Column | undefined,
): LevelData {
  if (column === undefined || column.reasons.every((reason) => reason === NO_ROW)) return data;
  const years = new Map(data.measures.get(measure) ?? []).set(year, column);
  return { ...data, measures: new Map(data.measures).set(measure, years) };
}

/** A sum that is written as a figure of its own needs what it is counted from beside it. */
export function withTotals(
  levels: LevelData[],
  says: Dataset,
  measure: MeasureId,
  year: number,
  written: readonly Uint8Array[],
): LevelData[] {
  const total = says.indicators.find(({ numerator }) => numerator === measure)?.denominator ?? null;
  if (total === null) return levels;
  const sums = summedLevels(says, total, year);
  return levels.map((data, at) => {
    if (!written[at]?.includes(1)) return data;
    const old = data.measures.get(total)?.get(year);
    const column = {
      values: old?.values.slice() ?? new Float64Array(data.count).fill(NaN),
      reasons: old?.reasons.slice() ?? new Uint8Array(data.count).fill(NO_ROW),
    };
    written[at].forEach((is, area) => {
      const sum = sums[at]?.[area] ?? NaN;
      if (is !== 1 || column.reasons[area] === 0 || Number.isNaN(sum)) return;
      column.values[area] = sum;
      column.reasons[area] = 0;
    });
    return withColumn(data, total, year, column);
  });
}
