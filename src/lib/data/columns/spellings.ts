import { foldWord } from '../text/fold-word';

/** Canonical column → the ways offices write it. Compared without case, spaces and punctuation. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  tahun: ['tahun', 'thn', 'th', 'year', 'periode', 'tahun data', 'tahun pendataan'],
  kode: ['kode', 'kode wilayah', 'id wilayah'],
  nama: ['nama', 'name', 'nama wilayah', 'namobj', 'nama obj', 'nama objek', 'label'],
  kk: [
    ...['kk', 'jumlah kk', 'jml kk', 'total kk', 'banyak kk', 'jumlah keluarga', 'jml keluarga', 'keluarga'],
    ...['jumlah kepala keluarga', 'jml kepala keluarga', 'rumah tangga', 'jumlah rumah tangga', 'households'],
  ],
  kk_miskin: [
    ...['kk miskin', 'jumlah kk miskin', 'jml kk miskin', 'keluarga miskin', 'jumlah keluarga miskin'],
    ...[
      'jml keluarga miskin',
      'gakin',
      'jumlah gakin',
      'jml gakin',
      'rumah tangga miskin',
      'rtm',
      'jumlah rtm',
    ],
    ...['kk kurang mampu', 'keluarga kurang mampu', 'kk pra sejahtera', 'poor households'],
  ],
  persen_miskin: [
    ...[
      'persen miskin',
      'persentase miskin',
      'persentase',
      'prosentase',
      'persen',
      '%',
      '% miskin',
      'pct miskin',
    ],
    ...[
      '% kk miskin',
      'persen kk miskin',
      'persentase kk miskin',
      'persentase keluarga miskin',
      'presentase',
    ],
    ...['tingkat kemiskinan', 'angka kemiskinan', 'poverty rate'],
  ],
  jiwa: ['jiwa', 'jumlah jiwa', 'jml jiwa', 'penduduk', 'jumlah penduduk', 'jml penduduk', 'population'],
  lat: ['lat', 'latitude', 'lintang', 'y', 'garis lintang', 'lat y', 'koordinat y', 'ls'],
  lng: ['lng', 'lon', 'long', 'longitude', 'bujur', 'x', 'garis bujur', 'koordinat x', 'bt'],
  koordinat: [
    'koordinat',
    'titik koordinat',
    'kordinat',
    'coordinate',
    'coordinates',
    'latlong',
    'lat lng',
    'gps',
  ],
  nama_kelompok: [
    'nama',
    'nama kelompok',
    'kelompok',
    'nama lembaga',
    'lembaga',
    'nama organisasi',
    'nama pranata',
  ],
  jenis: [
    'jenis',
    'jenis kelompok',
    'kategori',
    'jenis lembaga',
    'jenis pranata',
    'tipe',
    'kategori kelompok',
  ],
  jangkauan: ['jangkauan', 'cakupan', 'tingkat', 'lingkup', 'jangkauan kelompok', 'wilayah kerja'],
  tahun_berdiri: ['tahun berdiri', 'thn berdiri', 'berdiri', 'didirikan', 'tahun didirikan', 'berdiri sejak'],
  anggota: ['anggota', 'jumlah anggota', 'jml anggota', 'banyak anggota', 'total anggota'],
  anggota_satuan: ['anggota satuan', 'satuan anggota', 'satuan'],
  syarat_anggota: ['syarat anggota', 'syarat keanggotaan', 'syarat'],
  tujuan: ['tujuan', 'tujuan kelompok'],
  jaringan: ['jaringan', 'jejaring', 'mitra', 'hubungan'],
  prakarsa: ['prakarsa', 'pemrakarsa', 'inisiatif', 'asal prakarsa'],
  formal: ['formal', 'berbadan hukum', 'badan hukum', 'bentuk'],
  pendidikan_pengurus: ['pendidikan pengurus', 'pendidikan ketua'],
  masa_pengurus: ['masa pengurus', 'masa jabatan', 'masa kepengurusan', 'lama menjabat'],
  iuran: ['iuran', 'iuran anggota', 'besar iuran'],
  dana_awal_rp: ['dana awal rp', 'dana awal', 'modal awal'],
  dana_kini_rp: ['dana kini rp', 'dana kini', 'dana sekarang', 'modal sekarang', 'saldo', 'kas'],
  kk_miskin_ikut: ['kk miskin ikut', 'anggota kk miskin', 'keluarga miskin ikut', 'anggota miskin'],
  kegiatan: ['kegiatan', 'kegiatan utama', 'program', 'kegiatan rutin'],
  aktif: ['aktif', 'status', 'masih aktif', 'status kelompok', 'keaktifan'],
  penilaian: ['penilaian', 'penilaian penulis'],
  penggunaan_dana: ['penggunaan dana', 'pemakaian dana', 'catatan dana'],
  bidang: ['bidang', 'bidang kegiatan', 'komponen', 'sektor', 'pos'],
  rp: [
    'rp',
    'rupiah',
    'dana',
    'dana rp',
    'jumlah dana',
    'jumlah rp',
    'besar dana',
    'nilai rp',
    'realisasi',
    'realisasi rp',
  ],
  pagu_rp: ['pagu rp', 'pagu', 'pagu anggaran', 'anggaran', 'anggaran rp', 'alokasi', 'alokasi rp'],
  pelaku: ['pelaku', 'pelaksana', 'kelompok pelaksana', 'kelompok'],
  mitra: ['mitra', 'nama mitra', 'lembaga mitra', 'pihak luar', 'bermitra dengan'],
  peran_mitra: ['peran mitra', 'peran', 'dukungan mitra', 'bantuan mitra'],
  terakhir_diperiksa: ['terakhir diperiksa', 'tanggal periksa', 'diperiksa', 'tanggal pendataan'],
};

/** Columns of a table of figures, beside those of the ladder and the measures. */
export const FIGURE_COLUMNS = ['tahun'] as const;

/** What a row says of a group besides its place and numbers; kept as written. */
export const DETAIL_COLUMNS = [
  ...['anggota_satuan', 'syarat_anggota', 'tujuan', 'jaringan', 'prakarsa', 'formal', 'pendidikan_pengurus'],
  ...[
    'masa_pengurus',
    'iuran',
    'dana_awal_rp',
    'dana_kini_rp',
    'penggunaan_dana',
    'kk_miskin_ikut',
    'kegiatan',
  ],
  ...['penilaian', 'terakhir_diperiksa'],
] as const;

/** Columns of a table of groups, beside those of the ladder. */
export const GROUP_COLUMNS = [
  ...['nama_kelompok', 'jenis', 'lat', 'lng', 'koordinat', 'jangkauan', 'tahun_berdiri', 'anggota', 'aktif'],
  ...DETAIL_COLUMNS,
] as const;

/** Columns of a table of funds, beside those of the ladder. */
export const FUND_COLUMNS = ['tahun', 'bidang', 'rp', 'pagu_rp'] as const;

/** Columns of a table of partnerships. */
export const PARTNERSHIP_COLUMNS = ['tahun', 'pelaku', 'mitra', 'kegiatan', 'peran_mitra'] as const;

/**
 * Folded spellings of the columns asked for: spelling → canonical name. A column's own name comes
 * before any other column's spelling; a column not in the table above has its own name alone.
 */
export function spellingsOf(columns: Iterable<string>): Map<string, string> {
  const spellings = new Map<string, string>();
  const wanted = [...columns];
  for (const column of wanted) spellings.set(foldWord(column), column);
  for (const column of wanted) {
    for (const spelling of SPELLINGS[column] ?? []) {
      const folded = foldWord(spelling);
      if (!spellings.has(folded)) spellings.set(folded, column);
    }
  }
  return spellings;
}
