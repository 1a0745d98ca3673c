import { reasonOf, type Observation } from './missing';

/** One measure in one year for every area of a level. */
export interface Column {
  /** NaN wherever `reasons` is not 0. */
  readonly values: Float64Array;
  /** Codes into `REASONS`; 0 = there is a value. */
  readonly reasons: Uint8Array;
}

/** The figure of area `index`; 'no-row' outside the column. */
export function observe(column: Column | undefined, index: number): Observation {
  const code = column?.reasons[index];
  if (column === undefined || code === undefined) return { value: null, missing: 'no-row' };
  const reason = reasonOf(code);
  return reason === null
    ? { value: column.values[index] as number, missing: null }
    : { value: null, missing: reason };
}
