import type { Amendment, AmendmentLog } from '$lib/domain';

export const EMPTY_LOG: AmendmentLog = { entries: [], cursor: 0 };

/** The log with one amendment more; what was undone is forgotten, as in every editor. */
export function record({ entries, cursor }: AmendmentLog, amendment: Amendment): AmendmentLog {
  const kept = entries.slice(0, cursor);
  return { entries: [...kept, amendment], cursor: kept.length + 1 };
}

/**
 * The log with the last amendment's text written on (typing), while it is of the same target; otherwise one
 * more. A log of a word typed so holds one amendment, and one undo takes it back.
 */
export function recordTyping(log: AmendmentLog, amendment: Amendment): AmendmentLog {
  const last = log.cursor === log.entries.length ? log.entries.at(-1) : undefined;
  if (last === undefined || last.id !== amendment.id) return record(log, amendment);
  return {
    entries: [...log.entries.slice(0, -1), { ...amendment, before: last.before }],
    cursor: log.cursor,
  };
}

export function undo(log: AmendmentLog): AmendmentLog {
  return { ...log, cursor: Math.max(0, log.cursor - 1) };
}

export function redo(log: AmendmentLog): AmendmentLog {
  return { ...log, cursor: Math.min(log.entries.length, log.cursor + 1) };
}

/** The log with one amendment's status changed. */
export function withStatus(log: AmendmentLog, id: string, status: Amendment['status']): AmendmentLog {
  return { ...log, entries: log.entries.map((entry) => (entry.id === id ? { ...entry, status } : entry)) };
}
