import type { Bbox } from '$lib/domain';
import { draftOf, isDraft, type Draft, type Place } from './drawing-record';
import type { DrawingStart } from './drawing-start';
import { ownPackages } from './own/open-own';
import { StoreError, type StoreFault } from './own/own-store';

const KEY = 'draw';
/** With the writing itself, at most 300 ms of drawing can be lost. */
const SAVE_AFTER_MS = 100;

/** Keeps the drawing while it is made, so that a crash loses nothing. The photo under it is never kept. */
export class DrawingDraft {
  #fault = $state.raw<StoreFault | null>(null);
  #waiting: DrawingStart | null = null;
  /** As it was told of last: an unfinished line is kept beside it. */
  #known: DrawingStart | null = null;
  #line: readonly Place[] = [];
  #home: Bbox | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Why the last change could not be kept; null when it was. */
  get fault(): StoreFault | null {
    return this.#fault;
  }

  /** What was left unfinished; null where there is nothing. */
  async load(): Promise<Draft | null> {
    try {
      const { store } = await ownPackages();
      const value = await store.getValue('drafts', KEY);
      return isDraft(value) ? value : null;
    } catch {
      return null;
    }
  }

  /** A drawing is opened: nothing is to be kept yet. */
  begin(start: DrawingStart, line: readonly Place[], home: Bbox): void {
    this.#known = start;
    this.#home = home;
    this.#line = line;
  }

  /** Keeps a drawing soon. */
  save(start: DrawingStart): void {
    this.#known = start;
    this.#soon();
  }

  /** Keeps the line that is being drawn soon. */
  saveLine(line: readonly Place[]): void {
    this.#line = line;
    this.#soon();
  }

  /** Keeps at once what waits to be kept. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const start = this.#waiting;
    this.#waiting = null;
    if (start !== null) await this.#put(draftOf(start, this.#line, this.#home));
  }

  async discard(): Promise<void> {
    this.#waiting = this.#known = null;
    this.#line = [];
    await this.#put(undefined);
  }

  #soon(): void {
    this.#waiting = this.#known;
    this.#timer ??= setTimeout(() => void this.flush(), SAVE_AFTER_MS);
  }

  async #put(value: unknown): Promise<void> {
    try {
      const { store } = await ownPackages();
      await store.putValue('drafts', KEY, value);
      this.#fault = null;
    } catch (error) {
      this.#fault = error instanceof StoreError ? error.fault : 'refused';
    }
  }
}
