import { describe, expect, it } from 'vitest';
import { measureOfWords } from './measure-words';
import { openDesk } from './testing/open-desk';

describe('the words of a header of figures', () => {
  it.each([
    ['KELUARGA MISKIN JML', 'kk_miskin'],
    ['Penduduk Miskin KK', 'kk_miskin'],
    ['PRA SEJAHTERA', 'kk_miskin'],
    ['Jumlah Penduduk Miskin (Jiwa)', 'jiwa_miskin'],
    ['Penduduk Miskin Jiwa', 'jiwa_miskin'],
    ['Jumlah Penduduk (Jiwa)', 'jiwa'],
    ['KEPALA KELUARGA L+P', 'kk'],
    ['KELUARGA MISKIN %', 'persen_miskin'],
    ['KK MISKIN EKSTREM', null],
    ['KK TIDAK MISKIN', null],
    ['KELUARGA MISKIN L', null],
    ['PENERIMA PKH KK', null],
    ['Penduduk Miskin', null],
    ['Kepala Keluarga', null],
    ['Warga', null],
  ])('say what it counts, or leave it open: %s', (header, measure) => {
    expect(measureOfWords(header)).toBe(measure);
  });

  it('that only say "Miskin" are asked about', async () => {
    const { opened } = await openDesk({ 't.csv': 'RW,RT,Jumlah KK,Penduduk Miskin\n1,1,50,21\n1,2,60,30\n' });
    expect(opened.tables[0]?.columns[3]).toMatchObject({
      meaning: 'measure:jiwa_miskin',
      question: 'poor-kk-or-jiwa',
    });
  });

  it('stand above names in a list of persons', async () => {
    const { opened } = await openDesk({
      't.csv':
        'No,Kepala Keluarga Miskin,NIK,RT,RW\n1,Siti Aminah,9999014107800001,1,1\n2,Budi Santoso,9999014107800002,1,1\n',
    });
    expect(opened.tables[0]?.use).toBe('by-name');
  });
});
