import type { GivenContent, GivenTable, Problem } from '$lib/domain';
import { problem } from '../../problem';
import { tablesContent } from '../content';
import type { Reading } from '../format';
import { refusal } from '../refusal';
import { sheetTable } from './sheet-table';
import { loadXlsx, type WorkBook } from './xlsx';

/** Values as they lie in the file, formats beside them, and nothing else worked out. */
const OPTIONS = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  cellDates: false,
  // Text of web pages stays text: "001" keeps its zeros.
  raw: true,
};

/**
 * All sheets of a workbook as tables; hidden ones too, which is noted. Sheets with nothing in them are
 * left out. `unread` formulas without a stored value are told.
 */
export async function readWorkbook(
  file: string,
  data: Uint8Array | string,
  unread: number,
  reading: Reading,
): Promise<GivenContent> {
  const xlsx = await loadXlsx();
  await reading.pause();
  const book = parse(file, () =>
    xlsx.read(data, { ...OPTIONS, type: typeof data === 'string' ? 'string' : 'array' }),
  );
  reading.progress(0.8);
  const tables: GivenTable[] = [];
  const problems: Problem[] = [];
  let left = reading.limits.cells;
  for (const [i, sheet] of book.SheetNames.entries()) {
    await reading.pause();
    const context = {
      file,
      sheet,
      ssf: xlsx.SSF,
      date1904: book.Workbook?.WBProps?.date1904 === true,
      most: left,
    };
    const read = sheetTable(book.Sheets[sheet] ?? {}, context);
    if (read === null) throw refusal('file-too-long', file, { what: 'cells', most: reading.limits.cells });
    left -= read.cells;
    if (read.table.rows.length === 0) continue;
    tables.push(read.table);
    problems.push(...read.problems);
    if ((book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0)
      problems.push(problem('sheet-hidden', 'note', { file }, { sheet }));
  }
  if (unread > 0) problems.push(problem('formula-unread', 'warning', { file }, { cells: unread }));
  if (tables.length === 0) throw refusal('file-blank', file);
  return tablesContent(tables, problems);
}

function parse(file: string, read: () => WorkBook): WorkBook {
  try {
    return read();
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw locked
      ? refusal('file-locked', file, { kind: 'workbook' })
      : refusal('file-damaged', file, { kind: 'workbook' });
  }
}
