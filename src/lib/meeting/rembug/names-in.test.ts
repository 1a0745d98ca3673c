import { describe, expect, it } from 'vitest';
import { loadPrivacy } from '$lib/data';
import { withoutNames, withoutSureNames } from './free-text';
import { namesIn, type NameRules } from './names-in';

const { nameLikeness } = await loadPrivacy();
const rules: NameRules = { likeness: nameLikeness, areaNames: new Set(['gatep', 'krembangan']) };

describe('names in a free text', () => {
  it.each([
    ['Pelatihan jahit untuk Ibu Siti Aminah', 'Siti Aminah'],
    ['Talud di depan warung Pak Darmo, 12 m', 'Darmo'],
    ['Modal usaha untuk Bu Sri dan warga', 'Sri'],
    ['Bantuan Bapak H. Mahmud diperiksa lagi', 'Mahmud'],
    ['Rumah Ibu Kartini', 'Kartini'],
    ['Diketuai Sdri. Dewi Lestari.', 'Dewi Lestari'],
    ['Untuk Bu Siti. Perbaikan jalan', 'Siti'],
    ['BANTUAN UNTUK IBU SITI AMINAH', 'SITI AMINAH'],
    ['Servis dikerjakan Mas Joko', 'Joko'],
    ['Bu K', 'K'],
  ])('are sure after a form of address: %s', (text, name) => {
    expect(withoutNames(text, rules).sure).toBe(name);
    expect(withoutNames(text, rules).kept).toBe(text.replace(name, '……'));
  });

  it.each([
    ['Pelatihan jahit Siti Aminah', 'Siti Aminah'],
    ['pelatihan jahit untuk siti aminah', 'siti aminah'],
    ['Modal untuk bu siti', 'siti'],
    ['Perbaikan rumah Sutrisno', 'Sutrisno'],
    ['Lampu jalan depan Supriyadi', 'Supriyadi'],
    ['Ibu PKK Siti Aminah', 'Siti Aminah'],
    ['Siti mendapat mesin jahit', 'Siti'],
  ])('are asked about by their words: %s', (text, name) => {
    expect(withoutNames(text, rules)).toEqual({ kept: text.replace(name, '……'), sure: null, asked: name });
    expect(withoutNames(text, { ...rules, known: [name] }).kept).toBe(text);
    expect(withoutSureNames(text, rules)).toBe(text);
  });

  it.each([
    '',
    'Ibu-ibu PKK',
    'Ibu-ibu RT 05 dan Bapak-bapak ronda',
    'Bapak RT',
    'Bapak RT 05 dan Bu RW',
    'Pelatihan bersama Ibu PKK dan Bapak Lurah',
    'Gang Haji Mahmud',
    'Selokan di Gang Haji Mahmud 40 m',
    'Paving Jl. H. Umar',
    'Lampu Jalan Sudirman',
    'Masjid Haji Umar',
    'Pos Kamling Pak Camat',
    'Balai RW 03',
    'Arisan usaha Ibu Rumah Tangga',
    'Makanan tambahan Ibu Hamil',
    'Koperasi Sri Rejeki',
    'Pelatihan KWT Dewi Sri',
    'Budi daya lele',
    'Sari buah untuk dijual',
    'Perbaikan Rumah Tidak Layak Huni',
    'Rumah Baca di rumah warga RT 02',
    'Teh Poci dan Es Teh Manis dijual kelompok',
    'Ibu Gatep',
    'Refleksi\nPeta & angka\nKesepakatan',
    'Perbaikan Selokan RT 03 dan Penghijauan',
    'Pak Ustadz dan Ibu Bidan',
    'Bank Sampah Melati',
    'Posyandu Kartini',
    'Savings group for the women of RT 05',
  ])('are none in %j', (text) => {
    expect(namesIn(text, rules)).toEqual([]);
    expect(withoutNames(text, rules).kept).toBe(text);
  });
});
