import { reasonCode, type Indicator, type MeasureId } from '$lib/domain';
import { readNumber } from '../text/read-number';

/** A number, or NaN and the code of the reason for having none. */
export interface ReadCell {
  readonly value: number;
  readonly reason: number;
}

/** A figure as its cell is read: a number, or the reason for having none. */
export function readCell(cell: string, measure: MeasureId, indicators: readonly Indicator[]): ReadCell {
  const percent = isPercent(measure, indicators);
  const reading = readNumber(
    cell,
    percent ? { kind: 'percent', decimal: 'open' } : { kind: 'count', decimal: ',' },
  );
  if (reading.missing !== null) return { value: NaN, reason: reasonCode(reading.missing) };
  const { value } = reading;
  const possible = value >= 0 && (percent ? value <= 100 : Number.isInteger(value));
  return possible ? { value, reason: 0 } : { value: NaN, reason: reasonCode('impossible') };
}

/** Whether a measure is a printed percentage. */
export function isPercent(measure: MeasureId, indicators: readonly Indicator[]): boolean {
  return measure.startsWith('persen') || indicators.some(({ percent }) => percent === measure);
}
