import type { Dataset, Level } from '$lib/domain';
import { EXAMPLE_MARK } from '../columns/example-row';
import { areaCells, type AreaCells } from '../writing/area-cells';

/** Tables that can be filled in from an empty one. */
export const TEMPLATES = ['kemiskinan', 'kelompok', 'dana'] as const;
export type TemplateId = (typeof TEMPLATES)[number];

/** An empty table: its header, then the example row, then the rows that wait to be filled in. */
export interface TemplateTable {
  readonly id: TemplateId;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns before and after those of the levels, with an example; the first cell of the row is the mark. */
const COLUMNS: Readonly<Record<TemplateId, { readonly before: Example; readonly after: Example }>> = {
  kemiskinan: {
    before: [['tahun', EXAMPLE_MARK]],
    after: [
      ['kk', '48'],
      ['kk_miskin', '6'],
    ],
  },
  kelompok: {
    before: [
      ['nama', EXAMPLE_MARK],
      ['jenis', 'Dasa Wisma'],
    ],
    after: [
      ['lat', '-6.89512'],
      ['lng', '107.54331'],
      ['jangkauan', 'rt'],
      ['tahun_berdiri', '2015'],
      ['anggota', '20'],
      ['anggota_satuan', 'orang'],
      ['tujuan', 'Kesejahteraan ibu dan anak'],
      ['kegiatan', 'Pertemuan tiap bulan'],
      ['aktif', 'ya'],
    ],
  },
  dana: {
    before: [
      ['tahun', EXAMPLE_MARK],
      ['bidang', 'Lingkungan'],
    ],
    after: [
      ['rp', '2500000'],
      ['pagu_rp', '3000000'],
    ],
  },
};

type Example = readonly (readonly [column: string, example: string])[];

/**
 * An empty table made from a package's own ladder, with one example row that its reader passes over. That of
 * figures has a row for every lowest area that the package knows, its names filled in, for the year asked for.
 */
export function templateTable(
  id: TemplateId,
  ladder: readonly Level[],
  dataset: Dataset | null,
  year: number,
): TemplateTable {
  const { before, after } = COLUMNS[id];
  const levels = ladder.flatMap(({ id: level, whole }, at) => (whole ? [] : [{ level, at }]));
  const header = [
    ...before.map(([column]) => column),
    ...levels.map(({ level }) => level),
    ...after.map(([column]) => column),
  ];
  const example = [
    ...before.map(([, text]) => text),
    ...levels.map(({ level }) => exampleOf(level)),
    ...after.map(([, text]) => text),
  ];
  const rows =
    id !== 'kemiskinan' || dataset === null
      ? []
      : lowestAreas(dataset).map((cells) => [
          String(year),
          ...levels.map(({ at }) => cells[at] ?? ''),
          ...after.map(() => ''),
        ]);
  return { id, header, rows: [example, ...rows] };
}

/** Numbered levels have a number for an example, the others a name. */
function exampleOf(level: string): string {
  return level === 'rt' || level === 'rw' ? '01' : 'Melati';
}

function lowestAreas(dataset: Dataset): AreaCells[] {
  const cellsOf = areaCells(dataset);
  const lowest = dataset.levels.length - 1;
  return (dataset.levels[lowest]?.keys ?? []).map((_, area) => cellsOf(lowest, area));
}
