import { formatsFor } from '../formats';
import type { Book } from './book';

const f = formatsFor('id');
const e = formatsFor('en');

/** What is told after a choice, and what did not go as asked. */
const id = {
  level: (level: string, count: number) => `Tingkat ${level}: ${f.whole(count)} wilayah.`,
  on: (what: string) => `${what}: ditampilkan.`,
  off: (what: string) => `${what}: tidak ditampilkan lagi.`,
  beside: (title: string) => `Dibandingkan dengan “${title}”.`,
  notBeside: 'Perbandingan ditutup.',
  groupsUnread: 'Daftar kelompok warga tidak terbaca, jadi kelompoknya tidak tampil.',
  linkParts: (count: number) => `${f.whole(count)} bagian tautan dilewati.`,
  toNotes: 'Lihat catatan data',
};

const en: typeof id = {
  level: (level, count) => `Level ${level}: ${e.whole(count)} ${count === 1 ? 'area' : 'areas'}.`,
  on: (what) => `${what}: shown.`,
  off: (what) => `${what}: no longer shown.`,
  beside: (title) => `Compared with “${title}”.`,
  notBeside: 'The comparison is closed.',
  groupsUnread: 'The list of community groups could not be read, so no group is shown.',
  linkParts: (count) => `${e.whole(count)} ${count === 1 ? 'part' : 'parts'} of the link left out.`,
  toNotes: 'See the data notes',
};

export const told = { id, en } satisfies Book;
