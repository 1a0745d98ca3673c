import type { Level, MeasureId, Problem } from '$lib/domain';
import type { Figures, FigureRow } from '../figures/read-figures';
import { pathLabel } from '../keys/area-path';
import { problem } from '../problem';
import type { AreaRegistry } from './area-registry';
import { columnOf, putFigure, type Measures } from './measures';

/** Figures put to their areas, level by level. */
export interface JoinedFigures {
  readonly perLevel: readonly Measures[];
  /** Rows used. */
  readonly rows: number;
  readonly years: readonly number[];
  readonly problems: readonly Problem[];
}

/**
 * Joins rows of figures with the areas. First every row's area is admitted (so that the number of
 * areas is known), then the columns are filled. Rows without an area, repeated rows, and areas of the
 * deepest level with figures that have no row are listed: both sides of the join.
 */
export function joinFigures(registry: AreaRegistry, ladder: readonly Level[], figures: Figures): JoinedFigures {
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
  problems.push(...withoutRow(registry, ladder, perLevel, placed, file));
  const years = [...new Set(placed.map(({ row }) => row.year))].sort((a, b) => a - b);
  return { perLevel, rows: placed.length, years, problems };
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

/** Areas without any row, in the deepest level that has figures and in no level above it. */
function withoutRow(
  registry: AreaRegistry,
  ladder: readonly Level[],
  perLevel: readonly Measures[],
  placed: readonly { row: FigureRow; index: number }[],
  file: string,
): Problem[] {
  const level = perLevel.reduce((deepest, measures, i) => (measures.size > 0 ? i : deepest), -1);
  const { keys } = registry.rung(level);
  const named = new Set(placed.filter(({ row }) => row.path.level === level).map(({ index }) => index));
  return keys.flatMap((key, index) => {
    if (named.has(index)) return [];
    return [problem('area-without-row', 'note', { file, key }, { area: areaName(registry, ladder, level, index) })];
  });
}

function areaName(registry: AreaRegistry, ladder: readonly Level[], level: number, index: number): string {
  const path = (at: number, i: number): Parameters<typeof pathLabel>[1] | null => {
    const { keys, names, parent } = registry.rung(at);
    if (i < 0 || at < 0) return null;
    return { level: at, key: keys[i] ?? '', name: names[i] ?? '', parent: path(at - 1, parent[i] ?? -1) };
  };
  const found = path(level, index);
  return found === null ? '' : pathLabel(ladder, found);
}
