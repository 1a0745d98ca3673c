import {
  reasonCode,
  type Amendment,
  type Column,
  type Dataset,
  type Indicator,
  type LevelData,
  type MeasureId,
} from '$lib/domain';
import { followingSums } from './follow-sums';
import { readCell, type ReadCell } from './read-cell';

type Figure = Extract<Amendment['target'], { kind: 'figure' }>;
type Measures = Map<MeasureId, ReadonlyMap<number, Column>>;

/**
 * Levels with amended figures and names; the same object where nothing is amended. Figures above that were
 * the sum of what is amended follow it.
 */
export function amendFigures(dataset: Dataset, amendments: readonly Amendment[]): readonly LevelData[] {
  const { indicators } = dataset;
  let { levels } = dataset;
  const changed: Figure[] = [];
  for (const { target, after } of amendments) {
    if (target.kind !== 'figure' && target.kind !== 'area-name') continue;
    if (target.kind === 'figure') changed.push(target);
    levels = levels.map((data) => {
      const area = data.level === target.level ? data.indexOf.get(target.area) : undefined;
      if (area === undefined) return data;
      if (target.kind === 'area-name') return withName(data, area, after);
      return withFigure(data, area, target, readCell(after, target.measure, indicators), indicators);
    });
  }
  for (const { level, area, measure, year, value } of followingSums(dataset.levels, levels, changed)) {
    levels = levels.map((data, at) => {
      return at === level
        ? withFigure(data, area, { measure, year }, { value, reason: 0 }, indicators)
        : data;
    });
  }
  return levels.every((data, i) => data === dataset.levels[i]) ? dataset.levels : levels;
}

function withName(data: LevelData, area: number, name: string): LevelData {
  return { ...data, names: data.names.map((known, i) => (i === area ? name : known)) };
}

function withFigure(
  data: LevelData,
  area: number,
  { measure, year }: Pick<Figure, 'measure' | 'year'>,
  { value, reason }: ReadCell,
  indicators: readonly Indicator[],
): LevelData {
  const measures = new Map(data.measures);
  write(measures, measure, year, data.count, area, value, reason);
  for (const indicator of indicators) check(measures, indicator, measure, year, data.count, area);
  return { ...data, measures };
}

/**
 * More of a part than there are in all is impossible, however it came about; a printed percentage no longer
 * holds beside counts that are changed.
 */
function check(
  measures: Measures,
  { form, numerator, denominator, percent }: Indicator,
  changed: MeasureId,
  year: number,
  count: number,
  area: number,
): void {
  if (form !== 'rate' || numerator === null || denominator === null) return;
  if (changed !== numerator && changed !== denominator) return;
  const figure = (measure: MeasureId): number => measures.get(measure)?.get(year)?.values[area] ?? NaN;
  const [part, total] = [figure(numerator), figure(denominator)];
  if (part > total) write(measures, numerator, year, count, area, NaN, reasonCode('impossible'));
  if (percent === null || measures.get(percent)?.get(year) === undefined || !(part <= total)) return;
  write(measures, percent, year, count, area, NaN, reasonCode('not-applicable'));
}

/** Puts a figure into a copy of its column, which is made where there is none. */
function write(
  measures: Measures,
  measure: MeasureId,
  year: number,
  count: number,
  area: number,
  value: number,
  reason: number,
): void {
  const years = measures.get(measure) ?? new Map<number, Column>();
  const old = years.get(year);
  const column = {
    values: old?.values.slice() ?? new Float64Array(count).fill(NaN),
    reasons: old?.reasons.slice() ?? new Uint8Array(count).fill(reasonCode('no-row')),
  };
  column.values[area] = value;
  column.reasons[area] = reason;
  measures.set(measure, new Map(years).set(year, column));
}
