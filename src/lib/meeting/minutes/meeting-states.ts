import type { loadAmendments } from '$lib/data';
import type { Amendment, AmendmentLog, Dataset, Meeting, MeetingBook } from '$lib/domain';
import { fromWhatStood } from './what-stood';

/** Tools of amendments, which are loaded when they are needed. */
export type AmendmentTools = Awaited<ReturnType<typeof loadAmendments>>;

/** What a meeting found and what it left. */
export interface MeetingStates {
  /** With all that was agreed at the desk and in the meetings before. */
  readonly before: Dataset;
  /** And with what this one agreed. */
  readonly after: Dataset;
  /**
   * Changes made or decided on in this meeting that are not undone, of every status, in their order; each
   * starts from what stood when it came.
   */
  readonly entries: readonly Amendment[];
}

/**
 * The data before and after one meeting, whichever it is of those in the book: what counts is the meeting in
 * which a change was agreed, be it made in an earlier one. A change of a meeting that the book does not know
 * counts as one of the desk: it was there before.
 */
export function meetingStates(
  { amend, inForce }: Pick<AmendmentTools, 'amend' | 'inForce'>,
  source: Dataset,
  log: AmendmentLog,
  { meetings }: MeetingBook,
  { id }: Meeting,
): MeetingStates {
  const at = meetings.findIndex((meeting) => meeting.id === id);
  const later = new Set(meetings.slice(at + 1).map((meeting) => meeting.id));
  const done = log.entries.slice(0, log.cursor);
  const decided = decisions(done);
  const agreedIn = ({ id: own, with: step, meeting }: Amendment): string | null =>
    decided.get(step ?? own) ?? meeting;
  const agreed = inForce(log, 'disepakati').filter((entry) => !later.has(agreedIn(entry) ?? ''));
  const before = amend(
    source,
    agreed.filter((entry) => agreedIn(entry) !== id),
  );
  const told = done.filter(
    (entry) => entry.target.kind !== 'status' && (entry.meeting === id || agreedIn(entry) === id),
  );
  return { before, after: amend(source, agreed), entries: fromWhatStood(told, done, before) };
}

/** The meeting in which each change was last decided on, by the id of its step. */
function decisions(done: readonly Amendment[]): ReadonlyMap<string, string> {
  return new Map(
    done.flatMap(({ target, meeting }) =>
      target.kind === 'status' && meeting !== null ? [[target.amendment, meeting] as const] : [],
    ),
  );
}
