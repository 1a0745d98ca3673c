import type { Level } from '$lib/domain';
import { countByArea } from '../privacy/count-by-area';
import { countProblems } from '../privacy/gate-problems';
import { areaCellsReader } from './area-cells';
import type { ReadTable, WrittenRow, WrittenTable } from './figures-table';
import { findTable } from './find-table';
import { meaningOf } from './propose-table';

/**
 * Counts per area of a list of persons: the one use of such a list, which is then dropped. With a column that
 * tells the poor there are two counts, else one, of what a person says that the rows are.
 */
export function byNameRows(
  { given, proposal, choice }: ReadTable,
  ladder: readonly Level[],
  accepted: ReadonlyMap<string, readonly string[]>,
): WrittenTable {
  const { table } = findTable(given, ladder);
  const meanings = proposal.columns.map(({ at }) => meaningOf(proposal, choice, at));
  const read = areaCellsReader(ladder, meanings, table.rows, accepted);
  const placeOf = new Map<string, { cells: readonly string[]; row: number }>();
  const counts = countByArea({
    header: table.header,
    rows: table.rows,
    areaOf: (line) => {
      const { cells } = read(line);
      const name = cells.join('|');
      if (cells.every((cell) => cell === '')) return null;
      if (!placeOf.has(name)) placeOf.set(name, { cells, row: line.row });
      return name;
    },
    condition: choice?.poor ?? null,
  });
  const year = choice?.year ?? null;
  const rows = counts.areas.map(({ area, count, poor }): WrittenRow => {
    const counted = new Map([[choice?.countAs ?? 'kk', String(count)]]);
    // A count of some poor is not the count of the poor.
    if (choice !== null && choice.poor !== null) counted.set('kk_miskin', poor === null ? '' : String(poor));
    // The first row that names the area stands for them all.
    const place = placeOf.get(area) ?? { cells: [], row: proposal.headerRow };
    return {
      origin: { file: table.file, row: place.row },
      year: year === null ? '' : String(year),
      area: place.cells,
      cells: counted,
      point: null,
    };
  });
  return { lines: table.rows.length, rows, problems: countProblems(table.file, counts) };
}
