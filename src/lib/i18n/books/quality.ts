import { formatsFor } from '../formats';
import type { Book } from './book';

const f = formatsFor('id');
const e = formatsFor('en');
const s = (count: number): string => (count === 1 ? '' : 's');

const id = {
  title: 'Kelengkapan data',
  line: 'Catatan data:',
  areas: (count: number, level: string) => `${f.whole(count)} ${level} tanpa data`,
  rows: (count: number) => `${f.whole(count)} baris tanpa wilayah`,
  groups: (count: number) => `${f.whole(count)} kelompok tanpa letak`,
  conflicts: (count: number) => `${f.whole(count)} bertentangan`,
  conflictsLong: (count: number) => `${f.whole(count)} data bertentangan`,
  shown: (title: string, year: string) => `Untuk “${title}”, ${year}.`,
  areasHint:
    'Di peta diarsir “tidak ada data”, tidak dianggap nol. Ketuk satu untuk melihat letaknya di peta.',
  rowsHint: 'Baris ini terbaca, tetapi wilayahnya tidak ada di peta. Angkanya tidak dipakai.',
  groupsHint:
    'Kelompok ini tetap dihitung, tetapi tidak dapat ditaruh di peta. Ketuk satu untuk membaca keterangannya.',
  conflictsHint: 'Dua baris untuk wilayah dan tahun yang sama, dengan angka berbeda. Tidak satu pun dipakai.',
  nameless: 'tanpa nama',
  more: (count: number) => `Tampilkan ${f.whole(count)} lagi`,
};

const en: typeof id = {
  title: 'How complete the data are',
  line: 'Data notes:',
  areas: (count, level) => `${e.whole(count)} ${level} without data`,
  rows: (count) => `${e.whole(count)} row${s(count)} without an area`,
  groups: (count) => `${e.whole(count)} group${s(count)} without a place`,
  conflicts: (count) => `${e.whole(count)} in conflict`,
  conflictsLong: (count) => `${e.whole(count)} conflict${s(count)} in the data`,
  shown: (title, year) => `For “${title}”, ${year}.`,
  areasHint:
    'Hatched as “no data” on the map, never taken as zero. Choose one to see where it is on the map.',
  rowsHint: 'These rows could be read, but their area is not on the map. Their figures are not used.',
  groupsHint: 'These groups are counted but cannot be put on the map. Choose one to read about it.',
  conflictsHint: 'Two rows for one area and year, with different figures. Neither is used.',
  nameless: 'without a name',
  more: (count) => `Show ${e.whole(count)} more`,
};

export const quality = { id, en } satisfies Book;
