import { describe, expect, it } from 'vitest';
import { maskAddressed } from './addressed-persons';

describe('maskAddressed', () => {
  it.each([
    ['Ibu Siti', 'Ibu •••'],
    ['rapat di rumah Ibu Aminah, tiap Jumat', 'rapat di rumah Ibu •••, tiap Jumat'],
    ['Pak Budi Santoso dan Bu Rini', 'Pak ••• dan Bu •••'],
    ['BPK.SUTRISNO', 'BPK.•••'],
    ['di rumah bpk. Karyo', 'di rumah bpk. •••'],
  ])('hides who is addressed by name: %s', (text, masked) => {
    expect(maskAddressed(text)).toBe(masked);
    expect(maskAddressed(masked)).toBe(masked);
  });

  it.each([
    ...['Kelas Ibu Hamil', 'Arisan Ibu Rumah Tangga', 'Bapak RW 03', 'Ibu-Ibu PKK', 'ibu dan anak'],
    ...['Posyandu Mawar', 'Kebun Bunga', 'Paket Bantuan', 'Ibu PKK', 'Bina Balita', ''],
  ])('leaves what names nobody: %s', (text) => {
    expect(maskAddressed(text)).toBe(text);
  });
});
