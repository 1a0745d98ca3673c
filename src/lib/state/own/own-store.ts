import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { AmendmentLog } from '$lib/domain';
import { KEPT_KINDS, keptName } from './kept-names';
import { migrateRecord, type OwnEntry, type OwnRecord } from './own-record';

const NAME = 'peta-rembug';
const VERSION = 1;

interface Schema extends DBSchema {
  packages: { key: string; value: unknown };
  /** Logs change at every keystroke, the files of a package hardly ever: they are written apart. */
  logs: { key: string; value: AmendmentLog };
  /** What was chosen for tables of a shape. */
  choices: { key: string; value: unknown };
  /** Unfinished work of a page, by the page's name. */
  drafts: { key: string; value: unknown };
}

/** Why something could not be kept. */
export type StoreFault = 'full' | 'refused';

/** Keeping failed: the device has no room, or the browser allows none (private windows, policies). */
export class StoreError extends Error {
  constructor(readonly fault: StoreFault) {
    super(fault);
  }
}

/**
 * Packages on this device, in IndexedDB. Every write is on the disk when its promise resolves (durability
 * 'strict'). Fails with a StoreError; what is in memory can still be exported then.
 */
export class OwnStore {
  #database: Promise<IDBPDatabase<Schema>> | null = null;

  /** All packages, those last changed first; the deleted ones among them. */
  async list(): Promise<OwnEntry[]> {
    const database = await this.#open();
    const all = await guarded(database.getAll('packages'));
    const entries = all.map(migrateRecord).filter((record) => record !== null);
    return entries
      .map(({ id, title, created, changed, deleted }) => ({ id, title, created, changed, deleted }))
      .sort((a, b) => b.changed.localeCompare(a.changed));
  }

  /** A package with its log; null where there is none of that id. */
  async get(id: string): Promise<OwnRecord | null> {
    const database = await this.#open();
    const record = migrateRecord(await guarded(database.get('packages', id)));
    const log = await guarded(database.get('logs', id));
    return record === null || log === undefined ? record : { ...record, log };
  }

  /** Keeps a package with its log. */
  async put(record: OwnRecord): Promise<void> {
    const { log, ...rest } = record;
    await this.#write(['packages', 'logs'], (transaction) => [
      transaction.objectStore('packages').put({ ...rest, log: { entries: [], cursor: 0 } }, record.id),
      transaction.objectStore('logs').put(log, record.id),
    ]);
  }

  /** Keeps what a package says of itself and its files; its log stays as another window may be writing it. */
  async putFiles(record: OwnRecord): Promise<void> {
    await this.#write(['packages'], (transaction) => [
      transaction.objectStore('packages').put({ ...record, log: { entries: [], cursor: 0 } }, record.id),
    ]);
  }

  /** Keeps the log alone: at every keystroke. */
  async putLog(id: string, log: AmendmentLog): Promise<void> {
    await this.#write(['logs'], (transaction) => [transaction.objectStore('logs').put(log, id)]);
  }

  /** Takes a package off the device for good, with its story and meetings. */
  async remove(id: string): Promise<void> {
    await this.#write(['packages', 'logs', 'drafts'], (transaction) => [
      transaction.objectStore('packages').delete(id),
      transaction.objectStore('logs').delete(id),
      ...KEPT_KINDS.map((kind) => transaction.objectStore('drafts').delete(keptName(kind, id))),
    ]);
  }

  /** A small value kept under a name: choices for a shape of table, a page's draft. */
  async getValue(store: 'choices' | 'drafts', key: string): Promise<unknown> {
    const database = await this.#open();
    return guarded(database.get(store, key));
  }

  /** Keeps a value; undefined takes it away. */
  async putValue(store: 'choices' | 'drafts', key: string, value: unknown): Promise<void> {
    await this.#write([store], (transaction) => [
      value === undefined
        ? transaction.objectStore(store).delete(key)
        : transaction.objectStore(store).put(value, key),
    ]);
  }

  async #write<Store extends StoreName>(
    stores: Store[],
    requests: (transaction: Transaction<Store>) => readonly Promise<unknown>[],
  ): Promise<void> {
    const database = await this.#open();
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const asked = requests(transaction);
    // A page that is put away now hears of no request's end, and would leave the transaction undone.
    transaction.commit();
    await guarded(Promise.all([...asked, transaction.done]));
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#database ??= guarded(
      openDB<Schema>(NAME, VERSION, {
        upgrade(database) {
          for (const store of ['packages', 'logs', 'choices', 'drafts'] as const) {
            if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
          }
        },
        // Another tab with a newer program must not wait for this one.
        blocking: (_current, _blocked, event) => {
          if (event.target instanceof IDBDatabase) event.target.close();
        },
      }),
    );
    this.#database.catch(() => (this.#database = null));
    return this.#database;
  }
}

type StoreName = 'packages' | 'logs' | 'choices' | 'drafts';
type Transaction<Store extends StoreName> = IDBPTransaction<Schema, Store[], 'readwrite'>;

async function guarded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new StoreError(full ? 'full' : 'refused');
  }
}
