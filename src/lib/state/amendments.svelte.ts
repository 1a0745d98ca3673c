import { loadAmendments } from '$lib/data';
import type { Amendment, AmendmentLog, Dataset } from '$lib/domain';
import type { OpenOwn } from './own/open-own';

type Tools = Awaited<ReturnType<typeof loadAmendments>>;

const NONE: AmendmentLog = { entries: [], cursor: 0 };

/**
 * The log of changes to the open package. Of a package on this device it can be written on, and every change
 * is kept at once; of a package on the host it is what its folder says.
 */
export class Amendments {
  #log = $state.raw<AmendmentLog>(NONE);
  #own = $state.raw<OpenOwn | null>(null);
  #tools = $state.raw<Tools | null>(null);

  /** Puts the agreed amendments over a dataset; null where there is none, or their code is not there yet. */
  readonly amend: ((dataset: Dataset) => Dataset) | null = $derived.by(() => {
    const tools = this.#tools;
    const log = this.#log;
    if (tools === null || log.cursor === 0) return null;
    const agreed = tools.inForce(log, 'disepakati');
    return agreed.length === 0 ? null : (dataset: Dataset) => tools.amend(dataset, agreed);
  });

  get log(): AmendmentLog {
    return this.#log;
  }

  /** The package on this device that can be changed; null for one on the host. */
  get own(): OpenOwn | null {
    return this.#own;
  }

  get canUndo(): boolean {
    return this.#own !== null && this.#log.cursor > 0;
  }

  get canRedo(): boolean {
    return this.#own !== null && this.#log.cursor < this.#log.entries.length;
  }

  /** Takes over the log of a package that has been opened; `own` is null for one on the host. */
  async follow(own: OpenOwn | null, dataset: Dataset): Promise<void> {
    const { amendments, undone = [] } = dataset;
    const told = {
      entries: own === null ? amendments : [...amendments, ...undone],
      cursor: amendments.length,
    };
    const log = own !== null && own.log.entries.length > 0 ? own.log : told;
    if (own !== null || log.cursor > 0) this.#tools = await loadAmendments();
    this.#own = own;
    this.#log = log;
  }

  /** Writes an amendment down. One of the id of the last goes on with it: a word being typed. */
  record(amendment: Amendment): void {
    this.#write(this.#tools?.recordTyping(this.#log, amendment));
  }

  /** Takes the last amendment back, if it is the one of this id: what was being typed is not to be. */
  withdraw(id: string): void {
    this.#write(this.#tools?.withdraw(this.#log, id));
  }

  /** Writes amendments down that are one step: those after the first name it in `with`. */
  recordAll(amendments: readonly Amendment[]): void {
    const tools = this.#tools;
    if (tools !== null) this.#write(amendments.reduce(tools.record, this.#log));
  }

  /** Writes down what was decided about an amendment: a step of its own (target `status`). */
  decide(step: Amendment): void {
    this.#write(this.#tools?.decide(this.#log, step));
  }

  undo(): void {
    this.#write(this.#tools?.undo(this.#log));
  }

  redo(): void {
    this.#write(this.#tools?.redo(this.#log));
  }

  #write(log: AmendmentLog | undefined): void {
    if (log !== undefined && this.#own?.packages.saveLog(this.#own, log) === true) this.#log = log;
  }
}
