import type { GivenTable, Problem } from '$lib/domain';
import type { Table } from '../columns/find-header';
import { USUAL_LEVELS } from '../keys/level-words';
import { USUAL_LADDER } from '../package/infer-ladder';
import { problem } from '../problem';
import type { TableRow } from '../text/parse-grid';
import { headerYear, knownMeaning } from './header-words';
import { rwIn, titleAbove, type TitleRw } from './title-above';

/** A level above RT with its name or number, and nothing else: "RW 01", "Lingkungan Gatep". */
const HEADING =
  /^(rw|rukun warga|dusun|lingkungan|banjar|padukuhan|kampung)[\s.:_-]*([\p{L}\d][^,;:/]{0,30})$/iu;
const LEVEL_OF: Readonly<Record<string, string>> = { 'rukun warga': 'rw' };

interface Heading {
  readonly level: string;
  readonly text: string;
}

/**
 * A table of RT with the levels that stand outside of its columns put into columns of their own: an RW (or a
 * dusun, lingkungan …) written as a heading above its RT, or the RW that the title (`above`: the rows above the
 * header), the sheet or the file names.
 * A heading with figures stays a row, of the RW itself. Other tables stay as they are.
 */
export function withToldLevels(
  table: Table,
  { file, sheet }: Pick<GivenTable, 'file' | 'sheet'>,
  above: readonly (readonly string[])[] = [],
): Table {
  const meanings = table.header.map((text) => knownMeaning(headerYear(text).text, 'figures', USUAL_LADDER));
  const rt = meanings.indexOf('level:rt');
  if (rt < 0 || meanings.includes('combined')) return table;
  const headings = new Map<TableRow, Heading>();
  for (const [i, line] of table.rows.entries()) {
    const found = headingOf(line, rt, table.rows[i + 1]);
    if (found !== null) headings.set(line, found);
  }
  const title = meanings.includes('level:rw') ? null : titleAbove(above);
  if (headings.size > 0) return underHeadings(table, headings, meanings, rt, title);
  const name = title?.text ?? rwIn(sheet) ?? rwIn(file);
  if (name === null || meanings.includes('level:rw')) return table;
  const said = `RW ${name}`;
  const where = title === null ? { file: table.file } : { file: table.file, row: title.row };
  const told = problem('level-from-name', 'note', where, { name: said });
  const rows = table.rows.map(({ row, cells }) => ({ row, cells: put(cells, table.header.length, said) }));
  return { ...table, header: [...table.header, 'RW'], rows, problems: [...table.problems, told] };
}

/** The heading in a row: all that it says, or what stands in the place of its RT. */
function headingOf({ cells }: TableRow, rt: number, next: TableRow | undefined): Heading | null {
  const only = onlyText(cells);
  const text = only ?? cells[rt] ?? '';
  const found = HEADING.exec(text);
  if (found === null) return null;
  const [, word = '', own = ''] = found;
  const level = LEVEL_OF[word.toLowerCase()] ?? word.toLowerCase();
  const numbered = /^(?:\d{1,3}|[ivxl]{1,6})(?: ?\(.*\))?$/i.test(own);
  // Beside other cells, or without rows below it, only a number makes an RW of it.
  const alone = only !== null && next !== undefined && next.cells.filter((cell) => cell !== '').length > 1;
  return own !== '' && (level === 'rw' ? numbered : alone) ? { level, text } : null;
}

/** The text of all cells that are filled; null where none is, or they differ. */
function onlyText(cells: readonly string[]): string | null {
  const text = cells.find((cell) => cell !== '') ?? null;
  return cells.every((cell) => cell === '' || cell === text) ? text : null;
}

function underHeadings(
  table: Table,
  headings: ReadonlyMap<TableRow, Heading>,
  meanings: readonly (string | null)[],
  rt: number,
  title: TitleRw | null,
): Table {
  const levels = USUAL_LEVELS.filter((id) => [...headings.values()].some(({ level }) => level === id));
  const added = levels.filter((id) => !meanings.includes(`level:${id}`));
  const at = new Map(
    levels.map((id) => {
      const known = meanings.indexOf(`level:${id}`);
      return [id, known < 0 ? table.header.length + added.indexOf(id) : known] as const;
    }),
  );
  const current = new Map<string, string>();
  // The first of several blocks has its heading above the header.
  if (title !== null && levels.includes('rw')) current.set('rw', `RW ${title.text}`);
  const rows = table.rows.flatMap((line) => {
    const heading = headings.get(line);
    if (heading !== undefined) {
      for (const id of levels.slice(levels.indexOf(heading.level))) current.delete(id);
      current.set(heading.level, heading.text);
      if (onlyText(line.cells) !== null) return [];
    }
    let cells = heading === undefined ? line.cells : put(line.cells, rt, '');
    for (const [id, text] of current) {
      const position = at.get(id) ?? -1;
      if ((cells[position] ?? '') === '') cells = put(cells, position, text);
    }
    return [{ row: line.row, cells }];
  });
  const names = added.map((id) => (id === 'rw' ? 'RW' : `${id.charAt(0).toUpperCase()}${id.slice(1)}`));
  const problems = [...table.problems, ...told(table.file, headings)];
  return { ...table, header: [...table.header, ...names], rows, problems };
}

function told(file: string, headings: ReadonlyMap<TableRow, Heading>): Problem[] {
  const [first] = headings;
  if (first === undefined) return [];
  const [{ row }, { text }] = first;
  return [problem('level-from-heading', 'note', { file, row }, { rows: headings.size, name: text })];
}

function put(cells: readonly string[], at: number, text: string): string[] {
  return Array.from({ length: Math.max(cells.length, at + 1) }, (_, i) =>
    i === at ? text : (cells[i] ?? ''),
  );
}
