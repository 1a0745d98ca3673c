import type { LayerUse, OwnBoundaries, PlaceFacts, TableChoice } from '$lib/data';
import { loadIntake } from '$lib/data';
import { DeskMaking } from './desk-making.svelte';
import type { AcceptedRows } from './desk-order';

export type { DeskState } from './desk-making.svelte';

/**
 * The data page's truth: what was opened, how it is to be read, and what comes of it. Files are read in a
 * worker, where their cells stay; giving up ends the worker, and what was there before is read again.
 */
export class Desk extends DeskMaking {
  #mapped = $state.raw<number | null>(null);

  /** Tables that a mapping file just given fits; null where none was given. */
  get mapped(): number | null {
    return this.#mapped;
  }

  /** Opens files given by hand; what is too big is refused before it is read. */
  async open(files: readonly File[]): Promise<void> {
    const { others, shapes } = await this.memory.takeMappings(files);
    const fit = await this.files.take(others);
    this.#mapped = null;
    this.choices.forget(shapes);
    if (fit.length > 0) await this.read(() => this.files.read(fit));
    else if (shapes.length > 0 && this.opened !== null) await this.restore(this.opened);
    if (shapes.length > 0) {
      this.#mapped = this.opened?.tables.filter(({ shape }) => shapes.includes(shape)).length ?? 0;
    }
  }

  /** Reads everything again, with coordinates in metres taken as of this system (EPSG). */
  async reopen(crs: number | null = null): Promise<void> {
    await this.read(() => this.files.readAnew(crs));
  }

  /** Gives up the reading that is under way; what had been opened before is read again. */
  async cancel(): Promise<void> {
    if (this.files.takeBack()) await this.reopen();
    else this.clear();
  }

  /** Puts everything away. */
  clear(): void {
    this.empty();
    this.#mapped = null;
  }

  /** Says what the place is called and how its data are told of. */
  async describe(change: Partial<PlaceFacts>): Promise<void> {
    this.choices.describe(change);
    await this.build();
  }

  /** Reads a table in another way; remembered for tables of its shape. */
  async choose(table: number, change: Partial<TableChoice>): Promise<void> {
    const proposal = this.opened?.tables[table];
    if (proposal === undefined) return;
    const { plainChoice } = await loadIntake();
    const before = this.choice(table) ?? plainChoice(proposal);
    const next: TableChoice = { ...before, ...change, ...(change.use !== undefined && { meanings: {} }) };
    this.choices.setTable(proposal, next);
    if (change.use !== undefined && change.use !== proposal.use) await this.files.propose(table, change.use);
    await this.memory.remember(proposal.shape, next);
    await this.build();
  }

  /** Uses a layer in another way. Points that give bearings are no table of groups as well. */
  async useLayer(layer: number, use: LayerUse): Promise<void> {
    const known = this.opened?.layers[layer];
    if (known === undefined) return;
    this.choices.setLayer(known, use);
    if (known.table === null) await this.build();
    else await this.choose(known.table, { use: use === 'context' ? 'nothing' : 'groups' });
  }

  async makeBoundaries(how: OwnBoundaries): Promise<void> {
    this.choices.setBoundaries(how);
    await this.build();
  }

  /** Puts rows to areas. */
  async accept(rows: readonly AcceptedRows[]): Promise<void> {
    this.choices.accept(rows);
    await this.build();
  }

  /** Takes rows of these writings back. */
  async unaccept(texts: readonly string[]): Promise<void> {
    this.choices.unaccept(texts);
    await this.build();
  }

  /** What was chosen for all tables, as a small file without data. */
  async mapping(): Promise<string> {
    const { mappingText, plainChoice } = await loadIntake();
    const tables = this.opened?.tables ?? [];
    return mappingText(tables.map((table) => [table.shape, this.choices.table(table) ?? plainChoice(table)]));
  }
}
