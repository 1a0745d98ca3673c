import type { Level, Partnership, Problem } from '$lib/domain';
import { columnProblems } from '../columns/column-problems';
import type { Table } from '../columns/find-header';
import { recogniserOf, type Recogniser } from '../columns/recognise-columns';
import { rowFits } from '../columns/row-fits';
import { PARTNERSHIP_COLUMNS } from '../columns/spellings';
import { problem } from '../problem';
import { maskPersonal } from '../privacy/mask-personal';
import { missingWord } from '../text/missing-words';
import { lineYear } from './line-year';

/** What a table of partnerships says. */
export interface ReadPartnerships {
  readonly partnerships: readonly Partnership[];
  readonly problems: readonly Problem[];
}

/** Recognises the columns of a table of partnerships, of the ladder given. */
export function partnershipColumns(ladder: readonly Level[]): Recogniser {
  return recogniserOf(ladder, PARTNERSHIP_COLUMNS);
}

/**
 * Reads a table of what groups of the place did together with others. Texts hold no identity number. A
 * table that lists persons is refused.
 */
export function readPartnerships(table: Table, ladder: readonly Level[]): ReadPartnerships {
  const { file } = table;
  const columns = partnershipColumns(ladder)(table.header);
  const problems = [...table.problems, ...columnProblems(file, columns)];
  if (columns.ofPersons || !(columns.at.has('mitra') || columns.at.has('pelaku'))) {
    const code = columns.ofPersons ? 'table-of-persons' : 'column-missing';
    return {
      partnerships: [],
      problems: [...problems, problem(code, 'error', { file }, { columns: 'pelaku, mitra' })],
    };
  }
  const partnerships = table.rows.flatMap((line): Partnership[] => {
    if (!rowFits(line, table, problems)) return [];
    const said = (column: string): string => {
      const cell = line.cells[columns.at.get(column) ?? -1] ?? '';
      return missingWord(cell) === null ? maskPersonal(cell) : '';
    };
    const [actors, partner, activity] = [said('pelaku'), said('mitra'), said('kegiatan')];
    if (`${actors}${partner}${activity}` === '') return [];
    const year = lineYear(table, columns.at.get('tahun'), line, problems);
    return [{ row: line.row, year, actors, partner, activity, partnerRole: said('peran_mitra') }];
  });
  return { partnerships, problems };
}
