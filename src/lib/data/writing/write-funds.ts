import type { Dataset, Partnership } from '$lib/domain';
import { namedAreaCells, namedLevels } from './area-cells';
import { observationCell } from './figure-cell';
import { tableTextAt } from './write-table';

const TOTAL = 'Jumlah';

/** Community funds as a table in which each line keeps its row; null where there are none. */
export function fundsText(dataset: Dataset): string | null {
  const { funds, ladder } = dataset;
  if (funds.length === 0) return null;
  const cellsOf = namedAreaCells(dataset);
  const areas = funds.map(({ areaLevel, area }) => cellsOf(areaLevel, area));
  const named = namedLevels(areas, ladder);
  const limited = funds.some(({ ceiling }) => ceiling !== null);
  const header = [
    'tahun',
    'bidang',
    ...named.map((at) => ladder[at]?.id ?? ''),
    'rp',
    ...(limited ? ['pagu_rp'] : []),
  ];
  const rows = funds.map(({ row, year, field, rupiah, ceiling, printedTotal }, i) => {
    const ofAllFields = printedTotal && field === '';
    const cells = [
      year === 0 ? (printedTotal && !ofAllFields ? TOTAL : '') : String(year),
      ofAllFields ? TOTAL : field,
      ...named.map((at) => areas[i]?.[at] ?? ''),
      observationCell(rupiah),
      ...(limited ? [ceiling === null ? '' : observationCell(ceiling)] : []),
    ];
    return [row, cells] as const;
  });
  return tableTextAt(header, new Map(rows));
}

/** Partnerships as a table in which each keeps its row; null where there are none. */
export function partnershipsText(partnerships: readonly Partnership[]): string | null {
  if (partnerships.length === 0) return null;
  const rows = partnerships.map(({ row, year, actors, partner, activity, partnerRole }) => {
    return [row, [year === 0 ? '' : String(year), actors, partner, activity, partnerRole]] as const;
  });
  return tableTextAt(['tahun', 'pelaku', 'mitra', 'kegiatan', 'peran_mitra'], new Map(rows));
}
