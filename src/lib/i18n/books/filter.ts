import { formatsFor } from '../formats';
import type { Book } from './book';

const f = formatsFor('id');
const g = formatsFor('en');

type Ends = readonly [from: number | null, to: number | null];

const yearsId = ([from, to]: Ends): string =>
  from === null
    ? `paling lama ${f.whole(to ?? 0)} tahun`
    : to === null
      ? `${f.whole(from)} tahun atau lebih`
      : from === to
        ? `${f.whole(from)} tahun`
        : `${f.whole(from)}–${f.whole(to)} tahun`;

const membersId = ([from, to]: Ends): string =>
  from === null
    ? `paling banyak ${f.whole(to ?? 0)} anggota`
    : to === null
      ? `${f.whole(from)} anggota atau lebih`
      : from === to
        ? `${f.whole(from)} anggota`
        : `${f.whole(from)}–${f.whole(to)} anggota`;

const id = {
  title: 'Saring kelompok warga',
  per100: (value: number) => `${f.two(value)} kelompok per 100 KK`,
  effect: (before: number, after: number) => `${f.two(before)} → ${f.two(after)} kelompok per 100 KK`,
  effectSpoken: (before: number, after: number) =>
    `dari ${f.two(before)} menjadi ${f.two(after)} kelompok per 100 KK`,
  none: 'Tidak ada kelompok yang lolos saringan ini.',
  chips: 'Saringan yang dipakai',
  remove: (what: string) => `Hapus saringan ${what}`,
  clear: 'Hapus semua saringan',
  keys: 'Panah untuk berpindah, Spasi untuk memilih.',
  rule: 'Dalam satu daftar, cukup salah satu yang dicentang. Tanpa centang berarti semua.',
  kindsChip: (chosen: number, all: number) =>
    chosen === 0 ? 'Jenis: tidak ada' : `Jenis: ${f.whole(chosen)} dari ${f.whole(all)}`,
  kindChip: (kind: string) => `Jenis: ${kind}`,
  kinds: 'Jenis kelompok',
  kindSearch: 'Cari jenis',
  kindsAll: 'Semua',
  kindsNone: 'Tidak ada',
  kindsNoMatch: 'Tidak ada jenis dengan kata itu.',
  onlyThis: (label: string) => `Hanya ${label}`,
  only: 'hanya ini',
  registration: 'pencatatan',
  withRegistration: 'Ikutkan pencatatan (bukan perkumpulan)',
  registrationEffect: (withIt: number, without: number) =>
    `${f.two(withIt)} kelompok per 100 KK dengan pencatatan; ${f.two(without)} tanpa pencatatan.`,
  facts: {
    umur: 'Umur kelompok',
    anggota: 'Banyak anggota',
    jaringan: 'Jaringan',
    tujuan: 'Tujuan',
    prakarsa: 'Prakarsa (siapa yang memulai)',
    formal: 'Resmi atau tidak',
    syarat_anggota: 'Syarat anggota',
    jangkauan: 'Jangkauan',
    aktif: 'Masih aktif atau tidak',
  } as Readonly<Record<string, string>>,
  /** Before a value, where there is little room. */
  short: {
    umur: 'Umur',
    anggota: 'Anggota',
    jaringan: 'Jaringan',
    tujuan: 'Tujuan',
    prakarsa: 'Prakarsa',
    formal: 'Resmi',
    syarat_anggota: 'Syarat',
    jangkauan: 'Jangkauan',
    aktif: 'Aktif',
  } as Readonly<Record<string, string>>,
  words: {
    formal: { ya: 'Resmi (formal)', tidak: 'Tidak resmi (informal)' },
    aktif: { ya: 'Masih aktif', tidak: 'Tidak aktif' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  notSaid: 'Tidak disebut',
  notSaidNumber: 'Tidak disebut atau tidak terbaca',
  chosen: (count: number) => `${f.whole(count)} dipilih`,
  all: 'Semua',
  span: { umur: yearsId, anggota: membersId },
  counted: (count: number) => `${f.whole(count)} kelompok`,
  from: 'Dari',
  to: 'Sampai',
  units: { umur: 'tahun', anggota: 'anggota' },
  wrongSpan: 'Angka “dari” lebih besar daripada “sampai”. Perbaiki salah satunya.',
  ageNote: (date: string) =>
    `Umur dihitung dari tahun berdiri sampai tanggal data (${date}), bukan sampai hari ini.`,
  unitsNote: (units: string) => `Satuan anggota tidak sama di semua kelompok: ${units}.`,
  more: (count: number) => `Tampilkan ${f.whole(count)} lagi`,
  hexagonWidth: 'Lebar segi enam',
  hexagonTitle: (groups: number, metres: number, hectares: number) =>
    `Kelompok tiap segi enam (${f.whole(groups)} kelompok; ${f.whole(metres)} m dari sisi ke sisi, ${f.amount(hectares)} ha)`,
  hexagonNone: 'Tidak ada kelompok dengan letak untuk dihitung.',
  hexagonBand: (from: number, to: number) =>
    from === to ? f.whole(from) : `${f.whole(from)}–${f.whole(to)}`,
  variety: (kinds: number, all: number) =>
    kinds === all
      ? `${f.whole(all)} jenis kelompok`
      : `${f.whole(kinds)} jenis kelompok (dari ${f.whole(all)} jenis)`,
  nearest: 'Kelompok terdekat',
  nearestKind: 'Jenis kelompok yang dicari',
  nearestEach: 'Tiap jenis, satu yang terdekat',
  nearestInside: 'di dalam wilayah ini',
  nearestAway: (distance: string) => `kira-kira ${distance}`,
  nearestNote:
    'Jarak garis lurus dari tengah wilayah ini, bukan jarak jalan. Kelompok tanpa letak di peta tidak ikut.',
  nearestNone: 'Tidak ada kelompok dengan letak di peta.',
};

const yearsEn = ([from, to]: Ends): string =>
  from === null
    ? `${g.whole(to ?? 0)} years at most`
    : to === null
      ? `${g.whole(from)} years or more`
      : from === to
        ? `${g.whole(from)} ${from === 1 ? 'year' : 'years'}`
        : `${g.whole(from)}–${g.whole(to)} years`;

const membersEn = ([from, to]: Ends): string =>
  from === null
    ? `${g.whole(to ?? 0)} members at most`
    : to === null
      ? `${g.whole(from)} members or more`
      : from === to
        ? `${g.whole(from)} ${from === 1 ? 'member' : 'members'}`
        : `${g.whole(from)}–${g.whole(to)} members`;

const groupsEn = (count: number): string => `${g.whole(count)} ${count === 1 ? 'group' : 'groups'}`;

const en: typeof id = {
  title: 'Filter the community groups',
  per100: (value) => `${g.two(value)} groups per 100 households`,
  effect: (before, after) => `${g.two(before)} → ${g.two(after)} groups per 100 households`,
  effectSpoken: (before, after) => `from ${g.two(before)} to ${g.two(after)} groups per 100 households`,
  none: 'No group passes this filter.',
  chips: 'Filters in use',
  remove: (what) => `Remove the filter ${what}`,
  clear: 'Clear all filters',
  keys: 'Arrow keys to move, Space to choose.',
  rule: 'Within one list, any of those ticked will do. Nothing ticked means all.',
  kindsChip: (chosen, all) => (chosen === 0 ? 'Kinds: none' : `Kinds: ${g.whole(chosen)} of ${g.whole(all)}`),
  kindChip: (kind) => `Kind: ${kind}`,
  kinds: 'Kinds of group',
  kindSearch: 'Find a kind',
  kindsAll: 'All',
  kindsNone: 'None',
  kindsNoMatch: 'No kind has that word.',
  onlyThis: (label) => `Only ${label}`,
  only: 'only this',
  registration: 'registration',
  withRegistration: 'Count registrations (not associations)',
  registrationEffect: (withIt, without) =>
    `${g.two(withIt)} groups per 100 households with registrations; ${g.two(without)} without.`,
  facts: {
    umur: 'Age of the group',
    anggota: 'Members',
    jaringan: 'Network',
    tujuan: 'Purpose',
    prakarsa: 'Initiative (who began it)',
    formal: 'Formal or informal',
    syarat_anggota: 'Membership rule',
    jangkauan: 'Reach',
    aktif: 'Active or not',
  },
  short: {
    umur: 'Age',
    anggota: 'Members',
    jaringan: 'Network',
    tujuan: 'Purpose',
    prakarsa: 'Initiative',
    formal: 'Formal',
    syarat_anggota: 'Rule',
    jangkauan: 'Reach',
    aktif: 'Active',
  },
  words: {
    formal: { ya: 'Formal', tidak: 'Informal' },
    aktif: { ya: 'Active', tidak: 'Inactive' },
  },
  notSaid: 'Not said',
  notSaidNumber: 'Not said, or unreadable',
  chosen: (count) => `${g.whole(count)} chosen`,
  all: 'All',
  span: { umur: yearsEn, anggota: membersEn },
  counted: groupsEn,
  from: 'From',
  to: 'To',
  units: { umur: 'years', anggota: 'members' },
  wrongSpan: '“From” is larger than “to”. Change one of them.',
  ageNote: (date) => `Ages run from the year of founding to the date of the data (${date}), not to today.`,
  unitsNote: (units) => `Members are not counted in the same unit by all groups: ${units}.`,
  more: (count) => `Show ${g.whole(count)} more`,
  hexagonWidth: 'Width of a hexagon',
  hexagonTitle: (groups, metres, hectares) =>
    `Groups in each hexagon (${groupsEn(groups)}; ${g.whole(metres)} m from side to side, ${g.amount(hectares)} ha)`,
  hexagonNone: 'No group has a place on the map to be counted.',
  hexagonBand: (from, to) => (from === to ? g.whole(from) : `${g.whole(from)}–${g.whole(to)}`),
  variety: (kinds, all) =>
    kinds === all
      ? `${g.whole(all)} ${all === 1 ? 'kind' : 'kinds'} of group`
      : `${g.whole(kinds)} ${kinds === 1 ? 'kind' : 'kinds'} of group (of ${g.whole(all)})`,
  nearest: 'Nearest groups',
  nearestKind: 'Kind of group sought',
  nearestEach: 'The nearest of each kind',
  nearestInside: 'in this area',
  nearestAway: (distance) => `about ${distance}`,
  nearestNote:
    'Straight-line distance from the middle of this area, not along roads. Groups without a place on the map are left out.',
  nearestNone: 'No group has a place on the map.',
};

export const filter = { id, en } satisfies Book;
