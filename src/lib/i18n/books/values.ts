import type { Book } from './book';

/** Values of a column in another language, by the value as it is compared: "organisasi-sosial". */
type Values = Readonly<Record<string, string>>;

/** Indonesian is what is written in the tables. */
const id: Values = {};

/** What tables of groups usually say; a value that is not here stays as it was written. */
const en: Values = {
  'organisasi-sosial': 'social organisations',
  pemerintah: 'government',
  swasta: 'companies',
  warga: 'residents',
  'warga-atas-dorongan-pemerintah': 'residents, encouraged by the government',
  domisili: 'residence',
  keterampilan: 'skill',
  pendidikan: 'schooling',
  keturunan: 'descent',
  pekerjaan: 'occupation',
  agama: 'religion',
  usia: 'age',
  'kesejahteraan-anak': 'Children’s welfare',
  'kesejahteraan-ibu-dan-anak': 'Mothers’ and children’s welfare',
  'kesejahteraan-lanjut-usia': 'Elders’ welfare',
  'peningkatan-penghasilan': 'Raising income',
  'integrasi-masyarakat-kerukunan-warga': 'Community integration and harmony',
  'bantuan-sosial': 'Social aid',
  pengajian: 'Learning Islam (pengajian)',
  'meningkatkan-iman-dan-taqwa': 'Strengthening faith and piety',
  'meningkatkan-keterampilan': 'Raising skills',
  'pelayanan-kesehatan': 'Health services',
  'tidak-sekolah': 'no schooling',
  sd: 'primary school',
  sltp: 'lower secondary school',
  smp: 'lower secondary school',
  slta: 'upper secondary school',
  sma: 'upper secondary school',
  smk: 'vocational school',
  'akademi-perguruan-tinggi': 'academy or university',
  'perguruan-tinggi': 'university',
  'kurang-dari-5-tahun': 'under 5 years',
  '6-10-tahun': '6–10 years',
  'lebih-dari-10-tahun': 'over 10 years',
  ya: 'yes',
  tidak: 'no',
  formal: 'formal',
  informal: 'informal',
  orang: 'people',
  kk: 'households',
  keluarga: 'families',
  ibu: 'mothers',
  anak: 'children',
  rt: 'RT',
  rw: 'RW',
  kelurahan: 'kelurahan',
  desa: 'desa',
};

export const values = { id, en } satisfies Book;
