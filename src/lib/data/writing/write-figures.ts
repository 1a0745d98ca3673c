import { areaRef, reasonCode, type Dataset, type Text } from '$lib/domain';
import { areaCells, namedLevels } from './area-cells';
import type { AreaAt, AreaOrder } from './area-order';
import { figureCell } from './figure-cell';
import { tableText } from './write-table';

/** Columns of remarks in a table of figures, as the descriptor declares them. */
export const REMARK_COLUMNS = { id: 'catatan', en: 'catatan_en' } as const;

const NO_ROW = reasonCode('no-row');

/**
 * All figures of all levels and years as one table, a row for each area and year that has any; null where
 * there are none. Only figures of the area's own: sums are made when it is read.
 */
export function figuresText(dataset: Dataset, order: AreaOrder): string | null {
  const { ladder, levels, years } = dataset;
  const measures = [...new Set(levels.flatMap((level) => [...level.measures.keys()]))];
  const remarks = new Map(dataset.remarks);
  const cellsOf = areaCells(dataset);
  const rows = order(years.flatMap((year) => areasWithRow(dataset, year))).map(({ level, area, year }) => {
    const data = levels[level];
    const ref = areaRef(data?.level ?? '', data?.keys[area] ?? '');
    const remark = remarkCells(remarks.get(ref));
    remarks.delete(ref);
    const figures = measures.map((measure) => {
      const column = data?.measures.get(measure)?.get(year);
      return figureCell(column?.values[area], column?.reasons[area]);
    });
    return { year, area: cellsOf(level, area), figures, remark };
  });
  if (rows.length === 0) return null;
  const dated = years.some((year) => year !== 0);
  const named = namedLevels(
    rows.map(({ area }) => area),
    ladder,
  );
  const remarked = [0, 1].filter((at) => rows.some(({ remark }) => (remark[at] ?? '') !== ''));
  const names = Object.values(REMARK_COLUMNS);
  const header = [
    ...(dated ? ['tahun'] : []),
    ...named.map((at) => ladder[at]?.id ?? ''),
    ...measures,
    ...remarked.map((at) => names[at] ?? ''),
  ];
  return tableText(
    header,
    rows.map(({ year, area, figures, remark }) => [
      ...(dated ? [String(year)] : []),
      ...named.map((at) => area[at] ?? ''),
      ...figures,
      ...remarked.map((at) => remark[at] ?? ''),
    ]),
  );
}

function areasWithRow({ levels }: Dataset, year: number): AreaAt[] {
  return levels.flatMap(({ keys, measures }, level) => {
    const columns = [...measures.values()].flatMap((years) => years.get(year) ?? []);
    return keys.flatMap((_, area) =>
      columns.some(({ reasons }) => (reasons[area] ?? NO_ROW) !== NO_ROW) ? [{ level, area, year }] : [],
    );
  });
}

function remarkCells(remark: Text | undefined): readonly [id: string, en: string] {
  if (remark === undefined) return ['', ''];
  return typeof remark === 'string' ? [remark, ''] : [remark.id, remark.en ?? ''];
}
