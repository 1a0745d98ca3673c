import { describe, expect, it } from 'vitest';
import { contains } from './polygon';
import { committed, committedAreas, tableRows, tally, whole } from './testing/committed';

/** Printed by Suyanto: kind, under and over 10 years, under 10, 11–20 and over 20 members, social, government. */
const PRINTED = `Dasa Wisma,16,88,15,78,11,89,15,104
Posyandu,3,17,0,4,16,0,20,20
BKB,0,4,0,1,3,0,4,4
KUBE,0,1,1,0,0,0,1,1
Pemuda/Karang Taruna,10,8,0,5,13,0,18,18
KWT,2,0,1,1,0,0,2,2
PHBI,1,0,0,0,1,1,0,1
Pengajian,3,15,0,1,17,18,0,18
Paguyuban Warga Desa,6,70,0,4,72,76,0,76
BKL,0,3,0,1,2,0,3,3
BKR,0,3,0,0,3,0,3,3
LPM/LKMD,0,1,1,0,0,0,1,1
Peta Keluarga,2,9,0,3,8,0,11,11
R/1/KS,0,18,0,0,18,0,18,18
R/1/SUB,0,18,0,0,18,0,18,18
UP2KS,0,3,0,0,3,0,3,3
UP2K,0,6,0,0,6,0,6,6`.split('\n');

const rows = tableRows('cibeureum/kelompok.csv');
const rings = new Map(committedAreas().map(({ key, ring }) => [key, ring]));

describe('committed groups of Cibeureum', () => {
  it('reproduces the printed cross-table of 307 groups by kind, age, size and network', () => {
    const found = PRINTED.map((line) => {
      const kind = line.split(',')[0] ?? '';
      const own = rows.filter(({ jenis }) => jenis === kind);
      const count = (test: (row: Record<string, string>) => boolean) => own.filter(test).length;
      const age = (row: Record<string, string>) => 2006 - whole(row.tahun_berdiri);
      const members = (row: Record<string, string>) => whole(row.anggota);
      const cells = [
        count((row) => age(row) < 10 && age(row) >= 0),
        count((row) => age(row) > 10),
        count((row) => members(row) < 10 && members(row) > 0),
        count((row) => members(row) > 10 && members(row) <= 20),
        count((row) => members(row) > 20),
        count(({ jaringan }) => jaringan === 'organisasi sosial'),
        count(({ jaringan }) => jaringan === 'pemerintah'),
        own.length,
      ];
      return [kind, ...cells].join(',');
    });
    expect(found).toEqual(PRINTED);
    expect(rows).toHaveLength(307);
  });

  it('reproduces the printed purposes', () => {
    expect(tally(rows, ({ tujuan = '' }) => tujuan)).toEqual({
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
    });
  });

  it("reproduces the printed schooling and terms of the groups' leaders", () => {
    expect(tally(rows, ({ pendidikan_pengurus = '' }) => pendidikan_pengurus)).toEqual({
      'Tidak sekolah': 4,
      SD: 33,
      SLTP: 92,
      SLTA: 166,
      'Akademi/Perguruan tinggi': 12,
    });
    const terms = tally(rows, ({ masa_pengurus = '' }) => masa_pengurus);
    expect(terms).toEqual({ 'kurang dari 5 tahun': 268, '6–10 tahun': 24, 'lebih dari 10 tahun': 15 });
    for (const row of rows.filter(({ masa_pengurus }) => masa_pengurus === 'lebih dari 10 tahun')) {
      expect(2006 - whole(row.tahun_berdiri)).toBeGreaterThan(10);
    }
  });

  it('reproduces the printed membership rules, ten groups naming two', () => {
    const rules = rows.map(({ syarat_anggota = '' }) => syarat_anggota.split('; '));
    expect(tally(rules.flat(), (rule) => rule)).toEqual({
      domisili: 272,
      keterampilan: 13,
      pendidikan: 15,
      keturunan: 17,
    });
    expect(tally(rules, (own) => String(own.length))).toEqual({ '1': 297, '2': 10 });
  });

  it('says who began a kind only where the source says it', () => {
    const said = tally(rows, ({ jenis = '', prakarsa = '' }) => `${jenis}: ${prakarsa}`);
    expect(said).toEqual({
      'Dasa Wisma: ': 104,
      'Posyandu: warga atas dorongan pemerintah': 20,
      'BKB: ': 4,
      'KUBE: pemerintah': 1,
      'Pemuda/Karang Taruna: warga': 18,
      'KWT: warga atas dorongan pemerintah': 2,
      'PHBI: ': 1,
      'Pengajian: warga': 18,
      'Paguyuban Warga Desa: warga': 76,
      'BKL: warga': 3,
      'BKR: warga': 3,
      'LPM/LKMD: pemerintah': 1,
      'Peta Keluarga: ': 11,
      'R/1/KS: pemerintah': 18,
      'R/1/SUB: pemerintah': 18,
      'UP2KS: pemerintah': 3,
      'UP2K: warga': 6,
    });
  });

  it('places every position inside its own RT', () => {
    const placed = rows.filter(({ lat }) => lat !== '');
    const outside = placed.filter(({ rw = '', rt = '', lat = '', lng = '' }) => {
      const ring = rings.get(`${rw}/${rt}`);
      return !ring || !contains(ring, [Number.parseFloat(lng), Number.parseFloat(lat)]);
    });
    expect(outside).toEqual([]);
    expect(placed).toHaveLength(243);
    expect(committed('cibeureum/kelompok.csv')).not.toMatch(/\.\d{6}/);
  });

  it('knows only RT and RW of 40, only the RW of 20, and four serve the whole kelurahan', () => {
    const shape = ({ rw, rt, lat, lng, jangkauan }: Record<string, string>) =>
      `${rw ? 'rw ' : ''}${rt ? 'rt ' : ''}${lat ? 'lat ' : ''}${lng ? 'lng ' : ''}${jangkauan === 'kelurahan' ? 'kelurahan' : ''}`;
    expect(tally(rows, shape)).toEqual({ 'rw rt lat lng ': 243, 'rw rt ': 40, 'rw ': 20, kelurahan: 4 });
    expect(Object.keys(tally(rows, ({ jangkauan = '' }) => jangkauan)).sort()).toEqual([
      'kelurahan',
      'rt',
      'rw',
    ]);
  });

  it('gives every group a name of its own, and a few the very same spot', () => {
    expect(new Set(rows.map(({ nama }) => nama)).size).toBe(307);
    const spots = tally(
      rows.filter(({ lat }) => lat !== ''),
      ({ lat = '', lng = '' }) => `${lat} ${lng}`,
    );
    expect(Object.values(spots).filter((count) => count > 1).length).toBeGreaterThanOrEqual(5);
  });

  it('leaves out whether a group is active, which the source does not say', () => {
    expect(Object.keys(rows[0] ?? {})).not.toContain('aktif');
  });
});
