import type { Indicator, MeasureId } from '$lib/domain';
import { decimalSignOf } from '../text/decimal-sign';
import type { NumberForm } from '../text/read-number';
import type { Columns } from '../columns/recognise-columns';
import type { Table } from '../columns/find-header';

/** A column of figures in a table and how it is read. */
export interface MeasureColumn {
  readonly measure: MeasureId;
  readonly at: number;
  readonly header: string;
  readonly form: NumberForm;
}

/** Measures that are read wherever a table has them, beside those that indicators ask for. */
const ALWAYS: readonly MeasureId[] = ['kk', 'kk_miskin', 'persen_miskin', 'jiwa'];

/** All measures that a table of figures may have; ids of no measure are left out. */
export function measureIds(indicators: readonly Indicator[]): MeasureId[] {
  const asked = indicators.flatMap(({ numerator, denominator, percent }) => [
    numerator,
    denominator,
    percent,
  ]);
  return [...new Set([...ALWAYS, ...asked.filter((id) => id !== null)])];
}

/** The measures found in a table, each with its number form (decimal sign decided per column). */
export function measureColumns(
  table: Table,
  columns: Columns,
  indicators: readonly Indicator[],
  missing: ReadonlySet<string>,
): MeasureColumn[] {
  const percents = new Set(['persen_miskin', ...indicators.map(({ percent }) => percent)]);
  return measureIds(indicators).flatMap((measure) => {
    const at = columns.at.get(measure);
    if (at === undefined) return [];
    const decimal = decimalSignOf(table.rows.map(({ cells }) => cells[at] ?? ''));
    const form: NumberForm = { kind: percents.has(measure) ? 'percent' : 'count', decimal, missing };
    return [{ measure, at, header: table.header[at] ?? measure, form }];
  });
}
