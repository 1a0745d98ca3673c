import type { TableRow } from '../text/parse-grid';
import { holdsCodes, isIdentityColumn, listsPersons } from './by-name';
import { profileColumns } from './column-profile';
import { ruleColumn } from './column-rules';
import type { ColumnVerdict, TableUse } from './column-verdict';
import { headerKind } from './header-kind';
import { maskPersonal } from './mask-personal';

/**
 * Judges every column of a table, before anything of it is drawn, kept or exported. Numbers that lead
 * to a person decide by the cells, whatever a header says and whoever asked for the column; names and
 * addresses by the header; other text that looks like names is asked about; free text is dropped unless
 * a reader asked for it. A column that only counts persons is kept. `asked` are the columns that a
 * reader has recognised: the `nama` of a table of groups is the group's, that of a list of persons never.
 */
export function judgeColumns(
  header: readonly string[],
  rows: readonly TableRow[],
  use: TableUse,
  asked: ReadonlySet<number>,
): readonly ColumnVerdict[] {
  const columns = profileColumns(header, rows);
  const beside = { use, identity: columns.some(isIdentityColumn), persons: listsPersons(columns) };
  return columns.map((column) => {
    const { at, header: text } = column;
    const known = { asked: asked.has(at), kind: headerKind(text), codes: holdsCodes(column) };
    return { at, header: maskPersonal(text), ...ruleColumn({ ...column, ...known }, beside) };
  });
}
