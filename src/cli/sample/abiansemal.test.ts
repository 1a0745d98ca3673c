import { beforeAll, describe, expect, it } from 'vitest';
import { textIn, type Dataset } from '$lib/domain';
import { committed } from './testing/committed';
import { descriptorOf, openPackage } from './testing/open-package';

// Figures as printed in Syawie's study of Desa Abiansemal, Kabupaten Badung (2005).
const PRINTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'Penduduk (tercetak; laki-laki dan perempuan berjumlah 4.895)': {
    Seluruhnya: 4894,
    'Laki-laki': 2448,
    Perempuan: 2447,
    'Kepala keluarga': 1236,
  },
  Pendidikan: { TK: 119, SD: 2104, SMP: 989, SMA: 765, Akademi: 126, Sarjana: 247 },
  Pekerjaan: {
    'Pegawai negeri': 237,
    'Karyawan swasta': 303,
    Petani: 2477,
    Tukang: 281,
    Buruh: 150,
    Supir: 71,
    Penjahit: 16,
    Bengkel: 8,
  },
};

let desa: Dataset;
beforeAll(async () => {
  desa = await openPackage('abiansemal');
});

describe('the package of Abiansemal', () => {
  it('is the desa alone: no boundaries, no rates, nothing to repair', () => {
    expect(desa.ladder.map(({ id, whole, name }) => [id, whole, name])).toEqual([
      ['desa', true, 'Abiansemal'],
    ]);
    expect(desa.levels.map(({ keys, geometry, measures }) => [keys, geometry, measures.size])).toEqual([
      [[''], null, 0],
    ]);
    expect([desa.indicators, desa.years, desa.funds, desa.partnerships, desa.problems]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(desa.info.resources.map(({ name, nature, rows }) => [name, nature, rows])).toEqual([
      ['kelompok', 'terbit', 4],
    ]);
    expect([desa.info.dataDate, desa.info.schematic]).toEqual(['2005', false]);
  });

  it('has the four groups of the whole desa with their funds as printed', () => {
    const seen = desa.groups.map(({ kind, placeKnown, reach, members, membersUnit, details }) => [
      ...[kind, placeKnown, reach, members, membersUnit],
      ...['dana_awal_rp', 'dana_kini_rp'].map((name) => details.get(name)),
    ]);
    expect(seen).toEqual([
      ['sekaa', 'whole', 'desa', null, '', '2500000', undefined],
      ['p2wkss', 'whole', 'desa', 50, 'KK', '2500000', '2640000'],
      ['karang-taruna', 'whole', 'desa', null, '', '2500000', undefined],
      ['pkk', 'whole', 'desa', null, '', '2500000', undefined],
    ]);
    for (const { details } of desa.groups) {
      expect(details.get('kegiatan') ?? '').not.toBe('');
      expect(details.get('penggunaan_dana') ?? '').not.toBe('');
      expect((details.get('penilaian') ?? '').split(' ').length).toBeLessThan(10);
    }
  });

  it('has the printed tables, no other figure, and says where they do not agree', () => {
    const tables: Record<string, Record<string, number>> = {};
    for (const { topic, label, value } of desa.info.profile) {
      (tables[textIn(topic, 'id')] ??= {})[textIn(label, 'id')] = value;
    }
    expect(tables).toEqual(PRINTED);
    expect(textIn(desa.info.notes[0] ?? '', 'id')).toMatch(/4\.894.*2\.448.*2\.447.*4\.895/);
    expect(JSON.stringify(desa.info)).not.toMatch(/4[.,]?089/);
  });

  it('is described column by column, in both languages', () => {
    const { resources, petaRembug } = descriptorOf('abiansemal');
    const [group] = resources;
    const header = committed('abiansemal/kelompok.csv').split('\n', 1)[0];
    expect(group?.schema?.fields.map(({ name }) => name).join(',')).toBe(header);
    expect(Object.keys(petaRembug.keterangan_en)).toEqual(['paket', 'kelompok']);
    for (const text of [desa.info.description, ...desa.info.notes]) {
      expect(textIn(text, 'en')).not.toBe(textIn(text, 'id'));
    }
  });
});
