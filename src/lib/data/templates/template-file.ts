import { tableText } from '../writing/write-table';
import type { TemplateTable } from './template-table';

/** A template as CSV. */
export function templateCsv({ header, rows }: TemplateTable): string {
  return tableText(header, rows);
}

/** Characters of a column of the notes, so that a sentence is seen whole. */
const NOTES_WIDTH = 90;
const COLUMN_WIDTH = 14;

/**
 * A template as an Excel workbook: the table, all of its cells text so that "01" stays "01", and a sheet of
 * notes in plain words, one a line.
 */
export async function templateXlsx(
  { id, header, rows }: TemplateTable,
  notesName: string,
  notes: readonly string[],
): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx');
  const table = utils.aoa_to_sheet([[...header], ...rows.map((cells) => [...cells])]);
  table['!cols'] = header.map(() => ({ wch: COLUMN_WIDTH }));
  const told = utils.aoa_to_sheet(notes.map((note) => [note]));
  told['!cols'] = [{ wch: NOTES_WIDTH }];
  const book = utils.book_new();
  utils.book_append_sheet(book, table, id);
  utils.book_append_sheet(book, told, notesName);
  const bytes = write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
  return new Uint8Array(bytes);
}
