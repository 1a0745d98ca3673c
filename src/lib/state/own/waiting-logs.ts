import type { AmendmentLog } from '$lib/domain';

/** Logs that wait to be kept, by package; the last one of a package alone. */
export class WaitingLogs {
  readonly #logs = new Map<string, AmendmentLog>();

  get size(): number {
    return this.#logs.size;
  }

  put(id: string, log: AmendmentLog): void {
    this.#logs.set(id, log);
  }

  /** Takes all that wait. */
  take(): readonly (readonly [id: string, log: AmendmentLog])[] {
    const all = [...this.#logs];
    this.#logs.clear();
    return all;
  }

  /** Puts back what could not be kept, where nothing newer waits. */
  putBack(logs: ReturnType<WaitingLogs['take']>): void {
    for (const [id, log] of logs) if (!this.#logs.has(id)) this.#logs.set(id, log);
  }
}
