// Packages at the edges of what there can be: one area, nothing but zeros, nothing at all, very long names.
import { csv, square, writePackage } from './grid.mjs';

const HEADER = ['tahun', 'rw', 'rt', 'kk', 'kk_miskin'];
const LADDER = (name) => [
  { id: 'kelurahan', label: 'Kelurahan', nama: name, seluruh: true },
  { id: 'rw', label: 'RW' },
  { id: 'rt', label: 'RT' },
];

/** Six RT in two RW, as squares. */
const AREAS = [1, 2].flatMap((rw) => [1, 2, 3].map((rt) => ({ rw: `0${rw}`, rt: `00${rt}` })));
const SHAPES = AREAS.map((area, i) => square(area, i % 3, Math.floor(i / 3)));
const KK = [40, 50, 60, 45, 55, 65];
const POOR = [4, 0, 12, 9, 22, 3];
const figuresOf = (year, kk, poor) => AREAS.map(({ rw, rt }, i) => [year, rw, rt, kk(i), poor(i)]);
const USUAL = figuresOf(
  2015,
  (i) => KK[i],
  (i) => POOR[i],
);
const GROUPS = csv(
  ['nama', 'jenis', 'rw', 'rt'],
  [
    ['Posyandu Melati', 'Posyandu', '01', '001'],
    ['Arisan Mawar', 'Arisan', '02', '003'],
  ],
);

/** Names of exactly 60 characters. */
export const LONG = {
  kelurahan: 'Pasirkaliki Hilir Kampung Adat Cigugur Tengah Rancabelut Jay',
  dusun: 'Perkebunan Kopi Gunung Halimun Salak Bagian Timur Sebelah At',
  area: 'Sukamulya Babakan Loa Permai Indah Asri Sejahtera Selamany A',
  other: 'Sukamulya Babakan Loa Permai Indah Asri Sejahtera Selamany B',
  group: 'Kelompok Wanita Tani Mekar Sari Sejahtera Bersama Selamany X',
  oneWord: 'Kelompokwanitatanimekarsarisejahterabersamaselamanyaxyzabcde',
};

/** Writes all of them into `folder`. */
export function makeEdgePackages(folder) {
  const write = (name, title, parts) =>
    writePackage(folder, name, { title, ...parts, own: { tingkat: LADDER(title), ...parts.own } });
  write('satu-rt', 'Satu', {
    shapes: [square({ rw: '01', rt: '001' }, 0)],
    figures: csv(HEADER, [[2015, '01', '001', 48, 6]]),
    groups: csv(['nama', 'jenis', 'rw', 'rt'], [['Posyandu Melati', 'Posyandu', '01', '001']]),
  });
  const table = (rows) => ({ shapes: SHAPES, figures: csv(HEADER, rows) });
  write('serba-nol', 'Nol', {
    ...table(
      figuresOf(
        2015,
        (i) => KK[i],
        () => 0,
      ),
    ),
    groups: GROUPS,
  });
  write('serba-kosong', 'Kosong', {
    ...table(
      figuresOf(
        2015,
        () => '',
        () => '',
      ),
    ),
    groups: GROUPS,
  });
  write('tanpa-kelompok', 'Sepi', table(USUAL));
  write('tanpa-batas', 'Tak Berbatas', { figures: csv(HEADER, USUAL), groups: GROUPS });
  write('hanya-batas', 'Polos', { shapes: SHAPES });
  write('tahun-kosong', 'Dua Tahun', {
    ...table([
      ...USUAL,
      ...figuresOf(
        2014,
        (i) => KK[i],
        () => '',
      ),
    ]),
    groups: GROUPS,
  });
  write('satu-baris', 'Sebaris', { ...table([[2015, '01', '', 150, 16]]), groups: GROUPS });
  write('empat-ratus', 'Ramai', { ...table(USUAL), groups: manyGroups(400) });
  makeLongNames(folder);
}

/** Groups of one kind, spread over the RT without places of their own; one in ten has a point. */
function manyGroups(count) {
  const rows = Array.from({ length: count }, (_, i) => {
    const { rw, rt } = AREAS[i % AREAS.length];
    const at = (step, steps) => String(((i / 10) * step) % steps).padStart(2, '0');
    const place = i % 10 === 0 ? [`-6.90${at(7, 20)}`, `107.54${at(1, 30)}`] : ['', ''];
    return [`Dasa Wisma ${i + 1}`, 'Dasa Wisma', rw, rt, ...place];
  });
  return csv(['nama', 'jenis', 'rw', 'rt', 'lat', 'lng'], rows);
}

function makeLongNames(folder) {
  const areas = [LONG.area, 'Kaler', LONG.other];
  const rows = areas.map((area, i) => ({ dusun: i < 2 ? LONG.dusun : 'Kidul', kampung: area }));
  writePackage(folder, 'nama-panjang', {
    title: LONG.kelurahan,
    shapes: rows.map((row, i) => square(row, i)),
    figures: csv(
      ['tahun', 'dusun', 'kampung', 'kk', 'kk_miskin'],
      rows.map(({ dusun, kampung }, i) => [2015, dusun, kampung, KK[i], POOR[i]]),
    ),
    groups: csv(
      ['nama', 'jenis', 'dusun', 'kampung'],
      [LONG.group, LONG.oneWord].map((name, i) => [name, 'Posyandu', rows[i].dusun, rows[i].kampung]),
    ),
    own: {
      tingkat: [
        { id: 'kelurahan', label: 'Kelurahan', nama: LONG.kelurahan, seluruh: true },
        { id: 'dusun', label: 'Dusun' },
        { id: 'kampung', label: 'Kampung' },
      ],
    },
  });
}
