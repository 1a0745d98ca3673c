import { describe, expect, it } from 'vitest';
import { loadPrivacy } from '$lib/data';
import { looksLikeName, namesPerson, rolesFor } from './role';

const { nameLikeness } = await loadPrivacy();
const areas = new Set(['gatep', 'banjar', '05', 'krembangan']);
const isName = (text: string): boolean => looksLikeName(text, nameLikeness, areas);

describe('looksLikeName', () => {
  it.each([
    '',
    'Ketua RT 05',
    'ketua rt 05',
    'Ketua RW 03',
    'Kader Posyandu',
    'Kader PKK RW 03',
    'Ketua Karang Taruna',
    'Pengurus LKM/BKM',
    'Kelian Banjar Gatep',
    'Kelian Gatep',
    'Perangkat kelurahan/desa',
    'Wakil perempuan',
    'Warga setempat',
    'Bu RT',
    'Pak Lurah',
    'Ibu-ibu PKK',
    'Tokoh masyarakat',
    'Warga RT 05',
    'Residents of RT 05',
    'Ibu hamil RT 05',
    'Wakil Ibu Rumah Tangga',
    ...rolesFor(['RT 05', 'RW 03']),
  ])('takes %j for a role', (text) => {
    expect(isName(text)).toBe(false);
  });

  it.each([
    'Budi Santoso',
    'Pak Budi',
    'Bu Siti',
    'Ibu Sri Wahyuni',
    'H. Ahmad',
    'Ketua RT 05 Pak Suhendar',
    'Ketua RT 05, Suhendar',
    'Ketua RT 05 (Budi)',
    'budi santoso',
    'Ketua Budi',
    'Siti binti Ahmad',
    'Warga: Dewi Lestari',
    'Warga; Dewi Lestari',
    'Ibu PKK Siti Aminah',
    'Rumah Sutrisno',
  ])('takes %j for a person’s name', (text) => {
    expect(isName(text)).toBe(true);
  });
});

describe('namesPerson', () => {
  it.each([
    'Bu Siti Aminah',
    'Pengajian Bu Siti Aminah',
    'pengajian bu siti aminah',
    'Warung Pak Darmo',
    'Siti Aminah',
    'Arisan Haji Mahmud',
  ])('finds a person in the group %j', (name) => {
    expect(namesPerson(name, nameLikeness, areas)).toBe(true);
  });

  it.each([
    '',
    'Posyandu Melati 3',
    'Dasa Wisma Mawar 1',
    'Majelis Taklim Siti Aminah',
    'KWT Dewi Sri',
    'Kelompok Ibu Hamil',
    'Arisan ibu hamil',
    'Kelompok Tani Sri Rejeki',
    'Arisan Ibu-ibu RT 05',
    'Rumah Baca Melati',
    'Karang Taruna Kartini',
    'Koperasi Ibu PKK Gatep',
  ])('finds none in the group %j', (name) => {
    expect(namesPerson(name, nameLikeness, areas)).toBe(false);
  });
});

describe('rolesFor', () => {
  it('begins with the heads of the area picked', () => {
    expect(rolesFor(['RT 05', 'RW 03']).slice(0, 2)).toEqual(['Ketua RT 05', 'Ketua RW 03']);
  });
});
