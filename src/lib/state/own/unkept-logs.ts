import type { AmendmentLog } from '$lib/domain';

/** Logs as they stand, of packages whose last change is not on the device yet, or found no room there. */
export class UnkeptLogs {
  readonly #logs = new Map<string, AmendmentLog>();

  put(id: string, log: AmendmentLog): void {
    this.#logs.set(id, log);
  }

  get(id: string): AmendmentLog | null {
    return this.#logs.get(id) ?? null;
  }

  /** A log is kept; a newer one of the package still waits. */
  kept(id: string, log: AmendmentLog): void {
    if (this.#logs.get(id) === log) this.#logs.delete(id);
  }
}
