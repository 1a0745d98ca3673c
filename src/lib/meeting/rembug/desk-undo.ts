import type { Amendment } from '$lib/domain';
import { corrections, type Correction } from './corrections';
import { nextRedo, nextUndo, stepBack, stepOn, type BookStep } from './desk-history';
import type { Rembug } from './rembug.svelte';

/** What was taken back or done again: a step of the book, or one about a correction. */
export type Deed =
  | { readonly kind: 'book'; readonly step: BookStep }
  /** `entry` decides about the correction, or is its first amendment. */
  | { readonly kind: 'correction'; readonly entry: Amendment; readonly correction: Correction | null };

/** Undo and redo of the whole desk: corrections and the book, in the order in which they were made. */
export class DeskUndo {
  readonly #rembug: Rembug;

  constructor(rembug: Rembug) {
    this.#rembug = rembug;
  }

  get canUndo(): boolean {
    const { elsewhere, record, log } = this.#rembug;
    return !elsewhere && nextUndo(record.history, log) !== null;
  }

  get canRedo(): boolean {
    const { elsewhere, record, log } = this.#rembug;
    return !elsewhere && nextRedo(record.history, log) !== null;
  }

  /** What was done before belongs to a meeting that is closed. */
  get atClosed(): boolean {
    const { record, log, book } = this.#rembug;
    return book.meetings.length > 1 && nextUndo(record.history, log) === null;
  }

  /** Takes the last step back; what it was, null where there is none. */
  undo(): Deed | null {
    const { record, log, editing } = this.#rembug;
    const next = nextUndo(record.history, log);
    if (next === null || this.#rembug.elsewhere) return null;
    if (next !== 'log') {
      this.#rembug.turn(next.changes, 'before', stepBack(record.history));
      return { kind: 'book', step: next };
    }
    const deed = this.#deedAt(log.cursor - 1);
    editing.amendments.undo();
    return this.#kept(deed);
  }

  /** Does again what was taken back last. */
  redo(): Deed | null {
    const { record, log, editing } = this.#rembug;
    const next = nextRedo(record.history, log);
    if (next === null || this.#rembug.elsewhere) return null;
    if (next !== 'log') {
      this.#rembug.turn(next.changes, 'after', stepOn(record.history));
      return { kind: 'book', step: next };
    }
    const deed = this.#deedAt(log.cursor);
    editing.amendments.redo();
    return this.#kept(deed);
  }

  #deedAt(at: number): Deed | null {
    const { log } = this.#rembug;
    const entry = log.entries[at];
    if (entry === undefined) return null;
    const about = entry.target.kind === 'status' ? entry.target.amendment : (entry.with ?? entry.id);
    const all = corrections({ ...log, cursor: log.entries.length });
    return { kind: 'correction', entry, correction: all.find(({ id }) => id === about) ?? null };
  }

  #kept(deed: Deed | null): Deed | null {
    this.#rembug.settle();
    this.#rembug.flush();
    return deed;
  }
}
