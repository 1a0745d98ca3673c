import { observe, type Dataset, type Indicator, type MeasureId } from '$lib/domain';

/** A cell of the table of figures: whose figure it is. */
export interface Cell {
  /** Index in the ladder, and of the area in that level. */
  readonly level: number;
  readonly area: number;
  /** 0: not given. */
  readonly year: number;
}

/** Counts of an area and the rate they make; null where they are not known. */
export interface AreaRate {
  readonly part: number | null;
  readonly total: number | null;
  /** Per 100; a printed percentage where there are no counts. */
  readonly pct: number | null;
}

/** The figure that a cell holds of a measure; null where it is missing, whatever the reason. */
export function figureIn(
  dataset: Dataset,
  { level, area, year }: Cell,
  measure: MeasureId | null,
): number | null {
  if (measure === null) return null;
  return observe(dataset.levels[level]?.measures.get(measure)?.get(year), area).value;
}

/** The rate of an area's own figures; `over` stands in the place of figures, as they would be. */
export function areaRate(
  dataset: Dataset,
  cell: Cell,
  { numerator, denominator, percent }: Indicator,
  over: ReadonlyMap<MeasureId, number | null> = new Map(),
): AreaRate {
  const figure = (measure: MeasureId | null): number | null =>
    measure !== null && over.has(measure) ? (over.get(measure) ?? null) : figureIn(dataset, cell, measure);
  const [part, total] = [figure(numerator), figure(denominator)];
  if (part === null || total === null) return { part, total, pct: figure(percent) };
  return { part, total, pct: total > 0 && part <= total ? (100 * part) / total : null };
}

/** Measures of counts that a rembug corrects at a level: all households first, then the part; else percentages. */
export function correctable({ indicators, levels }: Dataset, level: number): readonly MeasureId[] {
  const known = levels[level]?.measures;
  const has = (measure: MeasureId | null): measure is MeasureId =>
    measure !== null && known?.has(measure) === true;
  const counts = indicators.flatMap(({ denominator, numerator }) => [denominator, numerator]).filter(has);
  const found = counts.length > 0 ? counts : indicators.map(({ percent }) => percent).filter(has);
  return [...new Set(found)];
}

/** The measure that is corrected unless another is chosen: what the first indicator counts, else the last there is. */
export function usualMeasure(dataset: Dataset, level: number): MeasureId | null {
  const known = correctable(dataset, level);
  const counted = dataset.indicators.flatMap(({ numerator }) => (numerator === null ? [] : [numerator]));
  return counted.find((measure) => known.includes(measure)) ?? known.at(-1) ?? null;
}
