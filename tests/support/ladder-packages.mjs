// Packages of villages that count in other levels than RT and RW.
import { csv, square, writePackage } from './grid.mjs';

/** Writes all of them into `folder`. */
export function makeLadderPackages(folder) {
  for (const make of [banjar, dusun, lingkungan, padukuhan, kecamatan, unlinked]) make(folder);
}

/** Desa → banjar. */
function banjar(folder) {
  const rows = [
    ['Br. Gatep', 62, 5],
    ['Br. Gerih', 50, 0],
    ['Br. Sibang Kaja', 88, 22],
    ['Br. Tengah', 40, ''],
  ];
  writePackage(folder, 'banjar', {
    title: 'Desa Gerih',
    shapes: rows.map(([name], i) => square({ banjar: name.replace('Br. ', 'BANJAR ').toUpperCase() }, i)),
    figures: csv(['banjar', 'kk', 'kk_miskin'], rows),
    groups: csv(
      ['nama', 'jenis', 'banjar', 'jangkauan'],
      [
        ['Sekaa Teruna Jaya', 'Karang Taruna', 'Gatep', ''],
        ['LPD Gerih', 'Koperasi', '', 'desa'],
      ],
    ),
    own: {
      tingkat: [
        { id: 'desa', label: 'Desa', nama: 'Gerih', seluruh: true },
        { id: 'banjar', label: 'Banjar' },
      ],
    },
  });
}

/** Households of the nine RT of Krajan (530), of which two with 118 have no count of the poor. */
const KRAJAN = [62, 55, 60, 58, 61, 57, 59, 66, 52];

/** Desa → dusun → RT, found from the columns alone. */
function dusun(folder) {
  const krajan = KRAJAN.map((kk, i) => ['Krajan', `00${i + 1}`, kk, i < 7 ? i : '']);
  const others = [
    ['Ngasem', '001', 40, 8],
    ['Ngasem', '002', 45, 0],
    ['Kali Bening', '001', 50, 10],
  ];
  const rows = [...krajan, ...others];
  writePackage(folder, 'dusun', {
    title: 'Desa Sukamaju',
    shapes: rows.map(([name, rt], i) =>
      square({ desa: 'Sukamaju', dusun: `Dusun ${name}`, rt }, i % 4, Math.floor(i / 4)),
    ),
    figures: csv(
      ['desa', 'dusun', 'rt', 'kk', 'kk_miskin'],
      rows.map((row) => ['Sukamaju', ...row]),
    ),
    groups: csv(
      ['nama', 'jenis', 'dusun', 'rt'],
      [
        ['Posyandu Krajan', 'Posyandu', 'Krajan', '3'],
        ['Tahlil Krajan', 'Pengajian', 'Krajan', ''],
      ],
    ),
  });
}

/** Kelurahan → lingkungan → RT; the tables write both in one cell, as the office does. */
function lingkungan(folder) {
  const rows = [
    ['GATEP', '001', 48, 6],
    ['GATEP', '002', 52, 13],
    ['PUNIA JAMAK', '001', 30, 3],
    ['PUNIA JAMAK', '002', 70, 0],
  ];
  writePackage(folder, 'lingkungan', {
    title: 'Kelurahan Punia',
    shapes: rows.map(([name, rt], i) =>
      square({ lingkungan: `LINGKUNGAN ${name}`, rt: `RT ${rt}` }, i % 2, Math.floor(i / 2)),
    ),
    figures: csv(
      ['RT / Lingkungan', 'kk', 'kk_miskin'],
      rows.map(([name, rt, ...counts]) => [`RT ${rt} LINGKUNGAN ${name}`, ...counts]),
    ),
    own: {
      tingkat: [
        { id: 'kelurahan', label: 'Kelurahan', nama: 'Punia', seluruh: true },
        { id: 'lingkungan', label: 'Lingkungan' },
        { id: 'rt', label: 'RT' },
      ],
    },
  });
}

/** Kalurahan → padukuhan → RT, whose numbers run through the kalurahan. */
function padukuhan(folder) {
  const rows = [
    ['Karangmalang', '1', 41, 4],
    ['Karangmalang', '2', 39, 6],
    ['Samirono', '3', 60, 15],
    ['Samirono', '4', 20, 0],
    ['Samirono', '5', 40, 2],
  ];
  writePackage(folder, 'padukuhan', {
    title: 'Kalurahan Caturtunggal',
    shapes: rows.map(([name, rt], i) => square({ padukuhan: name, rt }, i)),
    figures: csv(
      ['padukuhan', 'rt', 'kk', 'kk_miskin'],
      rows.map(([name, rt, ...counts]) => [`Padukuhan ${name}`, `RT 0${rt}`, ...counts]),
    ),
    own: {
      tingkat: [
        { id: 'kalurahan', label: 'Kalurahan', nama: 'Caturtunggal', seluruh: true },
        { id: 'padukuhan', label: 'Padukuhan' },
        { id: 'rt', label: 'RT', lingkup_kunci: 'paket' },
      ],
    },
  });
}

/** Several kelurahan → RW → RT: keys of three parts, and no whole. */
function kecamatan(folder) {
  const rows = ['Krembangan Utara', 'Perak Timur'].flatMap((name, k) =>
    [5, 6].flatMap((rw) => [1, 2, 3].map((rt) => [name, `0${rw}`, `00${rt}`, 40 + 10 * k + rt, rw + rt])),
  );
  writePackage(folder, 'dua-kelurahan', {
    title: 'Kecamatan Pabean',
    shapes: rows.map(([kelurahan, rw, rt], i) => square({ kelurahan, rw, rt }, i % 3, Math.floor(i / 3))),
    figures: csv(['kelurahan', 'rw', 'rt', 'kk', 'kk_miskin'], rows),
    groups: csv(
      ['nama', 'jenis', 'kelurahan', 'rw', 'rt', 'jangkauan'],
      [
        ['Posyandu Anggrek', 'Posyandu', 'Krembangan Utara', '05', '003', ''],
        ['Koperasi Bahari', 'Koperasi', 'Perak Timur', '', '', 'kelurahan'],
      ],
    ),
  });
}

/** RT and RW with counts, and no word of which RT is in which RW. */
function unlinked(folder) {
  const rt = [30, 40, 50].map((kk, i) => ['', `${i + 1}`, kk, 3 * i]);
  const rw = [['1', '', 70, 3]];
  writePackage(folder, 'tanpa-hubungan', {
    title: 'Kelurahan Lepas',
    shapes: rt.map(([, number], i) => square({ rt: number }, i)),
    figures: csv(['rw', 'rt', 'kk', 'kk_miskin'], [...rt, ...rw]),
    groups: csv(['nama', 'jenis', 'rw'], [['Posyandu Lepas', 'Posyandu', '2']]),
    own: {
      tingkat: [
        { id: 'kelurahan', label: 'Kelurahan', nama: 'Lepas', seluruh: true },
        { id: 'rw', label: 'RW' },
        { id: 'rt', label: 'RT', lingkup_kunci: 'paket' },
      ],
    },
  });
}
