import type { GivenFile, GivenLayer, GivenTable, Level, Problem } from '$lib/domain';
import { openFiles } from '../formats/open-files';
import { featuresTable } from '../groups/features-table';
import { USUAL_LADDER } from '../package/infer-ladder';
import { problem } from '../problem';
import { correctedRows, withCorrections } from './corrections';
import { findTable } from './find-table';
import { gatedPackage } from './gated-package';
import { emptiedColumns, gatedProposal } from './gated-table';
import { intake, type IntakeInput, type IntakeResult, type LayerUse } from './intake';
import { madeCells, madeTiles, type BoundaryMakers, type OwnBoundaries } from './make-boundaries';
import type { TableChoice, TableProposal, TableUse } from './meaning';
import type { PlaceFacts } from './package-files';
import { proposeTable } from './propose-table';
import { rejectedText } from './rejected';
import { mendedBoundaries, type Mended } from './mended-boundaries';
import { outlineOf, type Outline } from './outline';
import { shapeOf } from './write-boundaries';

/** A layer of a map file as it is shown to choose what it is for. */
export interface OpenedLayer {
  readonly file: string;
  readonly layer: string;
  readonly shape: 'polygon' | 'point' | 'line' | null;
  readonly features: number;
  readonly use: LayerUse;
  /** Points are also a table, of groups say: its position; null for other shapes. */
  readonly table: number | null;
}

/** A whole package that was given, without what leads to persons. */
export interface OpenedPackage {
  readonly file: string;
  /** Path → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** All that has been opened so far. Cells stay inside: only what has passed the privacy gate comes out. */
export interface Opened {
  readonly tables: readonly TableProposal[];
  readonly layers: readonly OpenedLayer[];
  readonly packages: readonly OpenedPackage[];
  /** Rows that have been corrected and given again. */
  readonly corrected: number;
  readonly problems: readonly Problem[];
}

/** How what was opened is to be read. Tables and layers in the order of `Opened`. */
export interface BuildOrder {
  readonly tables: readonly (TableChoice | null)[];
  readonly layers: readonly LayerUse[];
  readonly boundaries: OwnBoundaries;
  readonly ladder: readonly Level[] | null;
  readonly facts: PlaceFacts;
  readonly accepted: ReadonlyMap<string, readonly string[]>;
}

/** The table at which files are opened and made into a package; one for each worker. */
export class IntakeDesk {
  readonly #make: BoundaryMakers;
  readonly #tables: { given: GivenTable; proposal: TableProposal }[] = [];
  readonly #layers: { layer: GivenLayer; shown: OpenedLayer }[] = [];
  readonly #packages: OpenedPackage[] = [];
  readonly #problems: Problem[] = [];
  readonly #mended = new Map<GivenLayer, Mended>();
  #corrected = 0;

  constructor(make: BoundaryMakers) {
    this.#make = make;
  }

  /** Opens more files; what was opened before stays. Those whose bytes could not be fetched are listed. */
  async open(
    files: readonly (Omit<GivenFile, 'bytes'> & { readonly bytes: Uint8Array | null })[],
    crs: number | null,
    progress: (share: number) => void,
  ): Promise<Opened> {
    const given = files.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]));
    for (const { name, bytes } of files) {
      if (bytes === null) this.#problems.push(problem('file-not-read', 'error', { file: name }));
    }
    const opened = await openFiles(given, { progress, ...(crs !== null && { crs }) });
    for (const { file, content } of opened) {
      this.#problems.push(...content.problems);
      for (const table of content.tables) this.#addTable(table);
      for (const layer of content.layers) this.#addLayer(layer);
      if (content.package !== null) {
        const gated = gatedPackage(file, content.package);
        this.#problems.push(...gated.problems);
        this.#packages.push({ file, files: gated.files });
      }
    }
    return {
      tables: this.#tables.map(({ proposal }) => proposal),
      layers: this.#layers.map(({ shown }) => shown),
      packages: [...this.#packages],
      corrected: this.#corrected,
      problems: [...this.#problems],
    };
  }

  /** Proposes a table's columns anew for another use. */
  propose(table: number, use: TableUse): TableProposal {
    const known = this.#tables[table];
    if (known === undefined) throw new RangeError(`no table ${table}`);
    known.proposal = gated(known.given, use);
    return known.proposal;
  }

  /** The package that what was opened makes. */
  async build(order: BuildOrder): Promise<IntakeResult> {
    const { input, problems } = await this.#input(order);
    const told = (result: IntakeResult, more: readonly Problem[] = []): IntakeResult => {
      const all = [...problems, ...more, ...result.problems];
      const dataset = result.dataset && { ...result.dataset, problems: all };
      return { ...result, problems: all, dataset };
    };
    const { boundaries } = order;
    if (boundaries.kind === 'none') return told(await intake({ ...input, ownBoundaries: null }));
    if (boundaries.kind === 'drawn') {
      const drawn = { text: boundaries.text, origins: [], make: 'drawn' } as const;
      return told(await intake({ ...input, ownBoundaries: drawn }));
    }
    const layers = input.layers.filter(({ use }) => use !== 'boundaries');
    const bare = await intake({ ...input, layers, ownBoundaries: null });
    const { dataset } = bare;
    if (dataset === null) return told(bare);
    const made =
      boundaries.kind === 'tiles'
        ? madeTiles(dataset, this.#make)
        : madeCells({ ...bare, dataset }, this.#layers[boundaries.outline]?.layer, this.#make);
    if (made.map === null) return told(bare, made.problems);
    return told(await intake({ ...input, ladder: bare.ladder, ownBoundaries: made.map }), made.problems);
  }

  /** Polygons of a layer to begin a drawing with; null where it has none. */
  async outline(layer: number, ladder: readonly Level[]): Promise<Outline | null> {
    const known = this.#layers[layer]?.layer;
    if (known === undefined) return null;
    const mended = this.#mended.get(known) ?? (await mendedBoundaries(known));
    this.#mended.set(known, mended);
    return outlineOf(mended.layer, ladder);
  }

  /** Rejected rows of a table as CSV, with the reasons in words. Null for a list of persons: it never leaves. */
  rejected(table: number, reasons: readonly (readonly [row: number, reason: string])[]): string | null {
    const known = this.#tables[table];
    if (known === undefined || known.proposal.use === 'by-name') return null;
    const { table: found } = findTable(known.given, USUAL_LADDER);
    const first = found.rows[0]?.row ?? known.proposal.headerRow + 1;
    const { headerRow } = known.proposal;
    const header = Array.from({ length: first - headerRow }, (_, i) => headerRow + i);
    return rejectedText(known.given, header, reasons, emptiedColumns(known.given, known.proposal));
  }

  #addTable(given: GivenTable): void {
    if (this.#correct(given)) return;
    const again = this.#tables.findIndex(
      ({ given: { file, sheet } }) => file === given.file && sheet === given.sheet,
    );
    const entry = { given, proposal: gated(given) };
    if (again < 0) {
      this.#tables.push(entry);
      return;
    }
    this.#tables[again] = entry;
    this.#problems.push(problem('file-given-again', 'note', { file: entry.proposal.name }));
  }

  /** Puts corrected rows in the place of those that they correct; false where the table holds none. */
  #correct(given: GivenTable): boolean {
    const rows = correctedRows(given);
    if (rows === null) return false;
    let found = false;
    for (const [i, known] of this.#tables.entries()) {
      const next = withCorrections(known.given, rows, emptiedColumns(known.given, known.proposal));
      if (next === null) continue;
      found = true;
      this.#corrected += rows.filter(({ table }) => table === known.proposal.name).length;
      this.#tables[i] = { given: next, proposal: gated(next, known.proposal.use) };
    }
    return found;
  }

  #addLayer(layer: GivenLayer): void {
    const shape = shapeOf(layer);
    let table: number | null = null;
    if (shape === 'point') {
      const { header, rows } = featuresTable({ file: layer.file, features: layer.features, problems: [] });
      const cells = rows.map((row) => row.cells);
      this.#addTable({ file: layer.file, sheet: layer.layer, rows: [header, ...cells] });
      table = this.#tables.findIndex(({ given }) => given.file === layer.file && given.sheet === layer.layer);
    }
    const use: LayerUse = shape === 'polygon' ? 'boundaries' : shape === 'line' ? 'context' : 'nothing';
    const { file, layer: name, features } = layer;
    const shown = { file, layer: name, shape, features: features.length, use, table };
    const again = this.#layers.findIndex(({ shown: known }) => known.file === file && known.layer === name);
    if (again < 0) this.#layers.push({ layer, shown });
    else {
      this.#layers[again] = { layer, shown };
      if (table === null) this.#problems.push(problem('file-given-again', 'note', { file }));
    }
  }

  async #input(
    order: BuildOrder,
  ): Promise<{ input: Omit<IntakeInput, 'ownBoundaries'>; problems: readonly Problem[] }> {
    const { tables, layers, ladder, facts, accepted } = order;
    const problems: Problem[] = [];
    const used: IntakeInput['layers'][number][] = [];
    for (const [i, { layer, shown }] of this.#layers.entries()) {
      const use = layers[i] ?? shown.use;
      if (use !== 'boundaries') used.push({ layer, use });
      else {
        const mended = this.#mended.get(layer) ?? (await mendedBoundaries(layer));
        this.#mended.set(layer, mended);
        if (order.boundaries.kind === 'none') problems.push(...mended.problems);
        used.push({ layer: mended.layer, use });
      }
    }
    const choices = this.#tables.map((known, i) => ({ ...known, choice: tables[i] ?? null }));
    return { input: { tables: choices, layers: used, ladder, facts, accepted }, problems };
  }
}

function gated(given: GivenTable, use?: TableUse): TableProposal {
  const proposal = proposeTable(given, USUAL_LADDER, use);
  return gatedProposal(proposal, findTable(given, USUAL_LADDER).table);
}
