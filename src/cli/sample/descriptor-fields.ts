interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'year';
  readonly title: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly minimum?: number;
    readonly enum?: readonly string[];
  };
}

const RW: Field = { name: 'rw', type: 'string', title: 'RW', description: 'Nomor RW sebagai teks: "05"' };
const RT: Field = {
  name: 'rt',
  type: 'string',
  title: 'RT',
  description: 'Nomor RT di dalam RW-nya, sebagai teks: "03"',
};

/** Columns of kemiskinan.csv (Table Schema). */
export const povertyFields: readonly Field[] = [
  { name: 'tahun', type: 'year', title: 'Tahun', description: 'Tahun data', constraints: { required: true } },
  { ...RW, constraints: { required: true } },
  { ...RT, constraints: { required: true } },
  {
    name: 'kk',
    type: 'integer',
    title: 'KK',
    description: 'Banyaknya keluarga (simulasi; jumlah tahun 2006 sama dengan yang tercetak)',
    constraints: { minimum: 0 },
  },
  {
    name: 'kk_miskin',
    type: 'integer',
    title: 'KK miskin',
    description: 'Banyaknya keluarga miskin (simulasi); kosong berarti tidak ada data, bukan nol',
    constraints: { minimum: 0 },
  },
  {
    name: 'jiwa',
    type: 'integer',
    title: 'Jiwa',
    description: 'Banyaknya penduduk (simulasi; jumlah tahun 2006 sama dengan yang tercetak)',
    constraints: { minimum: 0 },
  },
  {
    name: 'kk_miskin_pemerintah',
    type: 'integer',
    title: 'KK miskin menurut data pemerintah',
    description:
      'Banyaknya keluarga miskin menurut data pemerintah (simulasi); kosong berarti tidak ada data, bukan nol',
    constraints: { minimum: 0 },
  },
];

const said = (name: string, title: string, description: string): Field => ({
  name,
  type: 'string',
  title,
  description,
});

/** Columns of kelompok.csv (Table Schema). */
export const groupFields: readonly Field[] = [
  { ...said('nama', 'Nama', 'Nama kelompok (simulasi)'), constraints: { required: true } },
  { ...said('jenis', 'Jenis', 'Jenis kelompok seperti tercetak'), constraints: { required: true } },
  RW,
  RT,
  {
    name: 'lat',
    type: 'number',
    title: 'Lintang',
    description: 'Derajat WGS 84 (simulasi); kosong bila hanya RT atau RW-nya yang dicatat',
  },
  {
    name: 'lng',
    type: 'number',
    title: 'Bujur',
    description: 'Derajat WGS 84 (simulasi); kosong bila hanya RT atau RW-nya yang dicatat',
  },
  {
    ...said('jangkauan', 'Jangkauan', 'Yang dilayani: RT, RW, atau seluruh kelurahan (simulasi)'),
    constraints: { enum: ['rt', 'rw', 'kelurahan'] },
  },
  {
    name: 'tahun_berdiri',
    type: 'year',
    title: 'Tahun berdiri',
    description: 'Tahunnya simulasi; banyaknya kelompok di bawah dan di atas 10 tahun (per 2006) terbit',
  },
  {
    name: 'anggota',
    type: 'integer',
    title: 'Anggota',
    description: 'Angkanya simulasi; banyaknya kelompok per golongan (<10, 11–20, >20) terbit',
    constraints: { minimum: 1 },
  },
  said('anggota_satuan', 'Satuan anggota', 'Yang dihitung pada kolom anggota'),
  said(
    'syarat_anggota',
    'Syarat anggota',
    'Satu atau dua syarat, dipisah titik koma; banyaknya per syarat terbit',
  ),
  said('tujuan', 'Tujuan', 'Banyaknya kelompok per tujuan terbit; pembagiannya per jenis simulasi'),
  said('jaringan', 'Jaringan', 'Organisasi sosial atau pemerintah; banyaknya per jenis terbit'),
  said('prakarsa', 'Prakarsa', 'Siapa yang memulai jenis itu; kosong bila sumber tidak menyebutnya'),
  said('pendidikan_pengurus', 'Pendidikan pengurus', 'Banyaknya per jenjang terbit'),
  said('masa_pengurus', 'Masa pengurus', 'Lamanya pengurus menjabat; banyaknya per golongan terbit'),
];
