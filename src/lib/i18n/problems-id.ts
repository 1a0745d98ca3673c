import type { Problem } from '$lib/domain';
import type { ProblemSentences } from './index';

/** Pieces of a problem as text, with numbers as a language writes them. Missing pieces are empty. */
export function problemPieces(tag: string) {
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const number = (p: Problem, name: string): number => {
    const value = p.params[name];
    return typeof value === 'number' ? value : NaN;
  };
  const say = (p: Problem, name: string): string => String(p.params[name] ?? '');
  return {
    number,
    say,
    num: (p: Problem, name: string): string => whole.format(number(p, name)),
    exact: (p: Problem, name: string): string => fine.format(number(p, name)),
    row: (p: Problem): string => whole.format(p.where.row ?? NaN),
    cell: (p: Problem): string => `“${p.where.value ?? ''}”`,
    column: (p: Problem): string => `“${p.where.column ?? ''}”`,
    area: (p: Problem): string => say(p, 'area') || (p.where.key ?? ''),
    /** Rows of a map file are its features. */
    isMap: (p: Problem): boolean => /json$/i.test(p.where.file),
  };
}

const { number: numberOf, say, num, exact, row, cell, column, area, isMap } = problemPieces('id-ID');
/** "Baris 4", "Bidang ke-4" in a map file, "Berkas ini" without a row. */
const at = (p: Problem): string => {
  if (p.where.row === undefined) return 'Berkas ini';
  return isMap(p) ? `Bidang ke-${row(p)}` : `Baris ${row(p)}`;
};
/** What stands in a cell, in brackets; nothing of an empty one. */
const inBrackets = (p: Problem): string => (p.where.value === '' ? '' : ` (${cell(p)})`);
const otherFile = (p: Problem): string =>
  say(p, 'otherFile') === '' ? '' : ` (di “${say(p, 'otherFile')}”)`;
/** "baris 3, 8, 12" of a note about several rows. */
const lines = (p: Problem): string => `baris ${say(p, 'list') || row(p)}`;
const of = (p: Problem): string => (area(p) === '' ? '' : ` (${area(p)})`);
const group = (p: Problem): string => (say(p, 'name') === '' ? 'kelompok tanpa nama' : `“${say(p, 'name')}”`);

/** A level as it stands within a sentence: "kelurahan", "RW". */
const inSentence = (p: Problem, name: string): string => {
  const label = say(p, name);
  return label.length > 3 ? label.toLowerCase() : label;
};

const POSITION_WHY: Readonly<Record<string, string>> = {
  zero: 'letaknya tertulis 0,0 (di tengah laut)',
  range: 'angka lintang atau bujurnya di luar bumi',
  far: 'letaknya jauh di luar wilayah ini',
};
/** What a list of persons is counted by. */
const LISTED: Readonly<Record<string, string>> = { 'family-card': 'KK', nik: 'orang', row: 'baris' };
/** What the rows of a list of persons were said to be, and how they are told apart. */
const COUNTED: Readonly<Record<string, string>> = { kk: 'KK', kk_miskin: 'KK miskin', jiwa: 'orang' };
const TOLD_BY: Readonly<Record<string, string>> = {
  'family-card': ' (satu untuk tiap nomor KK)',
  nik: ' (satu untuk tiap NIK)',
  row: '',
};
const FILE_WHY: Readonly<Record<string, string>> = {
  transport: 'tidak bisa diambil',
  json: 'isinya rusak atau bukan berkas peta (GeoJSON)',
  geojson: 'tidak berisi bidang, garis, atau titik',
};

const SLIDE_PARTS: Readonly<Record<string, string>> = {
  judul: 'judulnya',
  kalimat: 'kalimatnya',
  pertanyaan: 'pertanyaannya',
  sorotan: 'salah satu keterangan wilayahnya',
  ruang: 'salah satu ruang catatannya',
  tampilan: 'petanya',
};

const FOREIGN: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  image: [
    'sebuah gambar atau foto',
    'Angka di foto tidak bisa dibaca. Ketik tabelnya di Excel, atau minta berkas Excel aslinya. Foto peta bisa dipakai sebagai alas saat menggambar batas.',
  ],
  pdf: [
    'sebuah PDF',
    'PDF tidak bisa dibaca. Minta berkas Excel aslinya, atau salin tabelnya lalu tempel di sini.',
  ],
  document: [
    'sebuah dokumen (Word)',
    'Salin tabelnya dari dokumen itu lalu tempel di sini, atau simpan sebagai Excel.',
  ],
  slides: [
    'sebuah tayangan (PowerPoint)',
    'Salin tabelnya lalu tempel di sini, atau minta berkas Excel aslinya.',
  ],
  archive: [
    'kemasan yang bukan .zip (RAR, 7z, atau gz)',
    'Buka dulu kemasannya, lalu pilih berkas di dalamnya; atau kemas ulang sebagai .zip.',
  ],
  database: [
    'sebuah basis data (GeoPackage, Access, atau SQLite)',
    'Buka di program asalnya, lalu simpan tabelnya sebagai CSV atau petanya sebagai GeoJSON.',
  ],
  drawing: [
    'sebuah gambar AutoCAD',
    'Simpan batasnya sebagai GeoJSON, KML, atau Shapefile dari program peta.',
  ],
  page: ['sebuah halaman web', 'Salin tabelnya dari halaman itu lalu tempel di sini.'],
  other: [
    'jenis lain, bukan tabel dan bukan peta',
    'Pilih berkas Excel, CSV, GeoJSON, KML, atau Shapefile (.zip).',
  ],
};
const DAMAGED: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  workbook: [
    'rusak atau tidak lengkap, jadi tidak bisa dibuka sebagai Excel',
    'Buka di Excel atau LibreOffice, simpan sebagai berkas baru, lalu coba lagi.',
  ],
  zip: [
    'rusak atau tidak lengkap, jadi kemasannya tidak bisa dibuka',
    'Unduh atau salin ulang berkasnya, atau kemas ulang sebagai .zip biasa.',
  ],
  'map-json': [
    'rusak: isinya terpotong atau ada tanda yang kurang',
    'Simpan ulang sebagai GeoJSON dari program petanya.',
  ],
};
const METRES: Readonly<Record<string, string>> = {
  'utm-south': ' Angkanya mirip UTM di selatan khatulistiwa (46S sampai 54S).',
  'utm-north': ' Angkanya mirip UTM di utara khatulistiwa (46N sampai 54N).',
  tm3: ' Angkanya mirip TM-3, seperti pada peta BPN.',
  mercator: ' Angkanya mirip Web Mercator (EPSG:3857).',
};
const TOO_LONG: Readonly<Record<string, string>> = { cells: 'sel', features: 'bidang' };
const sheet = (p: Problem): string => (say(p, 'sheet') === '' ? '' : ` di lembar “${say(p, 'sheet')}”`);
const layer = (p: Problem): string => (say(p, 'layer') === '' ? '' : ` (lapisan “${say(p, 'layer')}”)`);

/** Every problem in plain Indonesian. Numbers as Indonesian writes them. */
export const problemsId: ProblemSentences = {
  'package-not-found': (p) => ({
    what: `Kumpulan data “${say(p, 'package')}” tidak ditemukan.`,
    remedy: 'Periksa nama foldernya; di dalamnya harus ada berkas datapackage.json.',
  }),
  'package-unreachable': (p) => ({
    what: `Kumpulan data “${say(p, 'package')}” tidak bisa diambil.`,
    remedy: 'Periksa sambungan, lalu muat ulang halaman ini.',
  }),
  'descriptor-unreadable': (p) => ({
    what:
      say(p, 'cause') === 'transport'
        ? `Berkas ${p.where.file} tidak bisa diambil.`
        : `Isi berkas ${p.where.file} tidak bisa dibaca sebagai JSON.`,
    remedy:
      say(p, 'cause') === 'transport'
        ? 'Periksa sambungan atau izin berkasnya, lalu coba lagi.'
        : 'Periksa tanda koma, kutip, dan kurungnya, atau ambil contoh dari kumpulan data lain.',
  }),
  'descriptor-invalid': (p) => ({
    what: `Berkas ${p.where.file} tidak menyebut data apa saja yang ada.`,
    remedy: 'Tambahkan daftar “resources” seperti pada contoh.',
  }),
  'descriptor-entry-ignored': (p) => ({
    what: `Isian ${column(p)}${p.where.value === undefined ? '' : ` bernilai ${cell(p)}`} tidak bisa dipakai.`,
    remedy: 'Isian itu dilewati dan diganti yang biasa. Perbaiki, atau hapus bila tidak perlu.',
  }),
  'resource-not-found': (p) => ({
    what: `Berkas ${p.where.file} tidak ada.`,
    remedy: 'Taruh berkasnya di folder yang sama dengan datapackage.json, dengan nama yang persis sama.',
  }),
  'resource-unreachable': (p) => ({
    what: `Berkas ${p.where.file} belum bisa diambil dari server.`,
    remedy: 'Data lain tetap ditampilkan. Periksa jaringan, lalu muat ulang halaman ini.',
  }),
  'resource-unreadable': (p) => ({
    what: `Berkas ${p.where.file} ${FILE_WHY[say(p, 'cause')] ?? 'tidak bisa dibaca'}.`,
    remedy: 'Data lain tetap ditampilkan. Simpan ulang berkas ini dari program asalnya, lalu coba lagi.',
  }),
  'resource-unknown': (p) => ({
    what: `Data “${say(p, 'name')}” tidak dikenal, jadi tidak dibaca.`,
    remedy: 'Nama yang dikenal: wilayah, kemiskinan, kelompok, dana, kemitraan, konteks.',
  }),
  'not-utf8': () => ({
    what: 'Huruf dalam berkas ini disimpan dengan cara lama (Windows-1252).',
    remedy: 'Periksa nama yang beraksen. Dari Excel, simpan sebagai “CSV UTF-8”.',
  }),
  'no-header': () => ({
    what: 'Tidak ada baris judul yang dikenal.',
    remedy: 'Baris pertama harus berisi nama kolom, misalnya: rw, rt, kk, kk_miskin.',
  }),
  'empty-file': (p) => ({
    what: `Berkas ${p.where.file} kosong.`,
    remedy: 'Isi berkasnya, atau hapus dari daftar “resources”.',
  }),
  'personal-column-dropped': (p) => ({
    what:
      say(p, 'kind') === 'free-text'
        ? `Kolom ${column(p)} berisi catatan bebas, yang bisa menyebut orang. Kolom itu tidak dibaca dan tidak disimpan.`
        : `Kolom ${column(p)} berisi data pribadi. Kolom itu tidak dibaca dan tidak disimpan.`,
    remedy:
      say(p, 'kind') === 'free-text'
        ? 'Tidak perlu apa-apa. Bila ada angka di dalamnya, pindahkan ke kolom sendiri.'
        : 'Hapus kolom itu dari berkas sebelum dibagikan.',
  }),
  'numbers-masked': (p) => ({
    what: `${num(p, 'cells')} isian memuat nomor telepon, NIK, atau surel. Nomornya ditutup (••••) dan tidak disimpan.`,
    remedy: 'Hapus nomor itu dari berkas sebelum dibagikan.',
  }),
  'persons-masked': (p) => ({
    what: `${num(p, 'cells')} isian di kolom ${column(p)} menyebut orang (“Ibu …”, “Pak …”). Namanya ditutup (•••) dan tidak disimpan.`,
    remedy: 'Bila itu bukan nama orang, misalnya nama kelompok, nyatakan begitu pada kolomnya.',
  }),
  'map-figures-unread': (p) => ({
    what: `${p.where.file} juga memuat angka (${say(p, 'columns')}). Angka di berkas peta tidak dibaca.`,
    remedy: 'Bila angka itu yang dipakai, berikan juga sebagai tabel: kolom rw, rt, kk, kk_miskin.',
  }),
  'table-of-persons': () => ({
    what: 'Tabel ini berisi data orang per orang (ada NIK atau nomor KK). Tabel tidak dibaca.',
    remedy: 'Buat tabel yang hanya berisi jumlah per RT: rw, rt, kk, kk_miskin. Jangan bagikan berkas ini.',
  }),
  'persons-counted': (p) => ({
    what: `Tabel ini berisi data orang per orang. Yang dipakai hanya jumlahnya per wilayah: ${num(p, 'rows')} baris menjadi ${num(p, 'counted')} ${COUNTED[say(p, 'as')] ?? LISTED[say(p, 'by')] ?? 'baris'}${say(p, 'as') === '' ? '' : (TOLD_BY[say(p, 'by')] ?? '')}${numberOf(p, 'repeated') > 0 ? `; ${num(p, 'repeated')} baris memuat NIK yang sudah ada di baris lain` : ''}. Nama, alamat, dan nomornya tidak disimpan.`,
    remedy: 'Periksa apakah jumlahnya masuk akal. Jangan bagikan berkas ini.',
  }),
  'person-numbers-rounded': () => ({
    what: 'Angka terakhir NIK atau nomor KK di tabel ini sudah hilang (dibulatkan Excel), jadi tidak bisa dipakai untuk membedakan orang atau keluarga.',
    remedy: 'Ambil lagi daftar aslinya dan simpan kolom nomornya sebagai teks.',
  }),
  'persons-unnumbered': (p) => ({
    what: `${num(p, 'rows')} baris tidak punya NIK atau nomor KK yang lengkap. Masing-masing dihitung satu.`,
    remedy: 'Lengkapi nomornya bila beberapa baris sebenarnya satu keluarga atau satu orang.',
  }),
  'persons-poverty-unknown': (p) => ({
    what: `Untuk ${num(p, 'counted')} keluarga atau orang tidak jelas miskin atau tidak (kosong, atau isiannya berbeda-beda). Jumlah yang miskin di wilayahnya dianggap tidak ada data.`,
    remedy: 'Lengkapi kolom itu, atau nyatakan bahwa yang kosong berarti tidak miskin.',
  }),
  'person-in-several-areas': (p) => ({
    what: `${at(p)}: nomor KK atau NIK yang sama tercatat di lebih dari satu wilayah, jadi tidak dihitung di mana pun.`,
    remedy: 'Pastikan di RT mana keluarga atau orang itu tinggal, lalu perbaiki barisnya.',
  }),
  'quotes-broken': (p) => ({
    what: `${at(p)}: tanda kutip tidak ditutup, sehingga baris sesudahnya mungkin ikut tertelan.`,
    remedy: 'Buka berkasnya, tutup atau hapus tanda kutip itu.',
  }),
  'rows-above-header': (p) => ({
    what: `${num(p, 'rows')} baris di atas judul kolom dilewati.`,
    remedy: 'Tidak perlu apa-apa bila itu memang judul tabel.',
  }),
  'file-too-big': (p) => ({
    what: `Berkas ${p.where.file} terlalu besar: ${num(p, 'size')} MB. Paling besar ${num(p, 'most')} MB.`,
    remedy: 'Ambil bagian yang perlu saja, misalnya satu kelurahan, atau sederhanakan garis batasnya.',
  }),
  'table-without-rows': (p) => ({
    what: `${p.where.file} hanya berisi judul kolom, tidak ada satu baris pun di bawahnya.`,
    remedy: 'Isi dulu tabelnya, simpan, lalu pilih lagi.',
  }),
  'count-unanswered': (p) => ({
    what: `Kolom ${column(p)} dihitung sebagai keluarga (KK), karena belum dijawab jumlah apa.`,
    remedy: 'Bila isinya orang (jiwa), pilih “Jiwa (orang)” pada kolom itu sebelum disimpan.',
  }),
  'poor-unanswered': (p) => ({
    what: `Kolom ${column(p)} dihitung sebagai ${say(p, 'meaning') === 'measure:jiwa_miskin' ? 'jiwa (orang) miskin' : 'keluarga (KK) miskin'}, karena belum dijawab miskin apa.`,
    remedy: 'Jawab pertanyaan pada kolom itu: keluarga (KK) atau jiwa (orang).',
  }),
  'parts-unanswered': (p) => ({
    what: `${column(p)} terbagi menjadi beberapa kolom tanpa kolom jumlah, jadi belum dipakai.`,
    remedy: 'Jawab pertanyaan pada kolom pertamanya: dijumlahkan, atau jangan dipakai.',
  }),
  'measure-twice': (p) => ({
    what: `Kolom ${column(p)} tidak dipakai: artinya sama atau mirip dengan kolom lain tabel ini, yang dipakai${say(p, 'used') === '' ? '' : ` (“${say(p, 'used')}”)`}.`,
    remedy: 'Periksa kolom mana yang benar. Bila yang ini, tukar arti kedua kolom itu.',
  }),
  'part-blank': (p) => ({
    what: `${at(p)}: satu bagian, ${column(p)}, tidak berisi angka${inBrackets(p)}, jadi jumlahnya tidak dihitung.`,
    remedy: 'Isi angkanya (0 bila memang tidak ada), lalu berikan lagi berkasnya.',
  }),
  'desil-blank': (p) => ({
    what: `${at(p)}: ${column(p)} tidak berisi angka${inBrackets(p)}, jadi keluarga miskin (desil 1–${num(p, 'most')}) wilayah itu tidak dihitung.`,
    remedy: 'Isi angkanya (0 bila memang tidak ada), lalu berikan lagi berkasnya.',
  }),
  'desil-uncovered': (p) => ({
    what: `Kolom desil tabel ini tidak lengkap untuk desil 1 sampai ${num(p, 'most')}, jadi keluarga miskin tidak dihitung.`,
    remedy: 'Pilih batas desil lain, atau periksa arti kolom-kolom desilnya.',
  }),
  'desil-beside-poor': () => ({
    what: 'Tabel ini punya kolom KK miskin dan kolom desil. Yang dipakai kolom KK miskin; kolom desil tidak dipakai untuk itu.',
    remedy: 'Bila ingin menghitung dari desil, pilih “Tidak dipakai” untuk kolom KK miskin.',
  }),
  'no-poverty-figure': () => ({
    what: 'Tidak ada kolom keluarga miskin yang dikenali, jadi peta tidak punya angka kemiskinan.',
    remedy: 'Bila tabelnya memuat angka itu, pilih arti kolomnya (misalnya “Keluarga miskin”).',
  }),
  'tables-beside': (p) => ({
    what: `${num(p, 'count')} tabel bersebelahan di satu lembar dibaca sebagai ${num(p, 'count')} tabel.`,
    remedy: 'Periksa apakah tiap tabel masuk ke RW yang benar.',
  }),
  'file-blank': (p) => ({
    what: `Berkas ${p.where.file} kosong.`,
    remedy: 'Periksa apakah berkasnya sudah tersimpan, lalu pilih lagi.',
  }),
  'file-not-read': (p) => ({
    what: `Berkas ${p.where.file} tidak bisa diambil dari perangkat ini.`,
    remedy:
      'Mungkin itu folder, atau berkasnya dipindah atau sedang dibuka program lain. Pilih lagi berkasnya.',
  }),
  'file-given-again': (p) => ({
    what: `Berkas ${p.where.file} diberikan lagi; isi yang baru menggantikan yang lama.`,
    remedy: 'Bila itu berkas lain yang kebetulan senama, ganti dulu namanya, lalu pilih lagi keduanya.',
  }),
  'file-unknown': (p) => ({
    what: `Berkas ${p.where.file} tidak dikenali, jadi tidak dibaca.`,
    remedy: 'Pilih berkas Excel, CSV, GeoJSON, KML, atau Shapefile (.zip).',
  }),
  'file-foreign': (p) => ({
    what: `Berkas ${p.where.file} adalah ${(FOREIGN[say(p, 'kind')] ?? FOREIGN.other)?.[0] ?? ''}, jadi tidak dibaca.`,
    remedy: (FOREIGN[say(p, 'kind')] ?? FOREIGN.other)?.[1] ?? '',
  }),
  'file-locked': (p) => ({
    what: `Berkas ${p.where.file} dikunci dengan kata sandi, jadi tidak bisa dibuka di sini.`,
    remedy:
      say(p, 'kind') === 'workbook'
        ? 'Buka di Excel dengan kata sandinya, hapus kata sandinya (Berkas › Info › Lindungi), simpan, lalu coba lagi.'
        : 'Buka kemasannya dengan kata sandi, lalu pilih berkas di dalamnya.',
  }),
  'file-damaged': (p) => ({
    what: `Berkas ${p.where.file} ${DAMAGED[say(p, 'kind')]?.[0] ?? 'rusak atau tidak lengkap, jadi tidak bisa dibaca'}.`,
    remedy: DAMAGED[say(p, 'kind')]?.[1] ?? 'Simpan ulang dari program asalnya, lalu coba lagi.',
  }),
  'file-too-long': (p) => ({
    what: `Berkas ${p.where.file} berisi lebih dari ${num(p, 'most')} ${TOO_LONG[say(p, 'what')] ?? ''}, jadi tidak dibaca.`,
    remedy: 'Ambil bagian yang perlu saja, misalnya satu kelurahan, lalu simpan sebagai berkas baru.',
  }),
  'archive-too-much': (p) => ({
    what:
      say(p, 'why') === 'entries'
        ? `Kemasan ${p.where.file} berisi lebih dari ${num(p, 'most')} berkas; selebihnya tidak dibaca.`
        : `Kemasan ${p.where.file} akan membengkak lebih dari ${num(p, 'most')} MB bila dibuka, jadi tidak dibuka.`,
    remedy: 'Kemas ulang hanya dengan berkas yang perlu. Bila asalnya tidak jelas, jangan dibuka.',
  }),
  'archive-nested': (p) => ({
    what: `Kemasan ${p.where.file} ada di dalam kemasan lain, jadi tidak dibuka.`,
    remedy: 'Buka kemasan luarnya dulu, lalu pilih yang di dalam.',
  }),
  'archive-without-data': (p) => ({
    what: `Kemasan ${p.where.file} tidak berisi tabel atau peta yang dikenal.`,
    remedy: 'Isinya bisa Excel, CSV, GeoJSON, KML, atau Shapefile (.shp, .dbf, .prj bersama-sama).',
  }),
  'xml-entities': (p) => ({
    what: `Berkas ${p.where.file} memuat perintah XML yang tidak aman (DOCTYPE), jadi tidak dibaca.`,
    remedy: 'Simpan ulang sebagai KML dari Google Earth atau program peta.',
  }),
  'path-unsafe': (p) => ({
    what: `Berkas ${cell(p)} dalam ${p.where.file} menunjuk ke luar foldernya atau namanya tidak bisa dipakai, jadi dilewati.`,
    remedy: 'Pakai nama berkas dari huruf, angka, titik, dan garis, di dalam folder kumpulan data.',
  }),
  'package-parts-missing': (p) => ({
    what: `Berkas ${p.where.file} hanya daftar isi kumpulan data; berkas datanya tidak ikut.`,
    remedy: 'Pilih semua berkas dalam foldernya sekaligus, atau kemas foldernya sebagai .zip.',
  }),
  'json-no-map': (p) => ({
    what: `Berkas ${p.where.file} berisi JSON, tetapi bukan peta (GeoJSON atau TopoJSON).`,
    remedy: 'Simpan petanya sebagai GeoJSON, atau tabelnya sebagai CSV atau Excel.',
  }),
  'sheet-hidden': (p) => ({
    what: `Lembar “${say(p, 'sheet')}” disembunyikan di Excel, tetapi tetap dibaca.`,
    remedy: 'Lewati lembar itu bila memang tidak dipakai.',
  }),
  'cells-merged': (p) => ({
    what: `${num(p, 'ranges')} sel gabungan${sheet(p)} meliputi beberapa baris; isinya diulang di tiap baris (pertama di baris ${row(p)}).`,
    remedy:
      'Benar bila isinya nama RW. Bila isinya jumlah untuk beberapa RT sekaligus, pisahkan dulu per RT.',
  }),
  'formula-unread': (p) => ({
    what: `${num(p, 'cells')} rumus belum ada hasilnya, jadi dibaca kosong.`,
    remedy: 'Buka berkasnya di Excel, simpan, lalu pilih lagi.',
  }),
  'number-long': (p) => ({
    what: `${num(p, 'rows')} baris${sheet(p)} berisi angka 16 digit atau lebih; Excel mungkin sudah mengubah digit terakhirnya.`,
    remedy:
      'Nomor sepanjang itu biasanya NIK atau nomor KK dan tidak dipakai. Bila itu kode, simpan sebagai teks.',
  }),
  'shape-parts-missing': (p) => ({
    what: `Berkas ${p.where.file} hanya satu bagian dari Shapefile.`,
    remedy: 'Pilih .shp, .dbf, dan .prj-nya sekaligus, atau kemas semuanya sebagai .zip.',
  }),
  'shape-without-table': (p) => ({
    what: `Peta ${p.where.file}${layer(p)} tidak disertai tabelnya (.dbf), jadi wilayahnya tidak bernama.`,
    remedy: 'Pilih .shp, .dbf, dan .prj-nya sekaligus, atau kemas semuanya sebagai .zip.',
  }),
  'shapes-damaged': (p) => ({
    what: `${num(p, 'shapes')} bentuk dalam ${p.where.file}${layer(p)} rusak dan dilewati.`,
    remedy: 'Perbaiki di program peta. Bentuk lain tetap dipakai.',
  }),
  'layer-damaged': (p) => ({
    what: `Lapisan “${say(p, 'layer')}” dalam ${p.where.file} rusak dan dilewati.`,
    remedy: 'Simpan ulang lapisan itu dari program peta. Lapisan lain tetap dipakai.',
  }),
  'map-without-features': (p) => ({
    what: `Peta ${p.where.file} tidak berisi bidang, garis, atau titik.`,
    remedy: 'Periksa apakah lapisannya ikut tersimpan, lalu simpan ulang.',
  }),
  'map-zone-unknown': (p) => ({
    what: `Letak dalam ${p.where.file} ditulis dalam meter, tetapi zonanya tidak disebut.${METRES[say(p, 'family')] ?? ''}`,
    remedy:
      'Pilih zonanya bila tahu, sertakan berkas .prj-nya, atau simpan ulang dengan sistem koordinat WGS 84 (EPSG:4326).',
  }),
  'map-system-unknown': (p) => ({
    what: `Sistem koordinat ${p.where.file} (${say(p, 'crs')}) tidak dikenal, jadi letaknya tidak bisa dipastikan.`,
    remedy: 'Simpan ulang dari program peta dengan sistem koordinat WGS 84 (EPSG:4326).',
  }),
  'map-system-contradicted': (p) => ({
    what: `Berkas ${p.where.file} menyebut ${say(p, 'crs')} (meter), tetapi angkanya lintang dan bujur; dibaca sebagai lintang dan bujur.`,
    remedy: 'Periksa letaknya di peta. Betulkan sistem koordinatnya di program peta.',
  }),
  'map-datum-unknown': (p) => ({
    what: `Peta ${p.where.file} memakai dasar ukur lama (${say(p, 'datum')}); letaknya bisa bergeser sampai ratusan meter.`,
    remedy: 'Simpan ulang dari program peta dengan sistem koordinat WGS 84 (EPSG:4326).',
  }),
  'map-converted': (p) => ({
    what: `${num(p, 'features')} bentuk dalam ${p.where.file} diubah dari ${say(p, 'crs')} ke lintang dan bujur.`,
    remedy: 'Tidak perlu apa-apa. Periksa sekilas letaknya di peta.',
  }),
  'map-swapped': (p) => ({
    what: `Lintang dan bujur ${num(p, 'features')} dari ${num(p, 'of')} bentuk dalam ${p.where.file} tertukar; sudah dibalik.`,
    remedy: 'Betulkan di berkasnya supaya tidak tertukar lagi.',
  }),
  'map-outside-indonesia': (p) => ({
    what: `Semua bentuk dalam ${p.where.file} terletak di luar Indonesia.`,
    remedy: 'Periksa sistem koordinat atau zonanya, misalnya 48S tertulis 48N.',
  }),
  'column-missing': (p) => ({
    what: `Tidak ada kolom yang dikenal untuk: ${say(p, 'columns')}.`,
    remedy: 'Samakan nama kolom dengan contoh, misalnya: rw, rt, kk, kk_miskin.',
  }),
  'column-repeated': (p) => ({
    what: `Kolom ${column(p)} sama artinya dengan kolom sebelumnya, jadi tidak dipakai.`,
    remedy: 'Hapus salah satu supaya jelas angka mana yang berlaku.',
  }),
  'columns-unused': (p) => ({
    what: `Kolom yang tidak dipakai: ${say(p, 'columns')}.`,
    remedy: 'Tidak perlu apa-apa. Bila mestinya dipakai, samakan namanya dengan contoh.',
  }),
  'row-without-area': (p) => ({
    what: `${at(p)}: ${area(p) || cell(p)} tidak ada di peta, jadi angkanya tidak ditampilkan.`,
    remedy: 'Periksa nomor RT dan RW, atau tambahkan wilayahnya ke peta.',
  }),
  'row-without-key': (p) => ({
    what:
      say(p, 'level') !== ''
        ? `${at(p)}: ${say(p, 'area')} ada di ${num(p, 'areas')} ${inSentence(p, 'level')}, dan tabel ini tidak menyebut yang mana, jadi tidak dipakai.`
        : `${at(p)}: tidak jelas RT atau RW mana${p.where.value ? ` (tertulis ${cell(p)})` : ''}, jadi tidak dipakai.`,
    remedy:
      say(p, 'level') !== ''
        ? `Pilih ${inSentence(p, 'level')} tabel itu pada “untuk semua baris tabel ini”, atau tambahkan kolom ${inSentence(p, 'level')}.`
        : 'Isi nomor RW dan RT pada baris itu.',
  }),
  'row-width': (p) => ({
    what: `${at(p)} punya ${num(p, 'cells')} isian untuk ${num(p, 'width')} kolom, jadi tidak dipakai karena angkanya bisa bergeser.`,
    remedy:
      'Biasanya karena koma desimal. Beri tanda kutip pada angkanya ("8,06") atau pakai titik koma sebagai pemisah.',
  }),
  'total-differs': (p) => ({
    what: `Jumlah tercetak pada kolom ${column(p)} (${num(p, 'printed')}) berbeda dari jumlah baris-barisnya (${num(p, 'summed')}).`,
    remedy: 'Angka tiap baris yang dipakai. Periksa baris mana yang salah atau kurang.',
  }),
  'area-filled-down': (p) => ({
    what: `${num(p, 'rows')} baris (${lines(p)}) tidak menulis wilayah di atasnya (misalnya RW); diambil dari baris di atasnya.`,
    remedy: 'Periksa apakah tiap RT masuk ke RW yang benar.',
  }),
  'households-many': (p) => ({
    what: `${at(p)}: satu RT punya ${cell(p)} KK, lebih dari ${num(p, 'most')}: mungkin jumlah jiwa, jumlah satu RW, atau salah ketik.`,
    remedy: 'Periksa angkanya; bila memang benar, biarkan.',
  }),
  'row-total': (p) => ({
    what: `${at(p)} adalah baris jumlah, jadi dilewati.`,
    remedy: 'Tidak perlu apa-apa: jumlahnya dihitung sendiri.',
  }),
  'row-mean': (p) => ({
    what: `${at(p)} adalah baris rata-rata, jadi dilewati.`,
    remedy: 'Tidak perlu apa-apa: rata-rata tidak dijumlahkan.',
  }),
  'cells-exchanged': (p) => ({
    what: `${at(p)}: RT dan RW tertukar kolom (${cell(p)}); dibaca menurut kata “RT” dan “RW”-nya.`,
    remedy: 'Betulkan di berkasnya supaya tidak tertukar lagi.',
  }),
  'row-example': (p) => ({
    what: `${at(p)} adalah baris contoh, jadi dilewati.`,
    remedy: 'Tidak perlu apa-apa. Baris contoh boleh dihapus.',
  }),
  'value-unknown': (p) => ({
    what: `${at(p)}: ${cell(p)} di kolom ${column(p)} tidak dikenal.`,
    remedy:
      'Tulisannya disimpan apa adanya. Untuk “aktif” tulis ya atau tidak; untuk “jangkauan” tulis rt, rw, atau kelurahan.',
  }),
  'rows-not-areas': (p) => ({
    what: `${at(p)}${numberOf(p, 'rows') > 1 ? ` dan lainnya (${num(p, 'rows')} baris)` : ''} tidak menyebut nomor RT atau RW dan tidak berisi angka (biasanya tanda tangan atau catatan), jadi tidak dibaca dan tidak disimpan.`,
    remedy: 'Tidak perlu apa-apa. Bila itu nama wilayah, isi angkanya, atau tulis “-” bila belum ada.',
  }),
  'rows-removed': (p) => ({
    what: `${num(p, 'rows')} baris dihapus dari berkas baris yang ditolak, jadi baris aslinya tidak dipakai lagi.`,
    remedy: 'Bila terhapus tanpa sengaja, berikan lagi berkas aslinya.',
  }),
  'area-several': (p) => ({
    what: `${at(p)}: ${cell(p)} menyebut dua nomor sekaligus, jadi tidak jelas RT mana dan tidak dipakai.`,
    remedy: 'Tulis satu baris untuk tiap RT. Bila maksudnya RT dan RW, pisahkan ke dua kolom.',
  }),
  'area-as-date': (p) => ({
    what: `${at(p)}: Excel mengubah RT atau RW menjadi tanggal (${cell(p)}), jadi tidak dipakai.`,
    remedy: 'Di Excel, jadikan kolomnya Teks, tulis ulang nomornya (misalnya 03/04), lalu simpan.',
  }),
  'area-roman': (p) => ({
    what: `${num(p, 'rows')} baris (${lines(p)}) menulis nomor wilayah dengan angka Romawi dan baris lain dengan angka biasa. IV dianggap sama dengan 4.`,
    remedy: 'Periksa apakah memang wilayah yang sama.',
  }),
  'area-letter': (p) => ({
    what: `${num(p, 'rows')} baris (${lines(p)}) menulis huruf O di nomor wilayah, misalnya “O3”; dibaca sebagai angka 0.`,
    remedy: 'Periksa apakah memang nomor itu.',
  }),
  'no-area-columns': (p) => ({
    what: `Tidak ada kolom yang menyebut RT, RW, atau kelurahan di tabel ini, jadi ${num(p, 'rows')} barisnya tidak dipakai.`,
    remedy: 'Pada tabelnya, pilih kolom mana yang berisi wilayah (misalnya “RT dan RW dalam satu sel”).',
  }),
  'areas-from-text': (p) => ({
    what: `Tabel ini tidak punya kolom RT atau RW. Hanya nomor RT dan RW-nya diambil dari kolom ${column(p)} (${num(p, 'rows')} dari ${num(p, 'of')} baris)${numberOf(p, 'rows') < numberOf(p, 'of') ? '; baris lain di kolom itu tidak menyebut satu RT atau RW yang jelas' : ''}.`,
    remedy: 'Periksa hasilnya. Lebih baik lagi, isi kolom RT dan RW sendiri.',
  }),
  'names-alike': (p) => ({
    what: `Nama wilayah “${area(p)}” (${num(p, 'rows')} baris) mirip dengan “${say(p, 'name')}”, tetapi dibaca sebagai wilayah lain.`,
    remedy: 'Bila sama, pilih “Sama” pada pertanyaan tentang nama di bawah hasil.',
  }),
  'name-spelled': (p) => ({
    what: `“${say(p, 'name')}” dibaca sebagai “${area(p)}”: namanya sama, hanya beda spasi atau tanda.`,
    remedy: 'Tidak perlu apa-apa bila memang sama.',
  }),
  'level-from-name': (p) => ({
    what: `Tabel ini tidak punya kolom RW; semua barisnya dianggap ${say(p, 'name')}, menurut ${p.where.row === undefined ? 'nama lembar atau berkasnya' : `judul di ${at(p).toLowerCase()}`}.`,
    remedy: 'Bila keliru, pilih “Tidak dipakai” untuk kolom RW tabel ini.',
  }),
  'level-from-heading': (p) => ({
    what: `${num(p, 'rows')} baris adalah judul (misalnya ${say(p, 'name')}) untuk baris-baris di bawahnya.`,
    remedy: 'Periksa apakah tiap RT masuk ke wilayah yang benar.',
  }),
  'no-figure-columns': () => ({
    what: 'Tidak ada kolom angka yang dipakai dari tabel ini, jadi barisnya tidak dipakai.',
    remedy:
      'Pilih arti kolom yang berisi jumlah KK atau KK miskin. Bila satu baris satu orang atau satu keluarga, pilih “Daftar orang (hanya dihitung)”.',
  }),
  'persons-not-counted': () => ({
    what: 'Daftar orang ini belum dihitung: belum jelas apa isinya.',
    remedy: 'Pada tabelnya, pilih: semua keluarga, hanya keluarga miskin, atau orang.',
  }),
  'list-differs': (p) => ({
    what: `${area(p)}: daftar orang menghitung ${num(p, 'counted')} pada ${column(p)}, tabel menyebut ${num(p, 'printed')}. Angka tabel yang dipakai.`,
    remedy: 'Periksa mana yang benar. Bila daftarnya yang benar, perbaiki angka di tabel.',
  }),
  'percent-shares': (p) => ({
    what: `Angka di kolom ${column(p)} tidak ada yang lebih dari 1 (misalnya ${cell(p)}), jadi dikali 100 supaya menjadi persen.`,
    remedy: 'Bila memang sudah persen, ubah artinya pada tabelnya menjadi “Persen miskin”.',
  }),
  'percent-below': (p) => ({
    what: `${num(p, 'rows')} sel di kolom ${column(p)} hanya menyebut batas (misalnya ${cell(p)}), jadi ditampilkan sebagai “ada, sedikit”, tanpa angka.`,
    remedy: 'Isi angkanya bila ada, atau jumlah KK dan KK miskinnya.',
  }),
  'key-repeated-same': (p) => ({
    what: `${at(p)} mengulang baris ${num(p, 'other')}${otherFile(p)}${of(p)} dengan angka yang sama; dipakai sekali.`,
    remedy: 'Hapus salah satu baris.',
  }),
  'key-conflict': (p) => ({
    what: `Baris ${num(p, 'other')}${otherFile(p)} dan ${row(p)} sama-sama untuk ${area(p)}, tetapi ${column(p)} berbeda. Tidak satu pun dipakai.`,
    remedy: 'Tanyakan mana yang benar, lalu hapus yang salah.',
  }),
  'number-unreadable': (p) => ({
    what: `${at(p)}: ${cell(p)} di kolom ${column(p)} tidak bisa dibaca sebagai angka.`,
    remedy: 'Tulis angkanya saja, misalnya 62. Kosongkan bila memang tidak ada data.',
  }),
  'number-negative': (p) => ({
    what: `${at(p)}: ${cell(p)} di kolom ${column(p)} kurang dari nol, jadi tidak dipakai.`,
    remedy: 'Perbaiki angkanya.',
  }),
  'number-not-whole': (p) => ({
    what: `${at(p)}: ${cell(p)} di kolom ${column(p)} bukan bilangan bulat, jadi tidak dipakai.`,
    remedy: 'Banyaknya keluarga atau orang harus bulat. Bila titik atau komanya pemisah ribuan, hapus saja.',
  }),
  'poor-exceeds-total': (p) => ({
    what: `${at(p)}: yang miskin (${num(p, 'part')}) lebih banyak daripada seluruhnya (${num(p, 'total')}). Angka miskinnya tidak dipakai.`,
    remedy: 'Periksa kedua angka itu; mungkin tertukar.',
  }),
  'percent-out-of-range': (p) => ({
    what: `${at(p)}: ${cell(p)} di kolom ${column(p)} bukan persen antara 0 dan 100, jadi tidak dipakai.`,
    remedy: 'Periksa letak koma desimalnya.',
  }),
  'percent-differs': (p) => ({
    what: `${at(p)}: tertulis ${exact(p, 'printed')}%, padahal ${num(p, 'part')} dari ${num(p, 'total')} adalah ${exact(p, 'counted')}%. Yang dipakai jumlahnya.`,
    remedy: 'Periksa apakah persennya atau jumlahnya yang keliru.',
  }),
  'year-unreadable': (p) => ({
    what: `${at(p)}: tahun ${cell(p)} tidak bisa dibaca.`,
    remedy: 'Tulis tahun dengan empat angka, misalnya 2015.',
  }),
  'no-households': (p) => ({
    what: `${at(p)}: jumlah KK 0, jadi persennya tidak bisa dihitung.`,
    remedy: 'Periksa apakah memang tidak ada keluarga di situ.',
  }),
  'boundary-level-guessed': (p) => ({
    what: `Nama di ${p.where.file} tidak menyebut tingkat wilayahnya, dan tidak ada yang sama dengan nama di tabel. Dianggap nama ${say(p, 'level')}.`,
    remedy:
      'Bila bukan, pilih tingkatnya pada “Dipakai untuk” di berkas itu, atau jadikan penunjuk arah saja.',
  }),
  'map-not-mended': (p) => ({
    what: `Garis batas dalam ${p.where.file} terlalu rinci (${num(p, 'places')} titik), jadi celah dan tumpang tindihnya tidak diperiksa.`,
    remedy: 'Bila peta terasa berat, ambil satu kelurahan saja, atau sederhanakan garisnya di program peta.',
  }),
  'cells-without-points': () => ({
    what: 'Sel tidak bisa dibuat: tidak ada titik di wilayah mana pun, atau titiknya di luar batas luarnya.',
    remedy: 'Tambahkan letak (lintang dan bujur) rumah ketua di tabel RT, dan batas luar kelurahan.',
  }),
  'cells-left-out': (p) => ({
    what: `${num(p, 'areas')} wilayah tidak punya titik di dalam batas luar (atau di dalam batas RW-nya sendiri), jadi tidak mendapat sel.`,
    remedy: 'Lengkapi lintang dan bujurnya di tabel. Wilayah itu tetap ada di tabel.',
  }),
  'geometry-null': (p) => ({
    what:
      numberOf(p, 'count') > 1
        ? `${num(p, 'count')} wilayah dalam ${p.where.file} tidak punya bentuk, jadi hanya muncul di tabel: ${say(p, 'area')}.`
        : `${at(p)}${of(p)} tidak punya bentuk, jadi hanya muncul di tabel.`,
    remedy: 'Gambar batasnya di program peta.',
  }),
  'geometry-invalid': (p) => ({
    what: `${at(p)}${of(p)}: ada garis batas yang rusak dan dilewati${numberOf(p, 'left') === 0 ? '; wilayah ini tidak tergambar' : ''}.`,
    remedy: 'Perbaiki bentuknya di program peta. Wilayah lain tetap tampil.',
  }),
  'geometry-not-polygon': (p) => ({
    what: `${at(p)}${of(p)} memuat ${say(p, 'types')}, bukan bidang; bagian itu tidak digambar.`,
    remedy: 'Batas wilayah harus berupa bidang tertutup (Polygon).',
  }),
  'shape-mended': (p) => ({
    what: `Bentuk bidang ke-${row(p)} dirapikan: ${[
      numberOf(p, 'crossings') > 0 && `garis batasnya saling memotong (sekarang ${num(p, 'parts')} bagian)`,
      numberOf(p, 'spikes') > 0 && 'garisnya pergi lalu balik di tempat yang sama',
      numberOf(p, 'doubled') > 0 && 'ada garis batas rangkap',
      numberOf(p, 'beside') > 0 && 'ada lubang yang letaknya di luar bidang',
      numberOf(p, 'positions') > 0 && `${num(p, 'positions')} titik tidak terbaca`,
    ]
      .filter((part) => part !== false)
      .join('; ')}.`,
    remedy: 'Bandingkan bentuknya di peta dengan batas yang sebenarnya.',
  }),
  'shapes-tidied': (p) => ({
    what: `Garis batas ${num(p, 'features')} bidang dirapikan: ${num(p, 'unclosed')} garis belum tertutup, ${num(p, 'repeated')} titik rangkap.`,
    remedy: 'Tidak perlu apa-apa; bentuknya sama.',
  }),
  'borders-snapped': (p) => ({
    what: `Batas antarwilayah yang berselisih kurang dari ${exact(p, 'toleranceM')} m dirapatkan (${num(p, 'vertices')} titik).`,
    remedy: 'Tidak perlu apa-apa, kecuali ada batas yang tampak keliru di peta.',
  }),
  'areas-overlap': (p) => ({
    what:
      numberOf(p, 'more') > 0
        ? `Masih ada ${num(p, 'more')} pasang bidang lain yang mungkin bertumpuk.`
        : `Bidang ke-${row(p)} bertumpuk dengan bidang ke-${num(p, 'other')}${Number.isNaN(numberOf(p, 'm2')) ? '' : `, sekitar ${num(p, 'm2')} m²`}.`,
    remedy: 'Perbaiki batasnya di program peta, atau hapus yang rangkap. Keduanya tetap tampil.',
  }),
  'coordinates-not-degrees': (p) => ({
    what: `Berkas ${p.where.file} tidak memakai lintang dan bujur${say(p, 'crs') === '' ? '' : ` (${say(p, 'crs')})`}, jadi tidak bisa ditaruh di peta.`,
    remedy: 'Simpan ulang dengan sistem koordinat WGS 84 (EPSG:4326), bujur dulu baru lintang.',
  }),
  'area-key-missing': (p) => ({
    what: `${at(p)} tidak punya nomor atau nama wilayah; digambar sebagai “${area(p)}”.`,
    remedy: 'Isi nomor RW atau RT pada berkas peta supaya bisa dicocokkan dengan tabel.',
  }),
  'area-repeated': (p) => ({
    what: `${at(p)} memakai nomor yang sudah ada (${area(p)}); bentuknya digabung menjadi satu wilayah.`,
    remedy: 'Periksa apakah nomornya keliru. Bila memang satu wilayah yang terpisah, biarkan.',
  }),
  'area-without-row': (p) => ({
    what:
      numberOf(p, 'count') > 1
        ? `${num(p, 'count')} wilayah ada di peta, tetapi tidak ada di tabel ${p.where.file}: ${say(p, 'area')}.`
        : `${area(p)} ada di peta, tetapi tidak ada di tabel ${p.where.file}.`,
    remedy: 'Tambahkan barisnya bila datanya ada. Di peta ditandai “tidak ada data”, bukan nol.',
  }),
  'group-without-name': (p) => ({
    what: `${at(p)}: kelompok${say(p, 'kind') === '' ? '' : ` ${say(p, 'kind')}`} ini tidak punya nama.`,
    remedy: 'Isi namanya bila tahu. Kelompoknya tetap dihitung.',
  }),
  'kind-unknown': (p) => ({
    what: `${at(p)}: jenis ${cell(p)} belum dikenal; ditampilkan sebagai jenis tersendiri.`,
    remedy: 'Periksa ejaannya, atau tambahkan jenis itu ke “jenis” dalam datapackage.json.',
  }),
  'group-area-unknown': (p) => ({
    what: `${at(p)}: wilayah ${group(p)} tidak dikenali (${area(p) || (p.where.value ?? '')})${say(p, 'placed') === '' ? '' : `, jadi untuk sementara ditaruh di ${say(p, 'placed')}`}.`,
    remedy: 'Periksa nomor RT dan RW-nya.',
  }),
  'position-unreadable': (p) => ({
    what: `${at(p)}: letak ${group(p)} tidak bisa dibaca (${cell(p)}).`,
    remedy: 'Tulis lintang dan bujur, misalnya -6,89512 dan 107,54331.',
  }),
  'position-swapped': (p) => ({
    what:
      numberOf(p, 'count') > 0
        ? `${at(p)}: lintang dan bujur tertukar (${num(p, 'count')} baris); sudah dibalik.`
        : `${at(p)}: lintang dan bujur ${group(p)} tertukar; sudah dibalik.`,
    remedy: 'Betulkan di berkasnya supaya tidak tertukar lagi.',
  }),
  'position-outside': (p) => ({
    what: `${at(p)}: ${POSITION_WHY[say(p, 'why')] ?? 'letaknya di luar wilayah'}, jadi letak ${group(p)} tidak dipakai (${cell(p)}).`,
    remedy:
      say(p, 'area') === ''
        ? 'Periksa koordinatnya, atau isi RT dan RW-nya.'
        : `Periksa koordinatnya. Sementara itu kelompok ini diletakkan di ${say(p, 'area')}, sesuai barisnya.`,
  }),
  'group-repeated': (p) => ({
    what: `${at(p)}: kelompok ${group(p)} sama persis dengan baris ${num(p, 'other')}, dan dihitung dua kali.`,
    remedy: 'Bila kelompoknya hanya satu, hapus salah satu baris.',
  }),
  'group-without-place': (p) => ({
    what:
      say(p, 'why') === 'schematic'
        ? `${at(p)}: titik letak ${group(p)} disimpan, tetapi tidak bisa digambar di denah kotak.`
        : `${at(p)}: letak ${group(p)} tidak diketahui.`,
    remedy: 'Isi RT dan RW-nya, atau jangkauannya bila melayani seluruh kelurahan.',
  }),
  'amendments-unreadable': (p) => ({
    what: `${num(p, 'count')} perubahan di berkas ini tidak dapat dibaca dan dilewati.`,
    remedy:
      'Simpan ulang kumpulan data dari halaman Data, atau buka berkas asli yang tidak diubah dengan tangan.',
  }),
  'meetings-unreadable': (p) => ({
    what: `${num(p, 'count')} catatan rembug atau kesepakatan di berkas ini tidak dapat dibaca dan dilewati.`,
    remedy:
      'Simpan ulang kumpulan data dari perangkat yang mencatat rembugnya, atau buka berkas asli yang tidak diubah dengan tangan.',
  }),
  'story-unreadable': (p) => ({
    what: `Tayangan dalam ${p.where.file} tidak bisa dibaca.`,
    remedy: 'Buka kumpulan data aslinya lagi, atau buat tayangan baru dari peta.',
  }),
  'story-later': (p) => ({
    what: `Tayangan dalam ${p.where.file} dibuat dengan Peta Rembug yang lebih baru; dibaca sejauh yang dikenal.`,
    remedy: 'Perbarui Peta Rembug, lalu buka lagi.',
  }),
  'slide-unreadable': (p) => ({
    what: `Slide ${row(p)} dilewati: isinya bukan slide. Slide lain tetap ada.`,
    remedy: 'Buat lagi slide itu dari peta, atau betulkan di berkasnya.',
  }),
  'slide-untitled': (p) => ({
    what: `Slide ${row(p)} tidak punya judul.`,
    remedy: 'Tulis judul pendek supaya warga tahu apa yang dilihat.',
  }),
  'slide-part-ignored': (p) => ({
    what: `Slide ${row(p)}: ${SLIDE_PARTS[say(p, 'part')] ?? 'sebagian isinya'} tidak bisa dibaca, jadi dilewati.`,
    remedy: 'Isi lagi bagian itu di halaman Tayangan.',
  }),
  'slide-too-long': (p) => ({
    what: `Slide ${row(p)} punya ${num(p, 'count')} kalimat; yang tampil ${num(p, 'most')} yang pertama.`,
    remedy: 'Pindahkan sisanya ke slide lain. Yang jauh di belakang hanya sempat membaca dua kalimat.',
  }),
  'slide-area-unknown': (p) => ({
    what: `Slide ${row(p)} menunjuk wilayah yang tidak ada (${area(p)}), jadi keterangannya dilewati.`,
    remedy: 'Pilih lagi wilayahnya di halaman Tayangan.',
  }),
  'slide-view-ignored': (p) => ({
    what: `Slide ${row(p)}: bagian peta “${say(p, 'key')}=${say(p, 'value')}” tidak cocok dengan data ini, jadi dilewati.`,
    remedy: 'Buka “Atur peta slide ini”, pilih lagi, lalu simpan.',
  }),
  'view-value-ignored': (p) => ({
    what: `Bagian tautan “${say(p, 'key')}=${say(p, 'value')}” tidak cocok dengan data ini, jadi dilewati.`,
    remedy: 'Pilih lagi di layar, lalu salin tautan yang baru.',
  }),
  'page-unknown': (p) => ({
    what: `Halaman “${say(p, 'value')}” tidak ada, jadi yang dibuka adalah peta.`,
    remedy: 'Periksa tautannya, atau pilih halaman dari menu.',
  }),
};
