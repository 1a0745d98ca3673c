import type { GivenFile, GivenLayer, GivenTable, Level, Problem } from '$lib/domain';
import { openFiles } from '../formats/open-files';
import { problem } from '../problem';
import { gatedPackage } from './gated-package';
import { GivenLayers, pointsTable } from './given-layers';
import { GivenTables } from './given-tables';
import { intake, type IntakeInput, type IntakeResult } from './intake';
import { isBoundaries } from './layer-use';
import { madeCells, madeTiles, type BoundaryMakers } from './make-boundaries';
import type { TableProposal, TableUse } from './meaning';
import type { BuildOrder, Opened, OpenedPackage } from './opened';
import type { Outline } from './outline';
import { tablesWithoutRows } from './table-without-rows';
import { unansweredCounts } from './unanswered';

/** The table at which files are opened and made into a package; one for each worker. */
export class IntakeDesk {
  readonly #make: BoundaryMakers;
  readonly #tables = new GivenTables();
  readonly #layers = new GivenLayers();
  readonly #packages: OpenedPackage[] = [];
  readonly #problems: Problem[] = [];

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
      tables: this.#tables.proposals,
      layers: this.#layers.shown,
      packages: [...this.#packages],
      corrected: this.#tables.corrected,
      problems: [...this.#problems, ...this.#tables.problems, ...tablesWithoutRows(this.#tables.proposals)],
    };
  }

  /** Proposes a table's columns anew for another use. */
  propose(table: number, use: TableUse): TableProposal {
    return this.#tables.propose(table, use);
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
    const layers = input.layers.filter(({ use }) => !isBoundaries(use));
    const bare = await intake({ ...input, layers, ownBoundaries: null });
    const { dataset } = bare;
    if (dataset === null) return told(bare);
    const kept = { ...bare, dataset };
    const made =
      boundaries.kind === 'tiles'
        ? madeTiles(dataset, this.#make)
        : await madeCells(kept, await this.#layers.outlined(boundaries.outline, order.layers), this.#make);
    if (made.map === null) return told(bare, made.problems);
    return told(await intake({ ...input, ladder: bare.ladder, ownBoundaries: made.map }), made.problems);
  }

  /** Polygons of a layer to begin a drawing with; null where it has none. */
  outline(layer: number, ladder: readonly Level[]): Promise<Outline | null> {
    return this.#layers.outline(layer, ladder);
  }

  /** Rejected rows of a table as CSV, with the reasons in words. Null for a list of persons: it never leaves. */
  rejected(table: number, reasons: readonly (readonly [row: number, reason: string])[]): string | null {
    return this.#tables.rejected(table, reasons);
  }

  #addTable(given: GivenTable): void {
    for (const again of this.#tables.add(given)) {
      this.#problems.push(problem('file-given-again', 'note', { file: again }));
    }
  }

  #addLayer(layer: GivenLayer): void {
    const points = pointsTable(layer);
    if (points !== null) this.#addTable(points);
    const table = points === null ? null : this.#tables.indexOf(points.file, points.sheet);
    const again = this.#layers.add(layer, table);
    if (again && table === null)
      this.#problems.push(problem('file-given-again', 'note', { file: layer.file }));
  }

  async #input(
    order: BuildOrder,
  ): Promise<{ input: Omit<IntakeInput, 'ownBoundaries'>; problems: readonly Problem[] }> {
    const { ladder, facts, accepted } = order;
    const { layers, problems } = await this.#layers.used(order.layers);
    const tables = this.#tables.chosen(order.tables);
    // Boundaries that are made here take the place of those that were mended.
    const told = order.boundaries.kind === 'none' ? problems : [];
    const unanswered = unansweredCounts(this.#tables.proposals, order.tables);
    return { input: { tables, layers, ladder, facts, accepted }, problems: [...told, ...unanswered] };
  }
}
