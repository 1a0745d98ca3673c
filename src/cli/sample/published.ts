/**
 * Figures printed in Suyanto, "Profil pranata sosial di Cimahi (studi kasus di Kelurahan Cibeureum,
 * Kecamatan Cimahi Selatan)", data collected in 2006. Everything else in the package is simulated.
 */
export const RW_COUNT = 23;
export const RT_COUNT = 170;
export const KK_TOTAL = 11571;
export const PEOPLE_TOTAL = 39652;
export const SURVEY_YEAR = 2006;
export const GROUP_COUNT = 307;

/** Printed as km², evidently hectares. */
export const LAND = {
  totalHa: 274.71,
  settlementHa: 178.5,
  infrastructureHa: 86,
  yardsHa: 5.5,
  parkHa: 2.5,
  cemeteryHa: 1.5,
  officesHa: 0.71,
} as const;

/** Groups of one kind by age in 2006 (under or over ten years), members, and network. */
export interface KindCounts {
  readonly young: number;
  readonly old: number;
  /** Under 10 members, 11 to 20, over 20. */
  readonly small: number;
  readonly middle: number;
  readonly large: number;
  /** Network of social organisations, or of government. */
  readonly social: number;
  readonly government: number;
}

const counts = (
  ...[young, old, small, middle, large, social, government]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
): KindCounts => ({ young, old, small, middle, large, social, government });

/** The seventeen kinds as they are printed, in the printed order. */
export const KINDS = {
  'Dasa Wisma': counts(16, 88, 15, 78, 11, 89, 15),
  Posyandu: counts(3, 17, 0, 4, 16, 0, 20),
  BKB: counts(0, 4, 0, 1, 3, 0, 4),
  KUBE: counts(0, 1, 1, 0, 0, 0, 1),
  'Pemuda/Karang Taruna': counts(10, 8, 0, 5, 13, 0, 18),
  KWT: counts(2, 0, 1, 1, 0, 0, 2),
  PHBI: counts(1, 0, 0, 0, 1, 1, 0),
  Pengajian: counts(3, 15, 0, 1, 17, 18, 0),
  'Paguyuban Warga Desa': counts(6, 70, 0, 4, 72, 76, 0),
  BKL: counts(0, 3, 0, 1, 2, 0, 3),
  BKR: counts(0, 3, 0, 0, 3, 0, 3),
  'LPM/LKMD': counts(0, 1, 1, 0, 0, 0, 1),
  'Peta Keluarga': counts(2, 9, 0, 3, 8, 0, 11),
  'R/1/KS': counts(0, 18, 0, 0, 18, 0, 18),
  'R/1/SUB': counts(0, 18, 0, 0, 18, 0, 18),
  UP2KS: counts(0, 3, 0, 0, 3, 0, 3),
  UP2K: counts(0, 6, 0, 0, 6, 0, 6),
} as const satisfies Record<string, KindCounts>;

/** A kind of group by its printed name. */
export type KindName = keyof typeof KINDS;

export const kindNames = Object.keys(KINDS) as readonly KindName[];

/** How many groups have each purpose. */
export const PURPOSES = {
  'Kesejahteraan anak': 26,
  'Kesejahteraan ibu dan anak': 41,
  'Kesejahteraan lanjut usia': 3,
  'Peningkatan penghasilan': 87,
  'Integrasi masyarakat/kerukunan warga': 91,
  'Bantuan sosial': 10,
  Pengajian: 18,
  'Meningkatkan iman dan taqwa': 18,
  'Meningkatkan keterampilan': 11,
  'Pelayanan kesehatan': 2,
} as const;
export type Purpose = keyof typeof PURPOSES;

/** Schooling of the groups' leaders. */
export const SCHOOLING = {
  'Tidak sekolah': 4,
  SD: 33,
  SLTP: 92,
  SLTA: 166,
  'Akademi/Perguruan tinggi': 12,
} as const;

/** How long the leaders had served. */
export const TERMS = { 'kurang dari 5 tahun': 268, '6–10 tahun': 24, 'lebih dari 10 tahun': 15 } as const;

/** Groups that name a rule of membership: 317 in all, so ten groups name two. */
export const RULES = { domisili: 272, keterampilan: 13, pendidikan: 15, keturunan: 17 } as const;
export type Rule = keyof typeof RULES;

const RESIDENTS = 'warga';
const GOVERNMENT = 'pemerintah';
const PROMPTED = 'warga atas dorongan pemerintah';

/** Who started the groups of a kind; a kind that is not listed is one of which nothing is said. */
export const INITIATIVE: Partial<Record<KindName, string>> = {
  'Pemuda/Karang Taruna': RESIDENTS,
  Pengajian: RESIDENTS,
  'Paguyuban Warga Desa': RESIDENTS,
  BKL: RESIDENTS,
  BKR: RESIDENTS,
  UP2K: RESIDENTS,
  KUBE: GOVERNMENT,
  'LPM/LKMD': GOVERNMENT,
  'R/1/KS': GOVERNMENT,
  'R/1/SUB': GOVERNMENT,
  UP2KS: GOVERNMENT,
  Posyandu: PROMPTED,
  KWT: PROMPTED,
};
