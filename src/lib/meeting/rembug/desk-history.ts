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
}

export const NO_HISTORY: DeskHistory = { past: [], future: [] };

/** A step of the book; 'log': the next is one of the log; null: there is none. */
export type DeskStep = BookStep | 'log' | null;

/** Takes a step in the book. `goesOn`: typing into the field of the step before goes on with it. */
export function takeStep(
  { past }: DeskHistory,
  changes: readonly EntryChange[],
  { cursor, entries }: AmendmentLog,
  goesOn: boolean,
): DeskHistory {
  const last = past.at(-1);
  const field = typedField(changes);
  const same = goesOn && field !== null && last?.at === cursor && typedField(last.changes) === field;
  const forgets = entries[cursor]?.id ?? null;
  if (!same) return { past: [...past, { changes, at: cursor, forgets }].slice(-MOST), future: [] };
  const joined = last.changes.map((change, i) => ({ ...change, after: changes[i]?.after ?? change.after }));
  return { past: [...past.slice(0, -1), { ...last, changes: joined }], future: [] };
}

/** What is taken back next. */
export function nextUndo({ past }: DeskHistory, { cursor }: AmendmentLog): DeskStep {
  const last = past.at(-1);
  if (last !== undefined && cursor <= last.at) return last;
  return cursor > 0 ? 'log' : null;
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
export function stepBack({ past, future }: DeskHistory): DeskHistory {
  const last = past.at(-1);
  return last === undefined ? { past, future } : { past: past.slice(0, -1), future: [last, ...future] };
}

/** The history with its next step done again. */
export function stepOn({ past, future }: DeskHistory): DeskHistory {
  const [first, ...later] = future;
  return first === undefined ? { past, future } : { past: [...past, first], future: later };
}

/** The history without the steps about an entry alone: it was begun and never written. */
export function withoutEntry({ past, future }: DeskHistory, entry: string): DeskHistory {
  const about = ({ changes }: BookStep): boolean => changes.every(({ id }) => id === entry);
  return { past: past.filter((step) => !about(step)), future: future.filter((step) => !about(step)) };
}
