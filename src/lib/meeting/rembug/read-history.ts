import type { EntryChange } from './book-steps';
import { NO_HISTORY, opensMeeting, type BookStep, type DeskHistory } from './desk-history';

/** A history that was kept, by any version of this program; an empty one for what is none. */
export function readHistory(value: unknown): DeskHistory {
  const { past, future, floor } = membersOf(value);
  const [before, after] = [past, future].map((steps) => (Array.isArray(steps) ? steps.map(readStep) : []));
  const whole = (steps: readonly (BookStep | null)[] = []): BookStep[] =>
    steps.filter((step) => step !== null);
  if (before === undefined || [before, after].flat().includes(null)) return NO_HISTORY;
  const history = { past: whole(before), future: whole(after) };
  if (typeof floor === 'number') return { ...history, floor };
  // Of a version that closed nothing: the last opening is found among the steps.
  const opened = history.past.map(opensMeeting).lastIndexOf(true);
  return { ...history, past: history.past.slice(Math.max(0, opened)), floor: history.past[opened]?.at ?? 0 };
}

function readStep(value: unknown): BookStep | null {
  const { changes, at, forgets } = membersOf(value);
  const read = Array.isArray(changes) ? changes.map(readChange).filter((change) => change !== null) : [];
  if (typeof at !== 'number' || read.length === 0) return null;
  return { changes: read, at, forgets: typeof forgets === 'string' ? forgets : null };
}

function readChange(value: unknown): EntryChange | null {
  const { list, id, at, before, after } = membersOf(value);
  if (list !== 'meetings' && list !== 'agreements') return null;
  if (typeof id !== 'string' || typeof at !== 'number') return null;
  const parts = (side: unknown): EntryChange['before'] => (isRecord(side) ? side : null);
  return { list, id, at, before: parts(before), after: parts(after) };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
