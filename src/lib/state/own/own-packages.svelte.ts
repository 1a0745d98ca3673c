import type { AmendmentLog } from '$lib/domain';
import { Autosave, type Saving } from './autosave.svelte';
import { KEPT_KINDS, keptName, type KeptKind } from './kept-names';
import { KeptValue } from './kept-value.svelte';
import { nowIso } from './now';
import { OpenValues } from './open-values';
import { newOwnId } from './own-id';
import { RECORD_VERSION, type OwnEntry, type OwnRecord } from './own-record';
import { OwnStore } from './own-store';
import { UnkeptLogs } from './unkept-logs';

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
    return this.#autosave.saving;
  }

  /** Reads the list, and takes away for good what was deleted on an earlier day. */
  async refresh(): Promise<void> {
    await this.#autosave.attempt(async () => {
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
    return this.#values.take(name, () => KeptValue.open(name, read, this.store, this.#autosave));
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
    this.#unkept.put(id, log);
    this.#autosave.put(`log/${id}`, async () => {
      await this.store.putLog(id, log);
      this.#unkept.kept(id, log);
    });
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
      if (record !== null) await this.store.put({ ...to(record), changed: nowIso() });
    });
    await this.refresh();
  }
}
