import type { Fund, Observation } from '$lib/domain';

/** One year of the table of funds. */
export interface FundRow {
  readonly year: number;
  /** In the order of `fields`; a field without a line has none. */
  readonly cells: readonly (Observation | null)[];
  /** Sum of the cells that have a value. */
  readonly sum: number;
  /** Total as printed, if the source gives one. */
  readonly printed: number | null;
}

/** Funds by year and field. */
export interface FundTable {
  readonly fields: readonly string[];
  readonly rows: readonly FundRow[];
  /** Sums over all years, in the order of `fields`, and of everything. */
  readonly sums: readonly number[];
  readonly total: number;
}

/** Puts lines of funds into a table. Printed totals stand beside the sums and are never added. */
export function fundTable(funds: readonly Fund[]): FundTable {
  const lines = funds.filter((fund) => !fund.printedTotal);
  const fields = [...new Set(lines.map((fund) => fund.field))];
  const years = [...new Set(lines.map((fund) => fund.year))].sort((a, b) => a - b);
  const rows = years.map((year): FundRow => {
    const ofYear = lines.filter((fund) => fund.year === year);
    const cells = fields.map((field) => ofYear.find((fund) => fund.field === field)?.rupiah ?? null);
    const printed = funds.find((fund) => fund.printedTotal && fund.year === year && fund.field === '');
    return { year, cells, sum: total(ofYear), printed: printed?.rupiah.value ?? null };
  });
  const sums = fields.map((field) => total(lines.filter((fund) => fund.field === field)));
  return { fields, rows, sums, total: total(lines) };
}

const total = (lines: readonly Fund[]): number =>
  lines.reduce((sum, { rupiah }) => sum + (rupiah.value ?? 0), 0);
