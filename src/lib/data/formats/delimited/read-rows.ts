import Papa from 'papaparse';
import type { Problem } from '$lib/domain';
import { problem } from '../../problem';
import type { Reading } from '../format';
import { refusal } from '../refusal';

/** Rows of a table as written and what was noticed. */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

/** Excel's own first line that names the separator. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
/** Characters parsed between two breaths; at most 32 pieces, since an open quote is parsed again with each. */
const PIECE = 1 << 20;
const MOST_PIECES = 32;
const BLANK: readonly string[] = [];

/**
 * Rows of a text with any of the separators that spreadsheets write (as parseGrid, but piece by piece,
 * with blank rows kept and cells untouched). The line that names the separator counts as a blank row;
 * blank rows at the end are left out. A quotation mark that does not close is a problem.
 */
export async function readRows(file: string, text: string, reading: Reading): Promise<Rows> {
  const named = SEPARATOR_LINE.exec(text);
  const rows: (readonly string[])[] = named === null ? [] : [BLANK];
  const problems: Problem[] = [];
  let cells = 0;
  const take = ({ data, errors }: Papa.ParseResult<string[]>): void => {
    const broken = errors.find(({ type }) => type === 'Quotes');
    if (broken !== undefined && problems.length === 0) {
      const row = rows.length + (broken.row ?? 0) + 1;
      problems.push(problem('quotes-broken', 'warning', { file, row }, { code: broken.code }));
    }
    for (const row of data) {
      cells += row.length;
      rows.push(row.length === 1 && row[0] === '' ? BLANK : row);
    }
    if (cells > reading.limits.cells)
      throw refusal('file-too-long', file, { what: 'cells', most: reading.limits.cells });
  };
  const body = named === null ? text : text.slice(named[0].length);
  await parsePieces(body, named?.[1] ?? (isTabbed(body) ? '\t' : ''), take, reading);
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell.trim() === '') === true) rows.pop();
  return { rows, problems };
}

function parsePieces(
  text: string,
  delimiter: string,
  take: (piece: Papa.ParseResult<string[]>) => void,
  reading: Reading,
): Promise<void> {
  const pieces = Math.min(MOST_PIECES, Math.ceil(text.length / PIECE));
  let done = 0;
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter,
      delimitersToGuess: [',', ';', '\t', '|'],
      chunkSize: Math.ceil(text.length / Math.max(1, pieces)),
      complete: () => {
        resolve();
      },
      chunk: (piece: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        const stop = (error: unknown): void => {
          reject(error instanceof Error ? error : new Error('cancelled', { cause: error }));
          parser.abort();
        };
        try {
          take(piece);
        } catch (error) {
          stop(error);
          return;
        }
        done += 1;
        reading.progress(done / (pieces + 1));
        parser.pause();
        reading.pause().then(() => {
          parser.resume();
        }, stop);
      },
    });
  });
}

/** Whether every line at the start holds a tab: what is copied from a spreadsheet, commas or not. */
function isTabbed(text: string): boolean {
  const lines = text
    .slice(0, 10_000)
    .split(/\r\n?|\n/)
    .slice(0, 10)
    .filter((line) => line !== '');
  return lines.length > 0 && lines.every((line) => line.includes('\t'));
}
