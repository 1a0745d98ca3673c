import type { IntakeResult, LayerUse, Opened, TableChoice } from '$lib/data';
import type { Problem } from '$lib/domain';
import { DeskChoices } from './desk-choices.svelte';
import { DeskClient } from './desk-client';
import { DeskFiles, type Reading } from './desk-files.svelte';
import { ChoiceMemory } from './desk-memory';
import { DeskQuestions } from './desk-questions';
import { MakeQueue } from './make-queue';
import { ownPackages } from './own/open-own';

/** What the desk is doing. 'unfetched': a piece of the page's own code did not come, and is needed now. */
export type DeskState = 'idle' | 'opening' | 'building' | 'failed' | 'unfetched';

/** What has been opened and chosen on the data page, and what is made of it in a worker, again at every change. */
export class DeskMaking {
  protected readonly client = new DeskClient();
  protected readonly files = new DeskFiles(this.client);
  protected readonly memory = new ChoiceMemory();
  protected readonly choices = new DeskChoices();
  /** What has been chosen; it is changed through the desk, which makes the package anew. */
  readonly chosen: Pick<DeskChoices, 'facts' | 'boundaries' | 'accepted'> = this.choices;
  readonly questions = new DeskQuestions(this.client);
  #state = $state.raw<DeskState>('idle');
  #result = $state.raw<IntakeResult | null>(null);
  #kept = $state.raw<IntakeResult | null>(null);
  readonly #builds = new MakeQueue(() => this.#buildOnce());

  get state(): DeskState {
    return this.#state;
  }

  /** Share of the reading that is done, 0–1. */
  get share(): number {
    return this.files.share;
  }

  /** Null until a file has been opened. */
  get opened(): Opened | null {
    return this.files.opened;
  }

  /** Files that were refused, and what readers found wrong with files. */
  get fileProblems(): readonly Problem[] {
    return this.files.problems;
  }

  /** Null until there is something to show. */
  get result(): IntakeResult | null {
    return this.#result;
  }

  /** There is something that would be lost with the page. */
  get unsaved(): boolean {
    return this.#result !== null && this.#result !== this.#kept;
  }

  choice(table: number): TableChoice | null {
    return this.choices.table(this.opened?.tables[table]);
  }

  layerUse(layer: number): LayerUse {
    return this.choices.layer(this.opened?.layers[layer]);
  }

  /** Fetches the code for files of every format, while there is a network. */
  prepare(): Promise<void> {
    return this.client.prepare();
  }

  /** Makes the package anew of what is chosen; what is chosen meanwhile goes into one more making. */
  build(): Promise<void> {
    return this.#builds.ask();
  }

  /** Done when all that was chosen is in the result. */
  settled(): Promise<void> {
    return this.#builds.settled();
  }

  /** Keeps what was made on this device; its id, or null where it could not be kept. */
  async keep(): Promise<string | null> {
    await this.settled();
    const result = this.#result;
    if (result === null) return null;
    const own = await ownPackages();
    const id = await own.add(this.chosen.facts.title, result.files, { entries: [], cursor: 0 });
    if (id !== null) this.#kept = result;
    return id;
  }

  destroy(): void {
    this.client.giveUp();
  }

  /** Reads files, and makes what comes of them; a reading that is overtaken by another leaves nothing. */
  protected async read(start: () => Promise<Reading>): Promise<void> {
    this.#state = 'opening';
    const reading = await start();
    if (reading === 'overtaken') return;
    if (reading === 'failed') this.#fail();
    else if (reading === 'unfetched') this.#state = 'unfetched';
    else await this.restore(reading);
  }

  /** Takes over what was opened, with what was chosen for its tables or for others of their shape. */
  protected async restore(opened: Opened): Promise<void> {
    const turn = this.files.turn;
    await this.choices.recall(opened.tables, this.memory);
    if (turn !== this.files.turn) return;
    this.files.show(opened);
    // Packages alone make nothing to build: the reading has ended all the same.
    this.#state = 'building';
    for (const [i, { use }] of opened.tables.entries()) {
      const chosen = this.choice(i)?.use ?? use;
      if (chosen !== use) await this.files.propose(i, chosen);
    }
    await this.build();
  }

  /** Nothing opened, chosen or made. */
  protected empty(): void {
    this.files.clear();
    this.choices.clear();
    this.#state = 'idle';
    this.#result = null;
  }

  async #buildOnce(): Promise<void> {
    const opened = this.opened;
    if (opened === null || (opened.tables.length === 0 && opened.layers.length === 0)) {
      if (this.#state !== 'opening') this.#state = 'idle';
      return;
    }
    const turn = this.files.turn;
    this.#state = 'building';
    const answer = await this.client.ask({ kind: 'build', order: this.choices.order(opened) });
    if (turn !== this.files.turn) return;
    if (answer?.kind === 'built') {
      this.#result = answer.result;
      this.#state = 'idle';
    } else if (answer?.kind === 'failed' && answer.unfetched) this.#state = 'unfetched';
    else this.#fail();
  }

  #fail(): void {
    this.client.giveUp();
    this.#state = 'failed';
  }
}
