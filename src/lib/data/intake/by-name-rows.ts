import type { Level } from '$lib/domain';
import { problem } from '../problem';
import { countByArea } from '../privacy/count-by-area';
import { countProblems } from '../privacy/gate-problems';
import { areaCellsReader } from './area-cells';
import { toldAreas } from './area-faults';
import { areaId } from './area-id';
import type { ReadTable, WrittenRow, WrittenTable } from './figures-table';
import { findTable } from './find-table';
import { notAreaProblems } from './not-areas';
import { partRows } from './part-rows';
import { meaningOf } from './propose-table';

/**
 * Counts per area of a list of persons: the one use of such a list, which is then dropped. Until a person says
 * what its rows are, nothing is counted. With a column that tells the poor there are two counts, else one.
 */
export function byNameRows(
  { given, proposal, choice }: ReadTable,
  ladder: readonly Level[],
  accepted: ReadonlyMap<string, readonly string[]>,
): WrittenTable {
  const { table } = findTable(given, ladder);
  const { file } = table;
  const meanings = proposal.columns.map(({ at }) => meaningOf(proposal, choice, at));
  const { body: lines, left } = partRows(table.rows, 'by-name', meanings);
  const countAs = choice?.countAs ?? null;
  if (countAs === null) {
    const asked = problem('persons-not-counted', 'warning', { file });
    return { lines: lines.length, unused: lines.length, rows: [], problems: [asked] };
  }
  const told = toldAreas(file, lines, meanings);
  const reader = areaCellsReader(ladder, meanings, told.rows, accepted, choice?.within, table.header);
  const placeOf = new Map<string, { cells: readonly string[]; row: number }>();
  const areas = new Map(told.rows.map((line) => [line, reader.cellsOf(line)]));
  const parted = partedAreas(ladder, [...areas.values()]);
  const counts = countByArea({
    header: table.header,
    rows: told.rows,
    areaOf: (line) => {
      const cells = areas.get(line) ?? [];
      const name = areaId(ladder, cells);
      if (cells.every((cell) => cell === '') || parted.has(name)) return null;
      if (!placeOf.has(name)) placeOf.set(name, { cells, row: line.row });
      return name;
    },
    condition: choice?.poor ?? null,
  });
  const year = choice?.year ?? null;
  const rows = counts.areas.map(({ area, count, poor }): WrittenRow => {
    const counted = new Map<string, string>([[countAs, String(count)]]);
    // A count of some poor is not the count of the poor.
    if (choice !== null && choice.poor !== null) counted.set('kk_miskin', poor === null ? '' : String(poor));
    // The first row that names the area stands for them all.
    const place = placeOf.get(area) ?? { cells: [], row: proposal.headerRow };
    return {
      origin: { file, row: place.row },
      year: year === null ? '' : String(year),
      area: place.cells,
      cells: counted,
      point: null,
    };
  });
  const problems = [
    ...notAreaProblems(file, left),
    ...told.problems,
    ...countProblems(file, counts, countAs),
    ...reader.problems(file),
  ];
  return { lines: lines.length, unused: 0, rows, problems };
}

/**
 * Areas of which other rows name a part: a person put to RW 02 alone is of one of its RT, and no figure of the RW
 * beside that of its RT.
 */
function partedAreas(ladder: readonly Level[], areas: readonly (readonly string[])[]): ReadonlySet<string> {
  const parted = new Set<string>();
  const seen = new Set<string>();
  for (const cells of areas) {
    const own = areaId(ladder, cells);
    if (seen.has(own)) continue;
    seen.add(own);
    const deepest = cells.reduce((deep, cell, i) => (cell === '' ? deep : i), -1);
    for (let level = 0; level < deepest; level += 1) {
      parted.add(
        areaId(
          ladder,
          cells.map((cell, i) => (i > level ? '' : cell)),
        ),
      );
    }
  }
  return parted;
}
