import { describe, expect, it } from 'vitest';
import { loadPrivacy } from '$lib/data';
import { looksLikeName, rolesFor } from './role';

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
  ])('takes %j for a person’s name', (text) => {
    expect(isName(text)).toBe(true);
  });
});

describe('rolesFor', () => {
  it('begins with the heads of the area picked', () => {
    expect(rolesFor(['RT 05', 'RW 03']).slice(0, 2)).toEqual(['Ketua RT 05', 'Ketua RW 03']);
  });
});
