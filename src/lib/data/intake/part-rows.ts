import type { TableRow } from '../text/parse-grid';
import { areaColumns } from './area-cells';
import type { Meaning, TableUse } from './meaning';
import { areaRows, saysFigure, signedOff } from './not-areas';
import { rememberedWith } from './remembered-by';
import { partTotals } from './totals';

/** The rows of a table by what they are. */
export interface PartedTable {
  /** About areas, groups or funds. */
  readonly body: readonly TableRow[];
  readonly totals: readonly TableRow[];
  /** Means of others. */
  readonly means: readonly TableRow[];
  /** Signatures and remarks. */
  readonly left: readonly TableRow[];
}

/**
 * Parts rows that sum others up, and those at the foot, from the rest: before the privacy gate looks at columns,
 * so that a number or name below a table makes no personal column of one that has none.
 */
export const partRows: (
  rows: readonly TableRow[],
  use: TableUse,
  meanings: readonly Meaning[],
) => PartedTable = rememberedWith(partedRows, (use, meanings) => JSON.stringify([use, meanings]));

function partedRows(rows: readonly TableRow[], use: TableUse, meanings: readonly Meaning[]): PartedTable {
  if (use === 'nothing') return { body: rows, totals: [], means: [], left: [] };
  const areas = areaColumns(meanings);
  if (use === 'by-name') return partPersons(rows, areas);
  const figures = use === 'figures';
  const { body: lines, totals, means } = partTotals(rows, figures ? areas : []);
  const told = [...totals, ...means].map(({ row }) => row);
  const own = positions(meanings, (meaning) => /^(?:measure|share|part|desil):/.test(meaning));
  const known = positions(meanings, (meaning) => meaning !== 'ignore');
  // Where nothing counts as a figure, nothing tells signatures from rows.
  if (figures && own.length === 0) return { body: lines, totals, means, left: [] };
  const body = figures
    ? areaRows({
        rows: lines,
        totals: told,
        areas,
        says: ({ cells }) => own.some((at) => saysFigure(cells[at] ?? '')),
      })
    : signedOff(lines, told, ({ cells }) => known.filter((at) => (cells[at] ?? '') !== '').length > 1);
  return { body, totals, means, left: without(lines, body) };
}

/** A row of a list says two things of a person besides where: fewer filled cells are remarks and signatures. */
function partPersons(rows: readonly TableRow[], areas: readonly number[]): PartedTable {
  const says = ({ cells }: TableRow): boolean =>
    cells.filter((cell, at) => cell !== '' && !areas.includes(at)).length > 1;
  const body = areaRows({ rows, totals: [], areas, says });
  return { body, totals: [], means: [], left: without(rows, body) };
}

function without(rows: readonly TableRow[], others: readonly TableRow[]): readonly TableRow[] {
  if (rows === others) return [];
  const known = new Set(others);
  return rows.filter((line) => !known.has(line));
}

function positions(meanings: readonly Meaning[], fits: (meaning: Meaning) => boolean): number[] {
  return meanings.flatMap((meaning, at) => (fits(meaning) ? [at] : []));
}
