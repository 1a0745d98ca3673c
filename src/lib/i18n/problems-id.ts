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
const of = (p: Problem): string => (area(p) === '' ? '' : ` (${area(p)})`);
const group = (p: Problem): string => (say(p, 'name') === '' ? 'kelompok tanpa nama' : `“${say(p, 'name')}”`);

const POSITION_WHY: Readonly<Record<string, string>> = {
  zero: 'letaknya tertulis 0,0 (di tengah laut)',
  range: 'angka lintang atau bujurnya di luar bumi',
  far: 'letaknya jauh di luar wilayah ini',
};
const FILE_WHY: Readonly<Record<string, string>> = {
  transport: 'tidak bisa diambil',
  json: 'isinya rusak atau bukan berkas peta (GeoJSON)',
  geojson: 'tidak berisi bidang, garis, atau titik',
};

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
    what: `Kolom ${column(p)} berisi data pribadi. Kolom itu tidak dibaca dan tidak disimpan.`,
    remedy: 'Hapus kolom itu dari berkas sebelum dibagikan.',
  }),
  'table-of-persons': () => ({
    what: 'Tabel ini berisi data orang per orang (ada NIK atau nomor KK). Tabel tidak dibaca.',
    remedy: 'Buat tabel yang hanya berisi jumlah per RT: rw, rt, kk, kk_miskin. Jangan bagikan berkas ini.',
  }),
  'quotes-broken': (p) => ({
    what: `${at(p)}: tanda kutip tidak ditutup, sehingga baris sesudahnya mungkin ikut tertelan.`,
    remedy: 'Buka berkasnya, tutup atau hapus tanda kutip itu.',
  }),
  'rows-above-header': (p) => ({
    what: `${num(p, 'rows')} baris di atas judul kolom dilewati.`,
    remedy: 'Tidak perlu apa-apa bila itu memang judul tabel.',
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
    what: `${at(p)}: tidak jelas RT atau RW mana${p.where.value ? ` (tertulis ${cell(p)})` : ''}, jadi tidak dipakai.`,
    remedy: 'Isi nomor RW dan RT pada baris itu.',
  }),
  'row-width': (p) => ({
    what: `${at(p)} punya ${num(p, 'cells')} isian untuk ${num(p, 'width')} kolom, jadi tidak dipakai karena angkanya bisa bergeser.`,
    remedy:
      'Biasanya karena koma desimal. Beri tanda kutip pada angkanya ("8,06") atau pakai titik koma sebagai pemisah.',
  }),
  'row-total': (p) => ({
    what: `${at(p)} adalah baris jumlah, jadi dilewati.`,
    remedy: 'Tidak perlu apa-apa: jumlahnya dihitung sendiri.',
  }),
  'value-unknown': (p) => ({
    what: `${at(p)}: ${cell(p)} di kolom ${column(p)} tidak dikenal.`,
    remedy:
      'Tulisannya disimpan apa adanya. Untuk “aktif” tulis ya atau tidak; untuk “jangkauan” tulis rt, rw, atau kelurahan.',
  }),
  'key-repeated-same': (p) => ({
    what: `${at(p)} mengulang baris ${num(p, 'other')}${of(p)} dengan angka yang sama; dipakai sekali.`,
    remedy: 'Hapus salah satu baris.',
  }),
  'key-conflict': (p) => ({
    what: `Baris ${num(p, 'other')} dan ${row(p)} sama-sama untuk ${area(p)}, tetapi ${column(p)} berbeda. Tidak satu pun dipakai.`,
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
  'geometry-null': (p) => ({
    what: `${at(p)}${of(p)} tidak punya bentuk, jadi hanya muncul di tabel.`,
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
    what: `${area(p)} ada di peta, tetapi tidak ada di tabel ${p.where.file}.`,
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
    what: `${at(p)}: wilayah ${group(p)} tidak dikenali (${area(p) || (p.where.value ?? '')}).`,
    remedy: 'Periksa nomor RT dan RW-nya.',
  }),
  'position-unreadable': (p) => ({
    what: `${at(p)}: letak ${group(p)} tidak bisa dibaca (${cell(p)}).`,
    remedy: 'Tulis lintang dan bujur, misalnya -6,89512 dan 107,54331.',
  }),
  'position-swapped': (p) => ({
    what: `${at(p)}: lintang dan bujur ${group(p)} tertukar; sudah dibalik.`,
    remedy: 'Betulkan di berkasnya supaya tidak tertukar lagi.',
  }),
  'position-outside': (p) => ({
    what: `${at(p)}: ${POSITION_WHY[say(p, 'why')] ?? 'letaknya di luar wilayah'}, jadi letak ${group(p)} tidak dipakai (${cell(p)}).`,
    remedy: 'Periksa koordinatnya. RT dan RW pada baris itu tetap dipakai.',
  }),
  'group-without-place': (p) => ({
    what: `${at(p)}: letak ${group(p)} tidak diketahui.`,
    remedy: 'Isi RT dan RW-nya, atau jangkauannya bila melayani seluruh kelurahan.',
  }),
  'view-value-ignored': (p) => ({
    what: `Bagian tautan “${say(p, 'key')}=${say(p, 'value')}” tidak cocok dengan data ini, jadi dilewati.`,
    remedy: 'Pilih lagi di layar, lalu salin tautan yang baru.',
  }),
  'page-unknown': (p) => ({
    what: `Halaman “${say(p, 'page')}” tidak ada, jadi yang dibuka adalah peta.`,
    remedy: 'Periksa tautannya, atau pilih halaman dari menu.',
  }),
};
