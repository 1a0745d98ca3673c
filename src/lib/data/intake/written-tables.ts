import type { Level } from '$lib/domain';
import { csvText } from './csv';
import type { WrittenRow } from './figures-table';
import type { NamedRow } from './kept-columns';
import type { Origin } from './origins';
import { safeFigure } from './safe-figure';

/** A table as CSV, and where its rows came from. */
interface WrittenCsv {
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** Rows of figures under canonical names; a column for the year and for each level that any row names. */
export function figuresCsv(rows: readonly WrittenRow[], ladder: readonly Level[]): WrittenCsv {
  const named = new Set<string>();
  for (const { cells } of rows) for (const measure of cells.keys()) named.add(measure);
  const measures = [...named];
  const dated = rows.some(({ year }) => year !== '');
  const levels = namedLevels(rows, ladder);
  const header = [...(dated ? ['tahun'] : []), ...levels.map(({ id }) => id), ...measures];
  const lines = rows.map(({ year, area, cells }) => [
    ...(dated ? [year] : []),
    ...levels.map(({ at }) => area[at] ?? ''),
    ...measures.map((measure) => safeFigure(cells.get(measure) ?? '')),
  ]);
  return { text: csvText(header, lines), origins: rows.map(({ origin }) => origin) };
}

/** Rows of groups, funds or partnerships under canonical names. */
export function namedCsv(rows: readonly NamedRow[], ladder: readonly Level[]): WrittenCsv {
  const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const levels = namedLevels(rows, ladder);
  const shown = names.map((name) => (name === 'nama_kelompok' ? 'nama' : name));
  const lines = rows.map(({ area, cells }) => [
    ...levels.map(({ at }) => area[at] ?? ''),
    ...names.map((name) => cells.get(name) ?? ''),
  ]);
  const text = csvText([...levels.map(({ id }) => id), ...shown], lines);
  return { text, origins: rows.map(({ origin }) => origin) };
}

/** Levels that any row names. */
function namedLevels(
  rows: readonly { readonly area: readonly string[] }[],
  ladder: readonly Level[],
): { id: string; at: number }[] {
  return ladder.flatMap(({ id }, at) =>
    rows.some(({ area }) => (area[at] ?? '') !== '') ? [{ id, at }] : [],
  );
}
