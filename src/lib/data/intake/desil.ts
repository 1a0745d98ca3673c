import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import type { TableRow } from '../text/parse-grid';
import type { Tenths } from './header-tenths';
import { cellSummer } from './sum-cells';

/** A column of households by tenth of welfare. */
export interface TenthsColumn {
  readonly at: number;
  readonly header: string;
  readonly tenths: Tenths;
}

/** What a table's columns of tenths are read for. */
export interface DesilOrder {
  readonly columns: readonly TenthsColumn[];
  readonly rows: readonly TableRow[];
  readonly upTo: number;
  /** The table prints its poor households itself. */
  readonly poorPrinted: boolean;
}

/** Reads the tenths of a table. */
export interface DesilReader {
  /**
   * Households of the lowest tenths up to the one chosen, null where the table prints them itself, and of all
   * ten; '' where one of the tenths that are needed has no figure.
   */
  readonly countsOf: (line: TableRow) => { readonly poor: string | null; readonly all: string };
  readonly problems: (file: string) => Problem[];
}

const TENTHS = 10;

/**
 * Reads DTSEN's columns of households by tenth of welfare ("Desil 1" … "Desil 10", also "Desil 6-10"): those up to
 * `upTo` are the poor, unless the table prints them itself. A blank tenth is no zero: the sum that would need it is
 * left blank, and told. Null without such columns.
 */
export function desilReader({ columns, rows, upTo, poorPrinted }: DesilOrder): DesilReader | null {
  if (columns.length === 0) return null;
  const [poorAt, allAt] = [columnsUpTo(columns, upTo), columnsUpTo(columns, TENTHS)];
  const [poor, all] = [poorAt, allAt].map((at) => cellSummer(at ?? [], rows));
  const headers = new Map(columns.map(({ at, header }) => [at, header]));
  const lacking = (file: string): Problem[] =>
    rows.flatMap((line) => {
      const at = poor?.(line).lacking ?? null;
      if (at === null) return [];
      const where = { file, row: line.row, column: headers.get(at) ?? '', value: line.cells[at] ?? '' };
      return [problem('desil-blank', 'warning', where, { most: upTo })];
    });
  return {
    countsOf: (line) => ({
      poor: poorPrinted ? null : (poor?.(line).text ?? ''),
      all: all?.(line).text ?? '',
    }),
    problems: (file) => {
      if (poorPrinted) return [problem('desil-beside-poor', 'note', { file })];
      return poorAt === null
        ? [problem('desil-uncovered', 'warning', { file }, { most: upTo })]
        : lacking(file);
    },
  };
}

/** The columns that together hold the tenths from the first to this one, each once; null where none do. */
function columnsUpTo(columns: readonly TenthsColumn[], upTo: number): number[] | null {
  const found: number[] = [];
  for (let next = 1; next <= upTo;) {
    const column = columns.find(({ tenths }) => tenths[0] === next);
    if (column === undefined || column.tenths[1] > upTo) return null;
    found.push(column.at);
    next = column.tenths[1] + 1;
  }
  return found;
}
