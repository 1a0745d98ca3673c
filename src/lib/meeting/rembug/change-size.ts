/** Changes larger than this, per 100 of what it was, are looked at twice. */
export const LARGE_CHANGE_PCT = 30;

/** How much a figure changes, and whether that is so much that it should be looked at again. */
export interface ChangeSize {
  /** Per 100 of what it was, without sign; null where it was zero. */
  readonly pct: number | null;
  readonly large: boolean;
}

/**
 * The size of a change. From zero to anything is large, of no percentage. Null where there was no figure, or
 * is none now: a figure that is missing is not zero.
 */
export function changeSize(before: number | null, after: number | null): ChangeSize | null {
  if (before === null || after === null) return null;
  if (before === 0) return { pct: after === 0 ? 0 : null, large: after !== 0 };
  const pct = (100 * Math.abs(after - before)) / Math.abs(before);
  return { pct, large: pct > LARGE_CHANGE_PCT };
}
