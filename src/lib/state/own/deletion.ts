/** A deletion can be undone for a day and a night: until the same time tomorrow. */
const UNDO_HOURS = 24;

/** ISO time until which a deletion can be undone; `deleted` is the ISO time of the deletion. */
export function undoUntil(deleted: string): string {
  return new Date(Date.parse(deleted) + UNDO_HOURS * 3_600_000).toISOString();
}

/** Whether it is too late to undo a deletion: what was deleted goes for good. */
export function isGoneForGood(deleted: string, now: string): boolean {
  return now >= undoUntil(deleted);
}
