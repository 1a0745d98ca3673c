import { csvText } from '../intake/csv';

/** Rows of cells by spreadsheet row: the header is row 1; rows between are left blank. */
export type RowsAt = ReadonlyMap<number, readonly string[]>;

/**
 * A table as CSV. A text that begins with an apostrophe before a digit or sign gets another one, since a
 * reader takes the first off.
 */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return csvText(
    header,
    rows.map((cells) => cells.map((cell) => cell.replace(/^'(?=[\d=+@-])/, "''"))),
  );
}

/** A table whose rows stand at given rows of the file, so that what goes by its row keeps it. */
export function tableTextAt(header: readonly string[], rows: RowsAt): string {
  const last = Math.max(1, ...rows.keys());
  return tableText(
    header,
    Array.from({ length: last - 1 }, (_, i) => rows.get(i + 2) ?? []),
  );
}
