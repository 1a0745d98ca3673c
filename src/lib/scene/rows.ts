import { reasonOf, type Dataset, type Reason, type Scene } from '$lib/domain';
import { rateIndicator } from './rate-reading';
import { figuresAt, householdsAt } from './figures-at';
import { HOUSEHOLDS } from './indicators';
import { levelOf, yearOf } from './pipeline';

/** One line of the table of areas. */
export interface AreaRow {
  readonly index: number;
  readonly label: string;
  /** What the count is of: households, or people; households where the indicator names nothing. */
  readonly of: number | null;
  /** What the rate stands on, where that is only a part of `of`: areas below without a count are left out. */
  readonly basis: number | null;
  readonly count: number | null;
  /** Per 100; null with a reason, and for a count alone. */
  readonly ratePct: number | null;
  readonly reason: Reason | null;
  /** Rate of the indicator beside, and the first less it in points; null where there is none. */
  readonly secondPct: number | null;
  readonly secondReason: Reason | null;
  readonly points: number | null;
  /** Null where no group's place is known. */
  readonly groups: number | null;
  readonly groupsPer100Kk: number | null;
  /** Legend row that the map shows the area in; -1 when nothing is shaded. */
  readonly bin: number;
}

export const ROW_ORDERS = [
  'wilayah',
  'kk',
  'jumlah',
  'angka',
  'kedua',
  'beda',
  'kelompok',
  'per100',
] as const;
/** Column that the table is sorted by: area, KK, poor KK, rate, second rate, difference, groups, groups per 100 KK. */
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Table rows in the order of the areas: the same figures as the map's, whatever is shaded. */
export function areaRows(dataset: Dataset, scene: Scene): AreaRow[] {
  const level = levelOf(dataset, scene.question);
  const year = yearOf(dataset, scene.question);
  const data = dataset.levels[level];
  if (data === undefined) return [];
  const indicator = rateIndicator(dataset, scene);
  const figures = indicator && figuresAt(dataset, level, indicator, year);
  const kk = indicator && householdsAt(dataset, level, indicator, year);
  const total = indicator?.denominator ?? HOUSEHOLDS;
  const of = total === HOUSEHOLDS ? kk : indicator && householdsAt(dataset, level, indicator, year, total);
  const isCount = indicator?.form === 'count';
  return scene.areas.labels.map((label, index) => {
    const households = finite(kk?.denominators[index]);
    const groups = scene.groups.unplaced > 0 ? null : (scene.groups.perArea[index] ?? 0);
    const all = finite(of?.denominators[index]);
    const basis = isCount ? null : finite(figures?.denominators[index]);
    return {
      index,
      label,
      of: all,
      basis: all !== null && basis !== null && basis < all ? basis : null,
      count: finite(figures?.numerators[index]),
      ratePct: isCount ? null : finite(figures?.values[index]),
      reason: figures ? reasonOf(figures.reasons[index] ?? 0) : 'no-row',
      secondPct: finite(scene.beside?.values[index]),
      secondReason: reasonOf(scene.beside?.reasons[index] ?? 0),
      points: finite(scene.difference?.values[index]),
      groups,
      groupsPer100Kk:
        groups !== null && households !== null && households > 0 ? (100 * groups) / households : null,
      bin: scene.shade?.binOf[index] ?? -1,
    };
  });
}

const VALUE: Readonly<Record<RowOrder, (row: AreaRow) => number | null>> = {
  wilayah: (row) => row.index,
  kk: (row) => row.of,
  jumlah: (row) => row.count,
  angka: (row) => row.ratePct,
  kedua: (row) => row.secondPct,
  beda: (row) => row.points,
  kelompok: (row) => row.groups,
  per100: (row) => row.groupsPer100Kk,
};

/** Sorted copy. Rows without a figure stand last in either direction; ties keep the areas' order. */
export function sortRows(rows: readonly AreaRow[], order: RowOrder, descending: boolean): AreaRow[] {
  const value = VALUE[order];
  const sign = descending ? -1 : 1;
  const byArea = order === 'wilayah' ? compareAreas(rows) : null;
  return [...rows].sort((a, b) => {
    if (byArea !== null) return sign * (byArea.get(a.index) ?? 0) - sign * (byArea.get(b.index) ?? 0);
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || a.index - b.index;
    return sign * (x - y) || a.index - b.index;
  });
}

/** Rank of each area by its label as people count: RW 2 before RW 10, and within it RT 2 before RT 10. */
function compareAreas(rows: readonly AreaRow[]): Map<number, number> {
  const collator = new Intl.Collator('id', { numeric: true });
  const path = (row: AreaRow): string => row.label.split('/').reverse().join(' / ');
  const ordered = [...rows].sort((a, b) => collator.compare(path(a), path(b)));
  return new Map(ordered.map((row, rank) => [row.index, rank]));
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
