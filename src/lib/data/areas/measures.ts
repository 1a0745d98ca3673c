import { reasonCode, type Column, type MeasureId } from '$lib/domain';

const NO_ROW = reasonCode('no-row');
const CONFLICT = reasonCode('conflict');
/** Reasons that say nothing of the figure itself: another row's figure stands beside them. */
const SILENT: ReadonlySet<number> = new Set(
  (['no-row', 'blank', 'dash', 'not-available'] as const).map(reasonCode),
);

/** Figures of one level: measure → year → column. */
export type Measures = Map<MeasureId, Map<number, Column>>;

/** The column of a measure and year, made with 'no-row' everywhere when it is new. */
export function columnOf(measures: Measures, measure: MeasureId, year: number, count: number): Column {
  const years = measures.get(measure) ?? new Map<number, Column>();
  measures.set(measure, years);
  const column = years.get(year) ?? {
    values: new Float64Array(count).fill(NaN),
    reasons: new Uint8Array(count).fill(NO_ROW),
  };
  years.set(year, column);
  return column;
}

/**
 * Puts a figure into a column. Where one stands already: 'same' when both say the same or one of them
 * says nothing (the other is kept); else 'conflict', and neither is used from then on.
 */
export function putFigure(
  column: Column,
  index: number,
  value: number,
  reason: number,
): 'new' | 'same' | 'conflict' {
  const before = column.reasons[index] ?? NO_ROW;
  const set = (to: number, why: number): void => {
    column.values[index] = to;
    column.reasons[index] = why;
  };
  if (before === NO_ROW) {
    set(value, reason);
    return 'new';
  }
  if (SILENT.has(reason)) return 'same';
  if (SILENT.has(before)) {
    set(value, reason);
    return 'same';
  }
  if (before === reason && (reason !== 0 || column.values[index] === value)) return 'same';
  set(NaN, CONFLICT);
  return 'conflict';
}

/** No figure of this area is used any more; where the rows say nothing, that stands. */
export function contradictFigure(column: Column, index: number): void {
  if (SILENT.has(column.reasons[index] ?? NO_ROW)) return;
  column.values[index] = NaN;
  column.reasons[index] = CONFLICT;
}

/** The same figures for more areas: those added at the end have no row. */
export function padMeasures(measures: Measures, count: number): Measures {
  const padded: Measures = new Map();
  for (const [measure, years] of measures) {
    for (const [year, { values, reasons }] of years) {
      const column = columnOf(padded, measure, year, count);
      column.values.set(values);
      column.reasons.set(reasons);
    }
  }
  return padded;
}
