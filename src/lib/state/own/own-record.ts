import type { AmendmentLog } from '$lib/domain';

/** Version of what is kept; older records are migrated when they are read. */
export const RECORD_VERSION = 2;

/** A package on this device. */
export interface OwnRecord {
  readonly version: typeof RECORD_VERSION;
  readonly id: string;
  readonly title: string;
  /** ISO times. */
  readonly created: string;
  readonly changed: string;
  /** Time of its deletion, while it can still be undone; null: it is there. */
  readonly deleted: string | null;
  /** Path → bytes, as the package would lie in a folder of the host. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly log: AmendmentLog;
}

/** What a list shows of a package. */
export type OwnEntry = Pick<OwnRecord, 'id' | 'title' | 'created' | 'changed' | 'deleted'>;

/** A record as an older version of this program may have left it. */
interface FirstRecord {
  readonly version?: 1;
  readonly id: string;
  readonly title: string;
  readonly changed: string;
  readonly files: Readonly<Record<string, Uint8Array>> | ReadonlyMap<string, Uint8Array>;
}

/**
 * A record of any earlier version as one of today's; null for what none of them has written. Version 1 had
 * neither log nor time of creation, and its files in an object.
 */
export function migrateRecord(value: unknown): OwnRecord | null {
  if (!isRecordLike(value)) return null;
  if (value.version === RECORD_VERSION) return value as unknown as OwnRecord;
  if (value.version !== undefined && value.version !== 1) return null;
  const first = value as unknown as FirstRecord;
  return {
    version: RECORD_VERSION,
    id: first.id,
    title: first.title,
    created: first.changed,
    changed: first.changed,
    deleted: null,
    files: first.files instanceof Map ? first.files : new Map(Object.entries(first.files)),
    log: { entries: [], cursor: 0 },
  };
}

function isRecordLike(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'title' in value &&
    typeof value.title === 'string' &&
    'files' in value &&
    typeof value.files === 'object' &&
    value.files !== null
  );
}
