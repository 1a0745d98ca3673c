/**
 * Every way a figure can be missing has a name. None of these is zero.
 * The position in this list is the code stored in a `Column`; 0 means that there is a value.
 */
export const REASONS = [
  'value',
  'no-row', // the area has no row in the table
  'blank', // the cell is empty in the source
  'dash', // the cell holds only a dash
  'not-available', // n/a, tidak ada data, ...
  'unreadable', // text that no reader could take for a number
  'impossible', // negative, poor > KK, percentage outside 0..100
  'no-households', // a rate over zero KK
  'conflict', // two rows with one key and different values: neither is used
  'suppressed', // hidden to protect few households
  'not-applicable', // the figure is not defined here
  'percent-only', // only percentages are known below: they are never averaged
  'no-link', // the package does not say which areas lie in this one
  'incomplete', // a sum that lacks some of its parts
  'no-places', // counted from groups, none of which is known to lie in any area
] as const;

export type Reason = Exclude<(typeof REASONS)[number], 'value'>;

/** Code of a reason in a `Column.reasons` array. */
export function reasonCode(reason: Reason): number {
  return REASONS.indexOf(reason);
}

/** Reason for a code, or null where the code says that there is a value. */
export function reasonOf(code: number): Reason | null {
  const reason = REASONS[code] ?? 'unreadable';
  return reason === 'value' ? null : reason;
}

/** What an accessor returns: a value, or the reason for having none. */
export type Observation =
  { readonly value: number; readonly missing: null } | { readonly value: null; readonly missing: Reason };
