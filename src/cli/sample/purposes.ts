import type { KindName, Purpose, Rule } from './published';

/**
 * Which kinds are given which purpose. The source prints the purposes only in total; this table
 * keeps those totals and each kind's number of groups, and gives a kind only purposes that fit what
 * it does (income from Dasa Wisma savings rounds and home industry, harmony from residents'
 * meetings, and so on). One of many tables that fit: simulated.
 */
export const PURPOSES_OF: Record<KindName, Partial<Record<Purpose, number>>> = {
  'Dasa Wisma': {
    'Peningkatan penghasilan': 64,
    'Integrasi masyarakat/kerukunan warga': 20,
    'Meningkatkan iman dan taqwa': 7,
    'Kesejahteraan ibu dan anak': 5,
    'Meningkatkan keterampilan': 4,
    'Bantuan sosial': 3,
    'Kesejahteraan anak': 1,
  },
  Posyandu: { 'Kesejahteraan ibu dan anak': 18, 'Pelayanan kesehatan': 2 },
  BKB: { 'Kesejahteraan anak': 4 },
  KUBE: { 'Peningkatan penghasilan': 1 },
  'Pemuda/Karang Taruna': {
    'Integrasi masyarakat/kerukunan warga': 7,
    'Meningkatkan keterampilan': 7,
    'Meningkatkan iman dan taqwa': 4,
  },
  KWT: { 'Peningkatan penghasilan': 2 },
  PHBI: { 'Meningkatkan iman dan taqwa': 1 },
  Pengajian: { Pengajian: 18 },
  'Paguyuban Warga Desa': {
    'Integrasi masyarakat/kerukunan warga': 63,
    'Bantuan sosial': 7,
    'Meningkatkan iman dan taqwa': 6,
  },
  BKL: { 'Kesejahteraan lanjut usia': 3 },
  BKR: { 'Kesejahteraan anak': 3 },
  'LPM/LKMD': { 'Integrasi masyarakat/kerukunan warga': 1 },
  'Peta Keluarga': { 'Peningkatan penghasilan': 11 },
  'R/1/KS': { 'Kesejahteraan ibu dan anak': 18 },
  'R/1/SUB': { 'Kesejahteraan anak': 18 },
  UP2KS: { 'Peningkatan penghasilan': 3 },
  UP2K: { 'Peningkatan penghasilan': 6 },
};

/**
 * Groups that ask something other than residence, by kind: skill where a trade is learnt, schooling
 * where records are kept or children taught, descent in some residents' meetings. `also` counts
 * those of them that ask residence as well (ten in all). Simulated within the printed totals.
 */
export const SPECIAL_RULES: Partial<
  Record<KindName, { rule: Exclude<Rule, 'domisili'>; groups: number; also: number }>
> = {
  UP2K: { rule: 'keterampilan', groups: 6, also: 4 },
  'Peta Keluarga': { rule: 'keterampilan', groups: 4, also: 2 },
  KWT: { rule: 'keterampilan', groups: 2, also: 0 },
  KUBE: { rule: 'keterampilan', groups: 1, also: 0 },
  BKB: { rule: 'pendidikan', groups: 4, also: 1 },
  BKR: { rule: 'pendidikan', groups: 3, also: 1 },
  BKL: { rule: 'pendidikan', groups: 3, also: 0 },
  Posyandu: { rule: 'pendidikan', groups: 5, also: 2 },
  'Paguyuban Warga Desa': { rule: 'keturunan', groups: 17, also: 0 },
};
