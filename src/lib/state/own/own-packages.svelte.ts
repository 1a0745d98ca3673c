import { loadIntake } from '$lib/data';
import type { AmendmentLog } from '$lib/domain';
import { Autosave, type Saving } from './autosave.svelte';
import { isGoneForGood, undoUntil } from './deletion';
import { freeTitle } from './free-title';
import { KEPT_KINDS, keptName, type KeptKind } from './kept-names';
import { KeptValue } from './kept-value.svelte';
import { nowIso } from './now';
import { OpenValues } from './open-values';
import { OneWriter, sameKept } from './one-writer';
import type { OpenOwn } from './open-own';
import { newOwnId } from './own-id';
import { RECORD_VERSION, type OwnEntry, type OwnRecord } from './own-record';
import { OwnStore } from './own-store';
import { UnkeptLogs } from './unkept-logs';

/** A package that was deleted, and until when (ISO time) that can be undone. */
export type DeletedEntry = Pick<OwnEntry, 'id' | 'title'> & { readonly until: string };

/** A package as it was opened: whose log, and how it was. */
type OwnLog = Pick<OpenOwn, 'id' | 'log'>;

/**
 * The packages on this device: list, rename, duplicate, delete with undo, and the autosave of their logs,
 * stories and meetings. A failure to keep is told in `saving` at once; the change itself stays in memory.
 */
export class OwnPackages {
  readonly store = new OwnStore();
  #entries = $state.raw<readonly OwnEntry[] | null>(null);
  readonly #autosave = new Autosave();
  readonly #values = new OpenValues();
  readonly #unkept = new UnkeptLogs();
  readonly #writer = new OneWriter(windowLocks());

  /** Null until they are read; those deleted are not among them. */
  get entries(): readonly OwnEntry[] | null {
    return this.#entries?.filter(({ deleted }) => deleted === null) ?? null;
  }

  /** Packages whose deletion can still be undone, the one deleted last first. They open no more. */
  get deleted(): readonly DeletedEntry[] {
    const gone = this.#entries?.filter((entry) => entry.deleted !== null) ?? [];
    return gone
      .map(({ id, title, deleted }) => ({ id, title, until: undoUntil(deleted ?? '') }))
      .sort((a, b) => b.until.localeCompare(a.until));
  }

  get saving(): Saving {
    return this.#autosave.saving;
  }

  /** Reads the list, and takes away for good what was deleted too long ago to be undone. */
  async refresh(): Promise<void> {
    await this.#autosave.attempt(async () => {
      const entries = await this.store.list();
      const now = nowIso();
      const old = entries.filter(({ deleted }) => deleted !== null && isGoneForGood(deleted, now));
      for (const { id } of old) await this.store.remove(id);
      this.#entries = entries.filter((entry) => !old.includes(entry));
    });
  }

  /** Keeps a new package, numbered where another has its title; its id, or null where it could not be kept. */
  async add(wanted: string, given: OwnRecord['files'], log: AmendmentLog): Promise<string | null> {
    const now = nowIso();
    await this.refresh();
    const title = freeTitle(wanted, this.entries?.map((entry) => entry.title) ?? []);
    const files = title === wanted ? given : (await loadIntake()).withTitle(given, title);
    const times = { created: now, changed: now, deleted: null };
    const record: OwnRecord = { version: RECORD_VERSION, id: newOwnId(), title, ...times, files, log };
    const kept = await this.#autosave.attempt(() => this.store.put(record));
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

  /** A copy under another title, with its story and meetings; its id, or null. */
  async duplicate(id: string, title: string): Promise<string | null> {
    await this.flush();
    const record = await this.store.get(id);
    const copy = record === null ? null : await this.add(title, record.files, record.log);
    if (copy === null) return null;
    const kept = await this.#autosave.attempt(async () => {
      for (const kind of KEPT_KINDS) {
        const value = await this.store.getValue('drafts', keptName(kind, id));
        await this.store.putValue('drafts', keptName(kind, copy), value);
      }
    });
    return kept ? copy : null;
  }

  /**
   * What is kept of a package beside its files and its log. `read` is given what is kept, undefined where
   * nothing is; it must be the same for every caller of a kind.
   */
  kept<T>(kind: KeptKind, id: string, read: (kept: unknown) => T): Promise<KeptValue<T>> {
    const name = keptName(kind, id);
    return this.#values.take(name, () =>
      KeptValue.open(name, read, this.store, this.#autosave, this.#writer),
    );
  }

  /** Has what is kept of a package read anew by whoever asks next: another window has written it. */
  readAnew(kind: KeptKind, id: string): void {
    this.#values.forget(keptName(kind, id));
  }

  /** Takes a package out of the list; `restore` brings it back as long as it is among the deleted. */
  async remove(id: string): Promise<void> {
    await this.#change(id, (record) => ({ ...record, deleted: nowIso() }));
  }

  /** Takes a package off the device for good, with its story and meetings. */
  async erase(id: string): Promise<void> {
    await this.flush();
    await this.#autosave.attempt(() => this.store.remove(id));
    await this.refresh();
  }

  async restore(id: string): Promise<void> {
    await this.#change(id, (record) => ({ ...record, deleted: null }));
  }

  /**
   * Keeps a log soon: what is typed in between goes with it. `own`: the package as it was opened. False, and
   * nothing done, where another window is known to be the one that writes it.
   */
  saveLog(own: OwnLog, log: AmendmentLog): boolean {
    const { id } = own;
    if (this.isLogElsewhere(id)) return false;
    this.#unkept.put(id, log);
    const write = async (): Promise<void> => {
      await this.store.putLog(id, log);
      this.#unkept.kept(id, log);
    };
    this.#autosave.put(logName(id), () => this.#writer.write(logName(id), this.#unchanged(own), write));
    return true;
  }

  /** Asks to be the window that writes the log of a package; whether it is. The first change asks by itself. */
  claimLog(own: OwnLog): Promise<boolean> {
    return this.#writer.claim(logName(own.id), this.#unchanged(own));
  }

  /** Whether another window is the one that writes the log of a package. */
  isLogElsewhere(id: string): boolean {
    return this.#writer.isElsewhere(logName(id));
  }

  /** Whether the log on the device is the one that a package was opened with. */
  #unchanged({ id, log }: OwnLog): () => Promise<boolean> {
    return async () => sameKept((await this.store.get(id))?.log, log);
  }

  /** The log of a package as it stands, where the device has not kept it (yet, or for want of room). */
  unkeptLog(id: string): AmendmentLog | null {
    return this.#unkept.get(id);
  }

  /** Keeps at once what waits to be kept. */
  flush(): Promise<void> {
    return this.#autosave.flush();
  }

  /** Keeps what waits when the page is put away; returns how to stop. */
  followPage(): () => void {
    return this.#autosave.followPage();
  }

  async #change(id: string, to: (record: OwnRecord) => OwnRecord): Promise<void> {
    await this.#autosave.attempt(async () => {
      const record = await this.store.get(id);
      if (record !== null) await this.store.putFiles({ ...to(record), changed: nowIso() });
    });
    await this.refresh();
  }
}

function logName(id: string): string {
  return `log/${id}`;
}

/** None in browsers and on hosts that give none. */
function windowLocks(): LockManager | undefined {
  return 'locks' in navigator ? navigator.locks : undefined;
}
