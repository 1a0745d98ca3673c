import type {
  IntakeResult,
  LayerUse,
  Opened,
  Outline,
  OwnBoundaries,
  PlaceFacts,
  SheetUse,
  TableChoice,
} from '$lib/data';
import { loadFormats, loadIntake } from '$lib/data';
import type { Level, Problem } from '$lib/domain';
import { DeskChoices } from './desk-choices.svelte';
import { DeskClient } from './desk-client';
import { ChoiceMemory } from './desk-memory';
import type { AcceptedRows } from './desk-order';
import { ownPackages } from './own/open-own';

/** What the desk is doing. */
export type DeskState = 'idle' | 'opening' | 'building' | 'failed';

/**
 * The data page's truth: what was opened, how it is to be read, and what comes of it. Files are read in a
 * worker, where their cells stay; giving up ends the worker, and what was there before is read again.
 */
export class Desk {
  readonly #client = new DeskClient();
  readonly #memory = new ChoiceMemory();
  readonly #chosen = new DeskChoices();
  #state = $state.raw<DeskState>('idle');
  #share = $state.raw(0);
  #opened = $state.raw<Opened | null>(null);
  #refused = $state.raw<readonly Problem[]>([]);
  #result = $state.raw<IntakeResult | null>(null);
  #kept = $state.raw<IntakeResult | null>(null);
  #mapped = $state.raw<number | null>(null);
  #files: readonly File[] = [];
  #before: readonly File[] = [];
  #crs: number | null = null;
  #turn = 0;
  #building: Promise<void> | null = null;
  #again = false;

  get state(): DeskState {
    return this.#state;
  }

  /** Share of the reading that is done, 0–1. */
  get share(): number {
    return this.#share;
  }

  /** Null until a file has been opened. */
  get opened(): Opened | null {
    return this.#opened;
  }

  /** Files that were refused before a byte was read, and what readers found wrong with files. */
  readonly fileProblems: readonly Problem[] = $derived([...this.#refused, ...(this.#opened?.problems ?? [])]);

  /** Tables that a mapping file just given fits; null where none was given. */
  get mapped(): number | null {
    return this.#mapped;
  }

  get facts(): PlaceFacts {
    return this.#chosen.facts;
  }

  get boundaries(): OwnBoundaries {
    return this.#chosen.boundaries;
  }

  /** Rows put to areas by hand. */
  get accepted(): readonly AcceptedRows[] {
    return this.#chosen.accepted;
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
    return this.#chosen.table(this.#opened?.tables[table]);
  }

  layerUse(layer: number): LayerUse {
    return this.#chosen.layer(this.#opened?.layers[layer]);
  }

  /** Opens files given by hand; what is too big is refused before it is read. */
  async open(files: readonly File[]): Promise<void> {
    const { others, shapes } = await this.#memory.takeMappings(files);
    const { refuseBySize } = await loadFormats();
    const sized = others.map((file) => ({ file, refusal: refuseBySize(file.name, file.size) }));
    this.#refused = sized.flatMap(({ refusal }) => refusal ?? []);
    const fit = sized.filter(({ refusal }) => refusal === null).map(({ file }) => file);
    this.#mapped = null;
    this.#chosen.forget(shapes);
    if (fit.length > 0) {
      this.#before = this.#files;
      this.#files = [...this.#files, ...fit];
      await this.#read(fit);
    } else if (shapes.length > 0 && this.#opened !== null) await this.#restore(this.#opened);
    if (shapes.length > 0) {
      this.#mapped = this.#opened?.tables.filter(({ shape }) => shapes.includes(shape)).length ?? 0;
    }
  }

  /** Reads everything again, with coordinates in metres taken as of this system (EPSG). */
  async reopen(crs: number | null = this.#crs): Promise<void> {
    this.#client.giveUp();
    this.#crs = crs;
    await this.#read(this.#files);
  }

  /** Gives up the reading that is under way; what had been opened before is read again. */
  async cancel(): Promise<void> {
    const back = this.#before;
    if (back.length === 0) {
      this.clear();
      return;
    }
    this.#before = [];
    this.#files = back;
    await this.reopen();
  }

  /** Puts everything away. */
  clear(): void {
    this.#client.giveUp();
    this.#turn += 1;
    this.#state = 'idle';
    this.#opened = null;
    this.#result = null;
    this.#chosen.clear();
    this.#refused = [];
    this.#mapped = null;
    this.#crs = null;
    this.#files = this.#before = [];
  }

  /** Says what the place is called and how its data are told of. */
  async describe(change: Partial<PlaceFacts>): Promise<void> {
    this.#chosen.describe(change);
    await this.build();
  }

  /** Reads a table in another way; remembered for tables of its shape. */
  async choose(table: number, change: Partial<TableChoice>): Promise<void> {
    const proposal = this.#opened?.tables[table];
    if (proposal === undefined) return;
    const { plainChoice } = await loadIntake();
    const before = this.choice(table) ?? plainChoice(proposal);
    const next: TableChoice = { ...before, ...change, ...(change.use !== undefined && { meanings: {} }) };
    this.#chosen.setTable(proposal, next);
    if (change.use !== undefined && change.use !== proposal.use) await this.#propose(table, change.use);
    await this.#memory.remember(proposal.shape, next);
    await this.build();
  }

  /** Uses a layer in another way. Points that give bearings are no table of groups as well. */
  async useLayer(layer: number, use: LayerUse): Promise<void> {
    const known = this.#opened?.layers[layer];
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
    this.#again = true;
    this.#building ??= this.#buildAll();
    return this.#building;
  }

  /** Polygons of a layer to begin a drawing with; null where it has none. */
  async outline(layer: number, ladder: readonly Level[]): Promise<Outline | null> {
    const answer = await this.#client.ask({ kind: 'outline', layer, ladder });
    return answer?.kind === 'outline' ? answer.outline : null;
  }

  /** Rejected rows of a table as CSV, with their reasons; null where there are none. */
  async rejected(
    table: number,
    reasons: readonly (readonly [row: number, reason: string])[],
  ): Promise<string | null> {
    const answer = await this.#client.ask({ kind: 'rejected', table, reasons });
    return answer?.kind === 'rejected' ? answer.text : null;
  }

  /** What was chosen for all tables, as a small file without data. */
  async mapping(): Promise<string> {
    const { mappingText, plainChoice } = await loadIntake();
    const tables = this.#opened?.tables ?? [];
    return mappingText(tables.map((table, i) => [table.shape, this.choice(i) ?? plainChoice(table)]));
  }

  /** Keeps what was made on this device; its id, or null where it could not be kept. */
  async keep(): Promise<string | null> {
    await this.#building;
    const result = this.#result;
    if (result === null) return null;
    const own = await ownPackages();
    const id = await own.add(this.facts.title, result.files, { entries: [], cursor: 0 });
    if (id !== null) this.#kept = result;
    return id;
  }

  destroy(): void {
    this.#client.giveUp();
  }

  async #read(files: readonly File[]): Promise<void> {
    const turn = (this.#turn += 1);
    this.#state = 'opening';
    this.#share = 0;
    const question = { kind: 'open', files, crs: this.#crs } as const;
    const answer = await this.#client.ask(question, (share) => (this.#share = share));
    if (turn !== this.#turn) return;
    if (answer?.kind === 'opened') await this.#restore(answer.opened);
    else this.#fail();
  }

  async #buildAll(): Promise<void> {
    // The caller writes down first that a making is under way.
    await null;
    while (this.#again) {
      this.#again = false;
      await this.#buildOnce();
    }
    this.#building = null;
  }

  async #buildOnce(): Promise<void> {
    const opened = this.#opened;
    if (opened === null || (opened.tables.length === 0 && opened.layers.length === 0)) {
      if (this.#state !== 'opening') this.#state = 'idle';
      return;
    }
    const turn = this.#turn;
    this.#state = 'building';
    const answer = await this.#client.ask({ kind: 'build', order: this.#chosen.order(opened) });
    if (turn !== this.#turn) return;
    if (answer?.kind === 'built') {
      this.#result = answer.result;
      this.#state = 'idle';
    } else this.#fail();
  }

  async #propose(table: number, use: SheetUse): Promise<void> {
    const answer = await this.#client.ask({ kind: 'propose', table, use });
    const opened = this.#opened;
    if (answer?.kind !== 'proposed' || opened === null) return;
    const tables = opened.tables.map((known, i) => (i === table ? answer.proposal : known));
    this.#opened = { ...opened, tables };
  }

  /** Takes over what was opened, with what was chosen for its tables or for others of their shape. */
  async #restore(opened: Opened): Promise<void> {
    const turn = this.#turn;
    await this.#chosen.recall(opened.tables, this.#memory);
    if (turn !== this.#turn) return;
    this.#opened = opened;
    for (const [i, { use }] of opened.tables.entries()) {
      const chosen = this.choice(i)?.use ?? use;
      if (chosen !== use) await this.#propose(i, chosen);
    }
    await this.build();
  }

  #fail(): void {
    this.#client.giveUp();
    this.#state = 'failed';
  }
}
