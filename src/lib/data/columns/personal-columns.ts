import { foldWord } from '../text/fold-word';

/** Words of a header that lead to a person. */
const WORDS = new Set(
  'nik ktp telp tlp telepon telpon hp handphone wa whatsapp email alamat rekening norek ketua kontak narahubung cp'
    .split(' ')
    .concat('bendahara sekretaris pengurus rekening ttl nohp notelp nowa nokk noktp kontak'.split(' ')),
);
const HEADERS = new Set(
  [
    ...['no kk', 'nomor kk', 'no kartu keluarga', 'nomor kartu keluarga', 'nomor induk kependudukan'],
    ...['nama kepala keluarga', 'kepala keluarga', 'nama kk', 'nama anggota', 'nama lengkap', 'nama warga'],
    ...[
      'nama penerima',
      'nama responden',
      'nama penduduk',
      'nama ibu',
      'nama ayah',
      'nama suami',
      'nama istri',
    ],
    ...[
      'tanggal lahir',
      'tgl lahir',
      'tempat lahir',
      'tempat tanggal lahir',
      'contact person',
      'phone',
      'nama',
    ],
  ].map(foldWord),
);
const IDENTITY = new Set(
  ['nik', 'no nik', 'no ktp', 'no kk', 'nomor kk', 'nomor kartu keluarga'].map(foldWord),
);

/** Whether a header that no reader asked for names personal data: such a column is never read. */
export function isPersonalHeader(header: string): boolean {
  const folded = foldWord(header);
  if (HEADERS.has(folded) || IDENTITY.has(folded)) return true;
  return header
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => WORDS.has(word));
}

/** Whether a header names a number that only a list of persons has (NIK, family card). */
export function isIdentityHeader(header: string): boolean {
  return IDENTITY.has(foldWord(header));
}
