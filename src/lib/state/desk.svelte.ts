import type { IntakeResult, LayerUse, Opened, OwnBoundaries, PlaceFacts, TableChoice } from '$lib/data';
import { loadIntake } from '$lib/data';
import type { Problem } from '$lib/domain';
import { DeskChoices } from './desk-choices.svelte';
import { DeskClient } from './desk-client';
import { DeskFiles, type Reading } from './desk-files.svelte';
import { ChoiceMemory } from './desk-memory';
import type { AcceptedRows } from './desk-order';
import { DeskQuestions } from './desk-questions';
import { MakeQueue } from './make-queue';
import { ownPackages } from './own/open-own';

/** What the desk is doing. 'unfetched': a piece of the page's own code did not come, and is needed now. */
export type DeskState = 'idle' | 'opening' | 'building' | 'failed' | 'unfetched';

/**
 * The data page's truth: what was opened, how it is to be read, and what comes of it. Files are read in a
 * worker, where their cells stay; giving up ends the worker, and what was there before is read again.
 */
export class Desk {
  readonly #client = new DeskClient();
  readonly #files = new DeskFiles(this.#client);
  readonly #memory = new ChoiceMemory();
  readonly #chosen = new DeskChoices();
  /** What has been chosen; it is changed through the desk, which makes the package anew. */
  readonly chosen: Pick<DeskChoices, 'facts' | 'boundaries' | 'accepted'> = this.#chosen;
  readonly questions = new DeskQuestions(this.#client);
  #state = $state.raw<DeskState>('idle');
  #result = $state.raw<IntakeResult | null>(null);
  #kept = $state.raw<IntakeResult | null>(null);
  #mapped = $state.raw<number | null>(null);
  readonly #builds = new MakeQueue(() => this.#buildOnce());

  get state(): DeskState {
    return this.#state;
  }

  /** Share of the reading that is done, 0–1. */
  get share(): number {
    return this.#files.share;
  }

  /** Null until a file has been opened. */
  get opened(): Opened | null {
    return this.#files.opened;
  }

  /** Files that were refused, and what readers found wrong with files. */
  get fileProblems(): readonly Problem[] {
    return this.#files.problems;
  }

  /** Tables that a mapping file just given fits; null where none was given. */
  get mapped(): number | null {
    return this.#mapped;
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
    return this.#chosen.table(this.opened?.tables[table]);
  }

  layerUse(layer: number): LayerUse {
    return this.#chosen.layer(this.opened?.layers[layer]);
  }

  /** Fetches the code for files of every format, while there is a network. */
  prepare(): Promise<void> {
    return this.#client.prepare();
  }

  /** Opens files given by hand; what is too big is refused before it is read. */
  async open(files: readonly File[]): Promise<void> {
    const { others, shapes } = await this.#memory.takeMappings(files);
    const fit = await this.#files.take(others);
    this.#mapped = null;
    this.#chosen.forget(shapes);
    if (fit.length > 0) await this.#read(() => this.#files.read(fit));
    else if (shapes.length > 0 && this.opened !== null) await this.#restore(this.opened);
    if (shapes.length > 0) {
      this.#mapped = this.opened?.tables.filter(({ shape }) => shapes.includes(shape)).length ?? 0;
    }
  }

  /** Reads everything again, with coordinates in metres taken as of this system (EPSG). */
  async reopen(crs: number | null = null): Promise<void> {
    await this.#read(() => this.#files.readAnew(crs));
  }

  /** Gives up the reading that is under way; what had been opened before is read again. */
  async cancel(): Promise<void> {
    if (this.#files.takeBack()) await this.reopen();
    else this.clear();
  }

  /** Puts everything away. */
  clear(): void {
    this.#files.clear();
    this.#state = 'idle';
    this.#result = null;
    this.#chosen.clear();
    this.#mapped = null;
  }

  /** Says what the place is called and how its data are told of. */
  async describe(change: Partial<PlaceFacts>): Promise<void> {
    this.#chosen.describe(change);
    await this.build();
  }

  /** Reads a table in another way; remembered for tables of its shape. */
  async choose(table: number, change: Partial<TableChoice>): Promise<void> {
    const proposal = this.opened?.tables[table];
    if (proposal === undefined) return;
    const { plainChoice } = await loadIntake();
    const before = this.choice(table) ?? plainChoice(proposal);
    const next: TableChoice = { ...before, ...change, ...(change.use !== undefined && { meanings: {} }) };
    this.#chosen.setTable(proposal, next);
    if (change.use !== undefined && change.use !== proposal.use) await this.#files.propose(table, change.use);
    await this.#memory.remember(proposal.shape, next);
    await this.build();
  }

  /** Uses a layer in another way. Points that give bearings are no table of groups as well. */
  async useLayer(layer: number, use: LayerUse): Promise<void> {
    const known = this.opened?.layers[layer];
    if (known === undefined) return;
    this.#chosen.setLayer(known, use);
    if (known.table === null) await this.build();
    else await this.choose(known.table, { use: use === 'context' ? 'nothing' : 'groups' });
  }

  async makeBoundaries(how: OwnBoundaries): Promise<void> {
    this.#chosen.setBoundaries(how);
    await this.build();
  }

  /** Puts rows to areas. */
  async accept(rows: readonly AcceptedRows[]): Promise<void> {
    this.#chosen.accept(rows);
    await this.build();
  }

  /** Takes rows of these writings back. */
  async unaccept(texts: readonly string[]): Promise<void> {
    this.#chosen.unaccept(texts);
    await this.build();
  }

  /** Makes the package anew of what is chosen; what is chosen meanwhile goes into one more making. */
  build(): Promise<void> {
    return this.#builds.ask();
  }

  /** Done when all that was chosen is in the result. */
  settled(): Promise<void> {
    return this.#builds.settled();
  }

  /** What was chosen for all tables, as a small file without data. */
  async mapping(): Promise<string> {
    const { mappingText, plainChoice } = await loadIntake();
    const tables = this.opened?.tables ?? [];
    return mappingText(tables.map((table) => [table.shape, this.#chosen.table(table) ?? plainChoice(table)]));
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
    this.#client.giveUp();
  }

  async #read(start: () => Promise<Reading>): Promise<void> {
    this.#state = 'opening';
    const reading = await start();
    if (reading === 'overtaken') return;
    if (reading === 'failed') this.#fail();
    else if (reading === 'unfetched') this.#state = 'unfetched';
    else await this.#restore(reading);
  }

  async #buildOnce(): Promise<void> {
    const opened = this.opened;
    if (opened === null || (opened.tables.length === 0 && opened.layers.length === 0)) {
      if (this.#state !== 'opening') this.#state = 'idle';
      return;
    }
    const turn = this.#files.turn;
    this.#state = 'building';
    const answer = await this.#client.ask({ kind: 'build', order: this.#chosen.order(opened) });
    if (turn !== this.#files.turn) return;
    if (answer?.kind === 'built') {
      this.#result = answer.result;
      this.#state = 'idle';
    } else if (answer?.kind === 'failed' && answer.unfetched) this.#state = 'unfetched';
    else this.#fail();
  }

  /** Takes over what was opened, with what was chosen for its tables or for others of their shape. */
  async #restore(opened: Opened): Promise<void> {
    const turn = this.#files.turn;
    await this.#chosen.recall(opened.tables, this.#memory);
    if (turn !== this.#files.turn) return;
    this.#files.show(opened);
    // Packages alone make nothing to build: the reading has ended all the same.
    this.#state = 'building';
    for (const [i, { use }] of opened.tables.entries()) {
      const chosen = this.choice(i)?.use ?? use;
      if (chosen !== use) await this.#files.propose(i, chosen);
    }
    await this.build();
  }

  #fail(): void {
    this.#client.giveUp();
    this.#state = 'failed';
  }
}
