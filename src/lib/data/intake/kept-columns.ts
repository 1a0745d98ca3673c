import type { Level, Problem } from '$lib/domain';
import { maskPersonal } from '../privacy/mask-personal';
import { problem } from '../problem';
import { areaCellsReader } from './area-cells';
import { gatedTable } from './gated-table';
import type { ReadTable } from './figures-table';
import type { Meaning, TableUse } from './meaning';
import type { Origin } from './origins';

/** A row of named columns, with where it came from. */
export interface NamedRow {
  readonly origin: Origin;
  readonly area: readonly string[];
  readonly cells: ReadonlyMap<string, string>;
}

/** Rows of a table, and what the privacy gate told. */
export interface NamedTable {
  /** Rows of the table, totals not among them. */
  readonly lines: number;
  /** Rows of them of which nothing is used. */
  readonly unused: number;
  readonly rows: readonly NamedRow[];
  readonly problems: readonly Problem[];
}

/** Prefix of a use's columns in a meaning. */
const PREFIX: Partial<Record<TableUse, string>> = {
  groups: 'group:',
  funds: 'fund:',
  partnerships: 'partner:',
};

/**
 * The rows of a table of groups, funds or partnerships under canonical names. Only columns with a meaning are
 * kept, after the privacy gate.
 */
export function namedRows(
  read: ReadTable,
  ladder: readonly Level[],
  accepted: ReadonlyMap<string, readonly string[]>,
): NamedTable {
  const prefix = PREFIX[read.choice?.use ?? read.proposal.use] ?? '';
  const { table, meanings, shifted, problems } = gatedTable(read, ladder);
  const body = table.rows;
  const reader = areaCellsReader(ladder, meanings, body, accepted, read.choice?.within, table.header);
  const rows = body.map((line) => ({
    origin: { file: table.file, row: line.row },
    area: reader.cellsOf(line),
    cells: new Map(
      meanings.flatMap((meaning, at) => {
        const name = columnOf(meaning, prefix);
        return name === null ? [] : [[name, line.cells[at] ?? ''] as const];
      }),
    ),
  }));
  const told = [...reader.problems(table.file), ...(prefix === 'group:' ? repeatedGroups(rows) : [])];
  return { lines: body.length + shifted, unused: 0, rows, problems: [...problems, ...told] };
}

/** Groups of one name of which another row says exactly the same: each counts. */
function repeatedGroups(rows: readonly NamedRow[]): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ origin, area, cells }) => {
    const name = cells.get('nama_kelompok') ?? '';
    const said = JSON.stringify([area, ...cells]).toLowerCase();
    const other = first.get(said);
    if (name === '' || other === undefined) {
      first.set(said, origin.row);
      return [];
    }
    return [problem('group-repeated', 'warning', origin, { name: maskPersonal(name), other })];
  });
}

function columnOf(meaning: Meaning, prefix: string): string | null {
  if (meaning === 'year') return 'tahun';
  return prefix !== '' && meaning.startsWith(prefix) ? meaning.slice(prefix.length) : null;
}
