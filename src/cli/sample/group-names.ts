import { at } from './at';
import type { Seat } from './group-areas';
import type { KindName } from './published';

/** One flower for each RW: groups are named for flowers, virtues and places, never for persons. */
const FLOWERS = [
  'Melati',
  'Mawar',
  'Anggrek',
  'Kenanga',
  'Cempaka',
  'Dahlia',
  'Teratai',
  'Flamboyan',
  'Bougenvil',
  'Kamboja',
  'Tulip',
  'Seruni',
  'Alamanda',
  'Sakura',
  'Kemuning',
  'Nusa Indah',
  'Matahari',
  'Lavender',
  'Sedap Malam',
  'Soka',
  'Asoka',
  'Wijaya Kusuma',
  'Edelweis',
];
const VIRTUES = [
  'Tunas Muda',
  'Bina Karya',
  'Karya Mandiri',
  'Harapan',
  'Bina Remaja',
  'Cipta Karsa',
  'Mekar Jaya',
];
const ASSEMBLIES = [
  'Al-Ikhlas',
  'Al-Hidayah',
  'Nurul Iman',
  'Al-Hikmah',
  'As-Salam',
  'At-Taqwa',
  'Nurul Huda',
];

const WHOLE: Partial<Record<KindName, string>> = {
  'LPM/LKMD': 'LPM Kelurahan',
  PHBI: 'PHBI Kelurahan',
  KUBE: 'KUBE Mekar Mandiri',
  'Pemuda/Karang Taruna': 'Karang Taruna Kelurahan',
};

const turn = (list: readonly string[], rw: string, by = 0) =>
  at(list, (Number.parseInt(rw, 10) + by) % list.length);

/** The name of a group; `serial` counts the kind's groups in the same RW, from 1. */
export function groupName(kind: KindName, { rw, area }: Seat, serial: number): string {
  if (rw === null) return WHOLE[kind] ?? kind;
  const place = `RW ${rw}`;
  switch (kind) {
    case 'Dasa Wisma':
      return `Dasa Wisma ${turn(FLOWERS, rw)} ${String(serial)}`;
    case 'Paguyuban Warga Desa':
      return `Paguyuban Warga RT ${area?.rt ?? ''} ${place}`;
    case 'Posyandu':
      return `Posyandu ${turn(FLOWERS, rw, 9)} ${place}`;
    case 'Pemuda/Karang Taruna':
      return `Karang Taruna ${turn(VIRTUES, rw)} ${place}`;
    case 'Pengajian':
      return `Pengajian ${turn(ASSEMBLIES, rw)} ${place}`;
    case 'KWT':
      return `KWT Tani Lestari ${place}`;
    case 'UP2K':
      return `UP2K Mekar ${place}`;
    default:
      return `${kind} ${place}`;
  }
}
