import type { AmendmentLog } from '$lib/domain';
import { typedField, type EntryChange } from './book-steps';

/** Steps of the book that can be taken back. */
const MOST = 100;

/** One step in the book. */
export interface BookStep {
  readonly changes: readonly EntryChange[];
  /** The cursor of the log when it was made: what lies before it in the log was made before it. */
  readonly at: number;
  /** The amendment that had been undone when it was made, and is done again no more; null: none. */
  readonly forgets: string | null;
}

/**
 * Steps of the book, the nearest last and first. Corrections are in the log, which has a cursor of its own;
 * each step knows where in the log it lies, so that both are taken back in the order in which they were made.
 */
export interface DeskHistory {
  readonly past: readonly BookStep[];
  readonly future: readonly BookStep[];
  /** The cursor of the log when the meeting under way was opened: what lies before it is closed. */
  readonly floor: number;
}

export const NO_HISTORY: DeskHistory = { past: [], future: [], floor: 0 };

/** A step of the book; 'log': the next is one of the log; null: there is none. */
export type DeskStep = BookStep | 'log' | null;

/** Takes a step in the book. `goesOn`: typing into the field of the step before goes on with it. */
export function takeStep(
  { past, floor }: DeskHistory,
  changes: readonly EntryChange[],
  { cursor, entries }: AmendmentLog,
  goesOn: boolean,
): DeskHistory {
  const last = past.at(-1);
  const field = typedField(changes);
  const same = goesOn && field !== null && last?.at === cursor && typedField(last.changes) === field;
  const forgets = entries[cursor]?.id ?? null;
  if (!same) return { past: [...past, { changes, at: cursor, forgets }].slice(-MOST), future: [], floor };
  const joined = last.changes.map((change, i) => ({ ...change, after: changes[i]?.after ?? change.after }));
  return { past: [...past.slice(0, -1), { ...last, changes: joined }], future: [], floor };
}

/** Whether a step has opened a meeting. */
export const opensMeeting = ({ changes }: BookStep): boolean =>
  changes.some(({ list, before }) => list === 'meetings' && before === null);

/** Whether anything was done since a step, though it may be taken back by now. */
function wentOn({ at, forgets }: BookStep, { future }: DeskHistory, { entries }: AmendmentLog): boolean {
  return future.length > 0 || (entries[at]?.id ?? forgets) !== forgets;
}

/** What is taken back next; a meeting is opened for good once anything has been done in it. */
export function nextUndo(history: DeskHistory, log: AmendmentLog): DeskStep {
  const { past, floor } = history;
  const { cursor } = log;
  const last = past.at(-1);
  if (last !== undefined && cursor <= last.at)
    return opensMeeting(last) && wentOn(last, history, log) ? null : last;
  return cursor > floor ? 'log' : null;
}

/** What is done again next. */
export function nextRedo({ past, future }: DeskHistory, { cursor, entries }: AmendmentLog): DeskStep {
  const [first] = future;
  const next = entries[cursor];
  if (first !== undefined && (cursor >= first.at || next === undefined)) return first;
  const forgotten = past.some(({ forgets }) => forgets === next?.id);
  return next === undefined || forgotten ? null : 'log';
}

/** The history with its last step taken back, and the book step that was. */
export function stepBack(history: DeskHistory): DeskHistory {
  const { past, future } = history;
  const last = past.at(-1);
  return last === undefined ? history : { ...history, past: past.slice(0, -1), future: [last, ...future] };
}

/** The history with its next step done again. */
export function stepOn(history: DeskHistory): DeskHistory {
  const [first, ...later] = history.future;
  return first === undefined ? history : { ...history, past: [...history.past, first], future: later };
}

/** The history without the steps about an entry alone: it was begun and never written. */
export function withoutEntry({ past, future, floor }: DeskHistory, entry: string): DeskHistory {
  const about = ({ changes }: BookStep): boolean => changes.every(({ id }) => id === entry);
  const kept = (steps: readonly BookStep[]): BookStep[] => steps.filter((step) => !about(step));
  return { past: kept(past), future: kept(future), floor };
}

/**
 * The history once its last step has opened a meeting: that step alone can be taken back, as long as nothing has
 * been done in the meeting; the one before is closed, its corrections too.
 */
export function closedBefore({ past }: DeskHistory): DeskHistory {
  const opening = past.at(-1);
  return opening === undefined ? NO_HISTORY : { past: [opening], future: [], floor: opening.at };
}
