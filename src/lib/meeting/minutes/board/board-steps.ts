import type { Amendment, AmendmentLog, Dataset, Meeting, MeetingBook } from '$lib/domain';
import { meetingStates, type AmendmentTools } from '../meeting-states';
import type { FigureTarget } from './figure-target';

/** What one meeting left, and what its minutes tell. */
export interface BoardStep {
  /** All that had been agreed by then. */
  readonly truth: Dataset;
  /** Made or decided on in it, of every status. */
  readonly entries: readonly Amendment[];
}

/** What stood before the first copy was put up, and the meetings after it, the one asked for last. */
export interface BoardSteps {
  readonly base: Dataset;
  readonly steps: readonly BoardStep[];
  /** Figures that any change is of. */
  readonly touched: readonly FigureTarget[];
}

type Tools = Pick<AmendmentTools, 'amend' | 'inForce'>;

/**
 * A package's history as its notice board saw it. Changes at the desk belong to the base where they were made
 * before the first meeting; a later one was first seen with the copy of the meeting that followed it, by its
 * place in the log.
 */
export function boardSteps(
  tools: Tools,
  source: Dataset,
  { entries, cursor }: AmendmentLog,
  book: MeetingBook,
  { id }: Pick<Meeting, 'id'>,
): BoardSteps {
  const done = entries.slice(0, cursor);
  const stepOf = deskSteps(done, book);
  const until = (step: number): AmendmentLog => {
    const known = done.filter((entry) => (stepOf.get(entry) ?? -1) <= step);
    return { entries: known, cursor: known.length };
  };
  const early = done.filter((entry) => stepOf.get(entry) === -1);
  const last = book.meetings.findIndex((meeting) => meeting.id === id);
  return {
    base: tools.amend(source, tools.inForce({ entries: early, cursor: early.length }, 'disepakati')),
    steps: book.meetings.slice(0, last + 1).map((meeting, at) => {
      const { after, entries: told } = meetingStates(tools, source, until(at), book, meeting);
      return { truth: after, entries: told };
    }),
    touched: done.flatMap(({ target }) => (target.kind === 'figure' ? [target] : [])),
  };
}

/** For each change that no meeting of the book made: the meeting whose copy first showed it; -1 for none. */
function deskSteps(done: readonly Amendment[], { meetings }: MeetingBook): ReadonlyMap<Amendment, number> {
  const order = new Map(meetings.map(({ id }, at) => [id, at]));
  const meetingAt = done.map(({ meeting }) => order.get(meeting ?? '') ?? -1);
  const opened = meetings[0]?.date ?? '';
  return new Map(
    done.flatMap((entry, i): [Amendment, number][] => {
      if ((meetingAt[i] ?? -1) >= 0) return [];
      const next = meetingAt.slice(i + 1).find((at) => at >= 0) ?? meetings.length - 1;
      const first = meetingAt.slice(0, i).every((at) => at < 0);
      return [[entry, first && (next === 0 || entry.date <= opened) ? -1 : next]];
    }),
  );
}
