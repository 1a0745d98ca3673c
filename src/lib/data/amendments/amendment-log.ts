import { AMENDMENT_STATUSES, type Amendment, type AmendmentLog, type AmendmentStatus } from '$lib/domain';

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

/** The log without its last amendment, if that is the one of this id: what was being typed is not to be. */
export function withdraw(log: AmendmentLog, id: string): AmendmentLog {
  const { entries, cursor } = log;
  if (cursor !== entries.length || entries.at(-1)?.id !== id) return log;
  return { entries: entries.slice(0, -1), cursor: cursor - 1 };
}

/** The log with a step that decides about an amendment, which one undo takes back. */
export function decide(log: AmendmentLog, step: Amendment): AmendmentLog {
  return carryOut(record(log, step), step, step.after);
}

/** The log one step back: amendments that are one step with another go together. */
export function undo(log: AmendmentLog): AmendmentLog {
  const last = log.entries[log.cursor - 1];
  if (last === undefined) return log;
  const step = stepOf(last);
  let cursor = log.cursor;
  while (cursor > 0 && stepOf(log.entries[cursor - 1]) === step) cursor -= 1;
  return carryOut({ ...log, cursor }, last, last.before);
}

/** The log one step on again. */
export function redo(log: AmendmentLog): AmendmentLog {
  const next = log.entries[log.cursor];
  if (next === undefined) return log;
  const step = stepOf(next);
  let { cursor } = log;
  while (cursor < log.entries.length && stepOf(log.entries[cursor]) === step) cursor += 1;
  return carryOut({ ...log, cursor }, next, next.after);
}

/** The log with the status of one amendment changed, and of those that are one step with it. */
export function withStatus(log: AmendmentLog, id: string, status: AmendmentStatus): AmendmentLog {
  const entries = log.entries.map((entry) => (stepOf(entry) === id ? { ...entry, status } : entry));
  return { ...log, entries };
}

function stepOf(entry: Amendment | undefined): string | undefined {
  return entry?.with ?? entry?.id;
}

/** What a decision says, or said before, is written to the amendment it is about. */
function carryOut(log: AmendmentLog, { target }: Amendment, status: string): AmendmentLog {
  const known = AMENDMENT_STATUSES.find((one) => one === status);
  return target.kind === 'status' && known !== undefined ? withStatus(log, target.amendment, known) : log;
}
