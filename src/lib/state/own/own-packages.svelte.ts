import type { AmendmentLog } from '$lib/domain';
import { nowIso } from './now';
import { newOwnId } from './own-id';
import { RECORD_VERSION, type OwnEntry, type OwnRecord } from './own-record';
import { WaitingLogs } from './waiting-logs';
import { OwnStore, StoreError, type StoreFault } from './own-store';

/** What is typed waits this long to be kept: with the writing itself, at most 300 ms of it can be lost. */
const SAVE_AFTER_MS = 120;

/** How the keeping of the last change stands. */
export type Saving =
  { readonly state: 'saved' | 'saving' } | { readonly state: 'failed'; readonly fault: StoreFault };

/**
 * The packages on this device: list, rename, duplicate, delete with undo, and the autosave of their logs.
 * A failure to keep is told in `saving` at once; the change itself stays in memory.
 */
export class OwnPackages {
  readonly store = new OwnStore();
  #entries = $state.raw<readonly OwnEntry[] | null>(null);
  #saving = $state.raw<Saving>({ state: 'saved' });
  readonly #waiting = new WaitingLogs();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Null until they are read; those deleted are not among them. */
  get entries(): readonly OwnEntry[] | null {
    return this.#entries?.filter(({ deleted }) => deleted === null) ?? null;
  }

  /** The package deleted last, while its deletion can be undone. */
  get undoable(): OwnEntry | null {
    const gone = this.#entries?.filter(({ deleted }) => deleted !== null) ?? [];
    return [...gone].sort((a, b) => (b.deleted ?? '').localeCompare(a.deleted ?? ''))[0] ?? null;
  }

  get saving(): Saving {
    return this.#saving;
  }

  /** Reads the list, and takes away for good what was deleted on an earlier day. */
  async refresh(): Promise<void> {
    await this.#try(async () => {
      const entries = await this.store.list();
      const today = nowIso().slice(0, 10);
      const old = entries.filter(({ deleted }) => deleted !== null && deleted.slice(0, 10) < today);
      for (const { id } of old) await this.store.remove(id);
      this.#entries = entries.filter((entry) => !old.includes(entry));
    });
  }

  /** Keeps a new package; its id, or null where it could not be kept. */
  async add(title: string, files: OwnRecord['files'], log: AmendmentLog): Promise<string | null> {
    const now = nowIso();
    const record: OwnRecord = {
      version: RECORD_VERSION,
      id: newOwnId(),
      title,
      created: now,
      changed: now,
      deleted: null,
      files,
      log,
    };
    const kept = await this.#try(() => this.store.put(record));
    await this.refresh();
    return kept ? record.id : null;
  }

  async rename(id: string, title: string): Promise<void> {
    await this.#change(id, (record) => ({ ...record, title }));
  }

  /** Puts other files in the place of a package's; its log stays. */
  async replaceFiles(id: string, files: OwnRecord['files']): Promise<void> {
    await this.#change(id, (record) => ({ ...record, files }));
  }

  /** A copy under another title; its id, or null. */
  async duplicate(id: string, title: string): Promise<string | null> {
    const record = await this.store.get(id);
    return record === null ? null : this.add(title, record.files, record.log);
  }

  /** Takes a package out of the list; `restore` brings it back until the next day. */
  async remove(id: string): Promise<void> {
    await this.#change(id, (record) => ({ ...record, deleted: nowIso() }));
  }

  async restore(id: string): Promise<void> {
    await this.#change(id, (record) => ({ ...record, deleted: null }));
  }

  /** Keeps a log soon: what is typed in between goes with it. */
  saveLog(id: string, log: AmendmentLog): void {
    this.#waiting.put(id, log);
    this.#saving = { state: 'saving' };
    this.#timer ??= setTimeout(() => void this.flush(), SAVE_AFTER_MS);
  }

  /** Keeps at once what waits to be kept. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = this.#waiting.take();
    if (waiting.length === 0) return;
    const kept = await this.#try(async () => {
      for (const [id, log] of waiting) await this.store.putLog(id, log);
    });
    // What could not be kept is tried again with the next change.
    if (!kept) this.#waiting.putBack(waiting);
  }

  /** Keeps what waits when the page is put away; returns how to stop. */
  followPage(): () => void {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void this.flush();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
    };
  }

  async #change(id: string, to: (record: OwnRecord) => OwnRecord): Promise<void> {
    await this.#try(async () => {
      const record = await this.store.get(id);
      if (record !== null) await this.store.put({ ...to(record), changed: nowIso() });
    });
    await this.refresh();
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      if (this.#waiting.size === 0) this.#saving = { state: 'saved' };
      return true;
    } catch (error) {
      this.#saving = { state: 'failed', fault: error instanceof StoreError ? error.fault : 'refused' };
      return false;
    }
  }
}
