import type { GivenTable, Level } from '$lib/domain';
import { findTable } from './find-table';
import { tableName } from './given-grid';
import type { Meaning, TableChoice, TableProposal, TableUse } from './meaning';
import { proposeColumns } from './propose-columns';
import { tableShape } from './table-shape';

/**
 * How a sheet is proposed to be read: its header, what it is about and what each column means. `use`
 * overrules what the sheet seems to be about.
 */
export function proposeTable(given: GivenTable, ladder: readonly Level[], use?: TableUse): TableProposal {
  const found = findTable(given, ladder);
  const chosen = use ?? found.use;
  const { header, rows } = found.table;
  return {
    file: given.file,
    sheet: given.sheet,
    name: tableName(given.file, given.sheet),
    use: chosen,
    headerRow: found.headerRow,
    year: titleYear(given, found.headerRow),
    rows: rows.length,
    columns: proposeColumns(found.table, chosen, ladder),
    shape: tableShape(header),
  };
}

/** What a person chose, or the proposal where nothing was. */
export function meaningOf(proposal: TableProposal, choice: TableChoice | null, at: number): Meaning {
  return choice?.meanings[at] ?? proposal.columns[at]?.meaning ?? 'ignore';
}

/** The choice that changes nothing. */
export function plainChoice(proposal: TableProposal): TableChoice {
  return {
    use: proposal.use,
    meanings: {},
    year: proposal.year,
    desilUpTo: USUAL_DESIL,
    released: [],
    countAs: null,
    poor: null,
  };
}

/** Aid programmes mostly count the lowest four tenths; a person chooses. */
const USUAL_DESIL = 4;

/** The last year named above the header, else in the name of the sheet or the file; null for none. */
function titleYear({ file, sheet, rows }: GivenTable, headerRow: number): number | null {
  const above = rows.slice(0, Math.max(0, headerRow - 1)).flat();
  for (const text of [above.join(' '), sheet, file]) {
    const found = [...text.matchAll(/(?:^|\D)((?:19|20)\d{2})(?!\d)/g)].at(-1)?.[1];
    if (found !== undefined) return Number.parseInt(found, 10);
  }
  return null;
}
