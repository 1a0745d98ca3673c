import type { Group, Level, Problem } from '$lib/domain';
import { columnProblems } from '../columns/column-problems';
import type { Table } from '../columns/find-header';
import { keyCells, keyReader } from '../columns/key-texts';
import { recogniserOf, type Columns, type Recogniser } from '../columns/recognise-columns';
import { rowFits } from '../columns/row-fits';
import { GROUP_COLUMNS } from '../columns/spellings';
import { pathLabel, type AreaPath } from '../keys/area-path';
import { problem } from '../problem';
import { foldWord } from '../text/fold-word';
import { maskPersonal } from '../privacy/mask-personal';
import type { TableRow } from '../text/parse-grid';
import { groupFacts } from './group-facts';
import type { KindBook } from './kind-book';
import { groupPosition } from './group-position';
import type { Frame } from './read-position';

/** A group as its row says it, before its area is looked up. */
export interface GroupDraft {
  readonly said: Omit<Group, 'placeKnown' | 'areaLevel' | 'area'>;
  /** The area that the row names; null where it names none. */
  readonly path: AreaPath | null;
}

/** What a table of groups says. */
export interface GroupDrafts {
  readonly file: string;
  readonly groups: readonly GroupDraft[];
  readonly problems: readonly Problem[];
}

/** Recognises the columns of a table of groups, of the ladder given. */
export function groupColumns(ladder: readonly Level[]): Recogniser {
  return recogniserOf(ladder, GROUP_COLUMNS);
}

/**
 * Reads a table of groups. Every row with a name or a kind becomes a group, whatever else is wrong
 * with it. A table with NIK or family-card numbers whose names are not said to be those of groups
 * lists persons and is refused.
 */
export function readGroups(
  table: Table,
  ladder: readonly Level[],
  book: KindBook,
  frame: Frame,
): GroupDrafts {
  const { file } = table;
  const columns = groupColumns(ladder)(table.header);
  const problems = [...table.problems, ...columnProblems(file, columns)];
  const nameAt = columns.at.get('nama_kelompok');
  const kindAt = columns.at.get('jenis');
  const ofPersons = columns.ofPersons && foldWord(table.header[nameAt ?? -1] ?? 'nama') === 'nama';
  if (ofPersons || (nameAt === undefined && kindAt === undefined)) {
    const code = ofPersons ? 'table-of-persons' : 'column-missing';
    return {
      file,
      groups: [],
      problems: [...problems, problem(code, 'error', { file }, { columns: 'nama, jenis' })],
    };
  }
  const read = rowReader(table, ladder, columns, book, frame, problems);
  return { file, groups: table.rows.flatMap((line) => read(line) ?? []), problems };
}

function rowReader(
  table: Table,
  ladder: readonly Level[],
  columns: Columns,
  book: KindBook,
  frame: Frame,
  problems: Problem[],
): (line: TableRow) => GroupDraft | null {
  const { file } = table;
  const facts = groupFacts(table, ladder, columns, problems);
  const readKey = keyReader(ladder, columns);
  const unknown = new Set<string>();
  return (line) => {
    const { row, cells } = line;
    const text = (column: string): string => cells[columns.at.get(column) ?? -1] ?? '';
    const name = maskPersonal(text('nama_kelompok'));
    const said = maskPersonal(text('jenis'));
    if ((name === '' && said === '') || !rowFits(line, table, problems)) return null;
    if (said === '' && /^(?:jumlah|total)$/i.test(name)) return null;
    if (name === '') problems.push(problem('group-without-name', 'note', { file, row }, { kind: said }));
    const kind = book.match(said);
    if (kind.made && !unknown.has(kind.id)) {
      unknown.add(kind.id);
      problems.push(problem('kind-unknown', 'note', { file, row, value: said }));
    }
    const path = readKey(cells);
    if (path === 'incomplete' || path === 'elsewhere') {
      const value = keyCells(ladder, columns, cells).join(' · ');
      problems.push(problem('group-area-unknown', 'warning', { file, row, value }, { name }));
    }
    const area = path === null || typeof path === 'string' ? '' : pathLabel(ladder, path);
    const position = groupPosition(text, frame, { file, row }, { name, area }, problems);
    return {
      said: { id: row, name, kind: kind.id, ...position, ...facts(line) },
      path: typeof path === 'string' ? null : path,
    };
  };
}
