import {
  GROUP_COUNT,
  KK_TOTAL,
  LAND,
  PEOPLE_TOTAL,
  PURPOSES,
  RT_COUNT,
  RULES,
  RW_COUNT,
  SCHOOLING,
  TERMS,
} from './published';

interface Both {
  readonly id: string;
  readonly en: string;
}

const fact = (topik: Both, label: Both, nilai: number, satuan: Both | string) => ({
  topik,
  label,
  nilai,
  satuan,
});
const both = (id: string, en: string): Both => ({ id, en });

const GROUPS = both('kelompok', 'groups');
const LEADERS = both('pengurus', 'leaders');
const ENGLISH: Readonly<Record<string, string>> = {
  'Kesejahteraan anak': 'Children’s welfare',
  'Kesejahteraan ibu dan anak': 'Mothers’ and children’s welfare',
  'Kesejahteraan lanjut usia': 'Elders’ welfare',
  'Peningkatan penghasilan': 'Raising income',
  'Integrasi masyarakat/kerukunan warga': 'Community integration and harmony',
  'Bantuan sosial': 'Social aid',
  Pengajian: 'Learning Islam (pengajian)',
  'Meningkatkan iman dan taqwa': 'Strengthening faith and piety',
  'Meningkatkan keterampilan': 'Raising skills',
  'Pelayanan kesehatan': 'Health services',
  'Tidak sekolah': 'No schooling',
  SD: 'Primary school',
  SLTP: 'Lower secondary school',
  SLTA: 'Upper secondary school',
  'Akademi/Perguruan tinggi': 'Academy or university',
  'kurang dari 5 tahun': 'under 5 years',
  '6–10 tahun': '6–10 years',
  'lebih dari 10 tahun': 'over 10 years',
  domisili: 'residence',
  keterampilan: 'skill',
  pendidikan: 'schooling',
  keturunan: 'descent',
};

const counted = (topik: Both, counts: Readonly<Record<string, number>>, satuan: Both) =>
  Object.entries(counts).map(([label, nilai]) =>
    fact(topik, both(label, ENGLISH[label] ?? label), nilai, satuan),
  );

const PEOPLE = both('Penduduk dan wilayah', 'People and areas');
const USE = both(
  'Penggunaan tanah (tercetak km², rupanya hektare)',
  'Land use (printed as km², evidently hectares)',
);

/** Printed facts of the kelurahan, for the reading panel. */
export const profileFacts = [
  fact(PEOPLE, both('RW', 'RW'), RW_COUNT, 'RW'),
  fact(PEOPLE, both('RT', 'RT'), RT_COUNT, 'RT'),
  fact(PEOPLE, both('Keluarga', 'Households'), KK_TOTAL, 'KK'),
  fact(PEOPLE, both('Penduduk', 'People'), PEOPLE_TOTAL, both('jiwa', 'people')),
  fact(PEOPLE, both('Kelompok warga', 'Community groups'), GROUP_COUNT, GROUPS),
  fact(USE, both('Permukiman', 'Settlement'), LAND.settlementHa, 'ha'),
  fact(USE, both('Prasarana', 'Infrastructure'), LAND.infrastructureHa, 'ha'),
  fact(USE, both('Pekarangan', 'Yards'), LAND.yardsHa, 'ha'),
  fact(USE, both('Taman', 'Park'), LAND.parkHa, 'ha'),
  fact(USE, both('Makam', 'Cemetery'), LAND.cemeteryHa, 'ha'),
  fact(USE, both('Perkantoran', 'Offices'), LAND.officesHa, 'ha'),
  fact(USE, both('Seluruhnya', 'In all'), LAND.totalHa, 'ha'),
  ...counted(both('Tujuan kelompok', 'Purposes of the groups'), PURPOSES, GROUPS),
  ...counted(both('Pendidikan pengurus', 'Leaders’ schooling'), SCHOOLING, LEADERS),
  ...counted(both('Lama pengurus menjabat', 'Leaders’ terms'), TERMS, LEADERS),
  ...counted(both('Syarat menjadi anggota', 'Rules of membership'), RULES, GROUPS),
];
