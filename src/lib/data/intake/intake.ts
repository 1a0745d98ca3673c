import type { Dataset, GivenLayer, GivenTable, Level, Problem } from '$lib/domain';
import { readPackage } from '../package/read-package';
import { askedAbove, withAbove, type AskedAbove } from './asked-above';
import { filesSource } from './files-source';
import type { WrittenRow } from './figures-table';
import { gather } from './gather';
import { joinReport, type JoinReport } from './join-report';
import { keptFigures, withOwnTexts } from './kept-figures';
import type { TableChoice, TableProposal } from './meaning';
import type { LayerUse } from './layer-use';
import { relocate } from './origins';
import { packageFiles, type PlaceFacts, type WrittenMap } from './package-files';
import { rowCounts, type RowCounts } from './row-counts';
import type { AlikeName } from './place-names';
import { namedLadder, usedTables } from './used-tables';

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
  /** Tables of which a person has to say in which area above theirs they lie. */
  readonly asked: readonly AskedAbove[];
  /** Names of areas that may be others with a slip of typing, which a person has to say. */
  readonly alike: readonly AlikeName[];
}

/**
 * Makes a package of what was given and reads it as the site does: tables become canonical CSV, layers
 * GeoJSON. Every problem is told with the row of the file that the person knows. Never throws for bad data.
 */
export async function intake(input: IntakeInput): Promise<IntakeResult> {
  const named = namedLadder(input);
  const ladder = input.ladder ?? named.ladder;
  const { gathered, lines, unused, problems } = gather(input, ladder, named.names);
  const written = packageFiles(gathered);
  const result = await readPackage(filesSource('data', written.files));
  const own = withOwnTexts(relocate(result.problems, written.origins), gathered.figures);
  const found = result.ok ? withAbove(own, gathered.figures, result.value) : own;
  const figures = keptFigures(gathered.figures, found);
  const all = [...problems, ...found];
  const dataset = result.ok ? { ...result.value, problems: all } : null;
  const files = new Set(usedTables(input).map(({ proposal }) => proposal.name));
  return {
    files:
      figures.length === gathered.figures.length
        ? written.files
        : packageFiles({ ...gathered, figures }).files,
    dataset,
    ladder,
    problems: all,
    join: dataset && joinReport(dataset, gathered.figures, found),
    figures: gathered.figures,
    asked: dataset === null ? [] : askedAbove(usedTables(input), dataset),
    alike: named.names.alike,
    rows: rowCounts({ read: lines, unused }, files, all),
  };
}
