import { areaRef, type Level, type MeasureId, type Problem, type Text } from '$lib/domain';
import type { Figures, FigureRow } from '../figures/read-figures';
import { joinRemarks } from '../figures/row-remark';
import { pathLabel } from '../keys/area-path';
import { problem } from '../problem';
import type { AreaRegistry } from './area-registry';
import { areasWithoutRow } from './areas-without-row';
import { columnOf, contradictFigure, putFigure, type Measures } from './measures';

/** Figures put to their areas, level by level. */
export interface JoinedFigures {
  readonly perLevel: readonly Measures[];
  /** Rows used. */
  readonly rows: number;
  readonly years: readonly number[];
  /** By areaRef. */
  readonly remarks: ReadonlyMap<string, Text>;
  readonly problems: readonly Problem[];
}

interface PlacedRow {
  readonly row: FigureRow;
  readonly index: number;
}

/**
 * Joins rows of figures with the areas. First every row's area is admitted (so that the number of
 * areas is known), then the columns are filled. Rows without an area, repeated rows, and areas without
 * a row are listed: both sides of the join. Rows about one area and year that differ in any figure contradict
 * each other as a whole: none of their figures is used.
 */
export function joinFigures(
  registry: AreaRegistry,
  ladder: readonly Level[],
  figures: Figures,
): JoinedFigures {
  const problems: Problem[] = [];
  const { file } = figures;
  const placed: PlacedRow[] = [];
  const isSignature = signatureTeller(figures.rows);
  for (const row of figures.rows) {
    const where = { file, row: row.row, key: row.path.key };
    if (isSignature(row) && registry.find(row.path.level, row.path.key) < 0) {
      problems.push(problem('row-without-key', 'warning', { file, row: row.row }));
      continue;
    }
    const index = registry.admit(row.path);
    if (index >= 0) placed.push({ row, index });
    else problems.push(problem('row-without-area', 'warning', where, { area: pathLabel(ladder, row.path) }));
  }
  const perLevel: Measures[] = ladder.map(() => new Map());
  const rowsOf = new Map<string, PlacedRow[]>();
  for (const { row, index } of placed) {
    const { level, key } = row.path;
    const id = `${level} ${row.year} ${key}`;
    const measures = perLevel[level] ?? new Map();
    const same = rowsOf.get(id) ?? [];
    const conflicts = fill(measures, registry.rung(level).keys.length, row, index);
    rowsOf.set(id, [...same, { row, index }]);
    const [first] = same;
    if (first === undefined) continue;
    problems.push(...repeated(figures, ladder, row, first.row.row, conflicts));
    if (conflicts.length > 0) contradict(measures, [...same, { row, index }]);
  }
  problems.push(...areasWithoutRow(registry, ladder, placed, file));
  const years = [...new Set(placed.map(({ row }) => row.year))].sort((a, b) => a - b);
  const remarks = remarksOf(ladder, placed);
  return { perLevel, rows: placed.length, years, remarks, problems };
}

/** Tells names without any figure among numbered areas: whoever signed below a table is no area of it. */
function signatureTeller(rows: readonly FigureRow[]): (row: FigureRow) => boolean {
  const named = ({ path }: FigureRow): boolean => !/\d/.test(path.name);
  const says = ({ figures }: FigureRow): boolean => [...figures.values()].some(({ reason }) => reason === 0);
  const saying = rows.filter(says);
  const numbered = saying.filter((row) => !named(row)).length * 2 > saying.length;
  return (row) => numbered && named(row) && !says(row);
}

function remarksOf(ladder: readonly Level[], placed: readonly { row: FigureRow }[]): Map<string, Text> {
  const remarks = new Map<string, Text>();
  for (const { path, remark } of placed.map(({ row }) => row)) {
    if (remark === null) continue;
    const ref = areaRef(ladder[path.level]?.id ?? '', path.key);
    remarks.set(ref, joinRemarks(remarks.get(ref) ?? remark, remark));
  }
  return remarks;
}

/** Fills one row in; the measures that another row has stated differently. */
function fill(measures: Measures, count: number, row: FigureRow, index: number): MeasureId[] {
  const conflicts: MeasureId[] = [];
  for (const [measure, { value, reason }] of row.figures) {
    const column = columnOf(measures, measure, row.year, count);
    if (putFigure(column, index, value, reason) === 'conflict') conflicts.push(measure);
  }
  return conflicts;
}

/** Rows that disagree in any figure of an area and year: what only one of them says is no more to be relied on. */
function contradict(measures: Measures, rows: readonly PlacedRow[]): void {
  for (const { row, index } of rows) {
    for (const measure of row.figures.keys()) {
      const column = measures.get(measure)?.get(row.year);
      if (column !== undefined) contradictFigure(column, index);
    }
  }
}

function repeated(
  figures: Figures,
  ladder: readonly Level[],
  { row, path }: FigureRow,
  other: number,
  conflicts: readonly MeasureId[],
): Problem[] {
  const where = { file: figures.file, row, key: path.key };
  const params = { other, area: pathLabel(ladder, path) };
  if (conflicts.length === 0) return [problem('key-repeated-same', 'note', where, params)];
  return conflicts.map((measure) =>
    problem('key-conflict', 'warning', { ...where, column: figures.headers.get(measure) ?? measure }, params),
  );
}
