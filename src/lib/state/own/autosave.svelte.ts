import { ElsewhereError } from './one-writer';
import { StoreError, type StoreFault } from './own-store';
import { Waiting } from './waiting';

/** What follows a change closely waits this long at most: with the writing itself, 300 ms of it can be lost. */
const SAVE_AFTER_MS = 120;

/** How the keeping of the last change stands. */
export type Saving =
  { readonly state: 'saved' | 'saving' } | { readonly state: 'failed'; readonly fault: SaveFault };

/** Why a change could not be kept; 'elsewhere': another window is the one that writes. */
export type SaveFault = StoreFault | 'elsewhere';

/**
 * Keeps what changes at every keystroke, soon and by name: the first change after a pause at once, so that
 * a single press never waits; those that follow closely together. A failure is told in `saving` at once; what
 * could not be kept waits, and is tried again with the next change.
 */
export class Autosave {
  #saving = $state.raw<Saving>({ state: 'saved' });
  readonly #waiting = new Waiting<() => Promise<void>>();
  /** Runs while what changes waits for what follows. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<unknown> = Promise.resolve();

  get saving(): Saving {
    return this.#saving;
  }

  /** Has `write` done soon; one of the same name that still waits is done no more. */
  put(name: string, write: () => Promise<void>): void {
    this.#waiting.put(name, write);
    this.#saving = { state: 'saving' };
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.flush(), SAVE_AFTER_MS);
    // All that changes with one press is written together.
    queueMicrotask(() => void this.#write());
  }

  /** Keeps at once what waits to be kept; done when it lies on the disk, or could not be kept. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return this.#write();
  }

  #write(): Promise<void> {
    const waiting = this.#waiting.take();
    if (waiting.length === 0) return this.#writing.then(() => undefined);
    // Started before anything else is waited for: a page that is put away has no later.
    const written = this.attempt(async () => {
      await Promise.all(waiting.map(([, write]) => write()));
    }).then((kept) => {
      if (!kept) this.#waiting.putBack(waiting);
    });
    this.#writing = Promise.all([this.#writing, written]);
    return this.#writing.then(() => undefined);
  }

  /** Does a piece of keeping, and tells in `saving` how it went. */
  async attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      if (this.#waiting.size === 0) this.#saving = { state: 'saved' };
      return true;
    } catch (error) {
      this.#saving = { state: 'failed', fault: faultOf(error) };
      return false;
    }
  }

  /** Keeps what waits when the page is put away; returns how to stop. */
  followPage(): () => void {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void this.flush();
    };
    const onLeave = (): void => void this.flush();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
    };
  }
}

function faultOf(error: unknown): SaveFault {
  if (error instanceof ElsewhereError) return 'elsewhere';
  return error instanceof StoreError ? error.fault : 'refused';
}
