import type { Dataset, GivenLayer, GivenTable, Level, Problem } from '$lib/domain';
import { inferLadder, USUAL_LADDER } from '../package/infer-ladder';
import { readPackage } from '../package/read-package';
import { byNameRows } from './by-name-rows';
import { filesSource } from './files-source';
import { figuresTable, type ReadTable, type WrittenRow } from './figures-table';
import { findTable } from './find-table';
import { joinReport, type JoinReport } from './join-report';
import { namedRows } from './kept-columns';
import type { TableChoice, TableProposal, TableUse } from './meaning';
import { isBoundaries, levelOfUse, type LayerUse } from './layer-use';
import { mergeRows } from './merge-rows';
import { relocate } from './origins';
import { nameLevels } from './name-levels';
import { packageFiles, type Gathered, type PlaceFacts, type WrittenMap } from './package-files';
import { plainChoice } from './propose-table';
import { rowCounts, type RowCounts } from './row-counts';
import { boundariesText } from './write-boundaries';
import { contextText } from './write-context';

/** What is read, and how. */
export interface IntakeInput {
  /** Without a choice a table is read as proposed. */
  readonly tables: readonly {
    readonly given: GivenTable;
    readonly proposal: TableProposal;
    readonly choice: TableChoice | null;
  }[];
  readonly layers: readonly { readonly layer: GivenLayer; readonly use: LayerUse }[];
  /** Boundaries made here (tiles, cells, drawn), instead of those of layers. */
  readonly ownBoundaries: WrittenMap | null;
  /** Null: told from the boundaries and tables. */
  readonly ladder: readonly Level[] | null;
  readonly facts: PlaceFacts;
  /** Writings that a person has put to an area: `areaText` → one cell a level. */
  readonly accepted: ReadonlyMap<string, readonly string[]>;
}

/** A package made of given files, what it says, and the report of what was and was not read. */
export interface IntakeResult {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Null where nothing could be read. */
  readonly dataset: Dataset | null;
  readonly ladder: readonly Level[];
  /** With the rows of the given files. */
  readonly problems: readonly Problem[];
  readonly join: JoinReport | null;
  /** Rows of figures as read, with the places in their areas. */
  readonly figures: readonly WrittenRow[];
  readonly rows: RowCounts;
}

/**
 * Makes a package of what was given and reads it as the site does: tables become canonical CSV, layers
 * GeoJSON. Every problem is told with the row of the file that the person knows. Never throws for bad data.
 */
export async function intake(input: IntakeInput): Promise<IntakeResult> {
  const ladder = input.ladder ?? ladderOf(input);
  const { gathered, lines, problems } = gather(input, ladder);
  const written = packageFiles(gathered);
  const result = await readPackage(filesSource('data', written.files));
  const found = relocate(result.problems, written.origins);
  const all = [...problems, ...found];
  const dataset = result.ok ? { ...result.value, problems: all } : null;
  const files = new Set(usedTables(input).map(({ proposal }) => proposal.name));
  return {
    files: written.files,
    dataset,
    ladder,
    problems: all,
    join: dataset && joinReport(dataset, gathered.figures, found),
    figures: gathered.figures,
    rows: rowCounts(lines, files, all),
  };
}

function useOf({ proposal, choice }: ReadTable): TableUse {
  return choice?.use ?? proposal.use;
}

/** The tables that are used for anything, each with a choice. */
function usedTables({ tables }: IntakeInput): readonly ReadTable[] {
  return tables
    .filter((table) => useOf(table) !== 'nothing')
    .map((table) => ({ ...table, choice: table.choice ?? plainChoice(table.proposal) }));
}

/** The ladder that boundaries and tables name, from the top down. */
function ladderOf(input: IntakeInput): readonly Level[] {
  const { layers, facts } = input;
  const features = layers.filter(({ use }) => isBoundaries(use)).flatMap(({ layer }) => layer.features);
  const list = features.length === 0 ? null : { file: '', features, problems: [] };
  const tables = usedTables(input).map(({ given }) => findTable(given, USUAL_LADDER).table);
  return inferLadder(list, tables, facts.title);
}

function gather(
  input: IntakeInput,
  ladder: readonly Level[],
): { gathered: Gathered; lines: number; problems: Problem[] } {
  const { layers, ownBoundaries, facts, accepted } = input;
  const tables = usedTables(input);
  const of = (use: TableUse): readonly ReadTable[] => tables.filter((table) => useOf(table) === use);
  const figures = [
    ...of('figures').map((table) => figuresTable(table, ladder, accepted)),
    ...of('by-name').map((table) => byNameRows(table, ladder, accepted)),
  ];
  const named = (['groups', 'funds', 'partnerships'] as const).map((use) =>
    of(use).map((table) => namedRows(table, ladder, accepted)),
  );
  const [groups = [], funds = [], partnerships = []] = named.map((all) => all.flatMap(({ rows }) => rows));
  const boundaries = nameLevels(
    layers
      .filter(({ use }) => isBoundaries(use))
      .map(({ layer, use }) => ({ layer, level: levelOfUse(use) })),
    ladder,
    figures.flatMap(({ rows }) => rows.map(({ area }) => area)),
  );
  const read = [...figures, ...named.flat()];
  return {
    gathered: {
      facts,
      ladder,
      figures: mergeRows(figures.flatMap(({ rows }) => rows)),
      groups,
      funds,
      partnerships,
      boundaries:
        ownBoundaries ?? (boundaries.layers.length === 0 ? null : boundariesText(boundaries.layers, ladder)),
      context: contextText(layers.filter(({ use }) => use === 'context').map(({ layer }) => layer)),
    },
    lines: read.reduce((sum, { lines }) => sum + lines, 0),
    problems: [...read.flatMap(({ problems }) => problems), ...boundaries.problems],
  };
}
