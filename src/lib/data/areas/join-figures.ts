import { areaRef, type Level, type MeasureId, type Problem, type Text } from '$lib/domain';
import type { Figures, FigureRow } from '../figures/read-figures';
import { joinRemarks } from '../figures/row-remark';
import { pathLabel } from '../keys/area-path';
import { problem } from '../problem';
import type { AreaRegistry } from './area-registry';
import { areasWithoutRow } from './areas-without-row';
import { columnOf, putFigure, type Measures } from './measures';

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

/**
 * Joins rows of figures with the areas. First every row's area is admitted (so that the number of
 * areas is known), then the columns are filled. Rows without an area, repeated rows, and areas without
 * a row are listed: both sides of the join.
 */
export function joinFigures(
  registry: AreaRegistry,
  ladder: readonly Level[],
  figures: Figures,
): JoinedFigures {
  const problems: Problem[] = [];
  const { file } = figures;
  const placed: { row: FigureRow; index: number }[] = [];
  for (const row of figures.rows) {
    const index = registry.admit(row.path);
    const where = { file, row: row.row, key: row.path.key };
    if (index >= 0) placed.push({ row, index });
    else problems.push(problem('row-without-area', 'warning', where, { area: pathLabel(ladder, row.path) }));
  }
  const perLevel: Measures[] = ladder.map(() => new Map());
  const firstRow = new Map<string, number>();
  for (const { row, index } of placed) {
    const { level, key } = row.path;
    const id = `${level} ${row.year} ${key}`;
    const other = firstRow.get(id);
    const conflicts = fill(perLevel[level] ?? new Map(), registry.rung(level).keys.length, row, index);
    if (other === undefined) firstRow.set(id, row.row);
    else problems.push(...repeated(figures, ladder, row, other, conflicts));
  }
  problems.push(...areasWithoutRow(registry, ladder, placed, file));
  const years = [...new Set(placed.map(({ row }) => row.year))].sort((a, b) => a - b);
  const remarks = remarksOf(ladder, placed);
  return { perLevel, rows: placed.length, years, remarks, problems };
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
