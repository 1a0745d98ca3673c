import { formatsFor } from '../formats';
import type { Book } from './book';

const f = formatsFor('id');
const e = formatsFor('en');

const id = {
  asCircles: 'Jumlahnya sebagai lingkaran',
  notPrinted: 'tidak tercetak di sumber',
  notSaid: 'tidak disebut',
  compare: 'Bandingkan dengan',
  compareNone: 'tidak dibandingkan',
  notShaded:
    'Jumlah tidak diarsir: wilayah besar akan tampak paling parah. Karena itu ditampilkan sebagai lingkaran.',
  notShadedRate: (unit: string) => `Untuk arsiran, pilih angka per 100 ${unit}`,
  varietyNotShaded:
    'Banyaknya jenis tidak diarsir: wilayah besar biasanya punya lebih banyak. Karena itu ditampilkan sebagai lingkaran.',
  circles: (counted: string) => `Luas lingkaran menurut jumlah ${counted}`,
  circlesPartial: 'Garis putus-putus: jumlahnya belum lengkap, jadi sekurang-kurangnya sebanyak itu',
  circlesZero: 'Tanpa lingkaran: nol, atau tidak ada data (lihat warnanya)',
  noneAtAll: 'Kumpulan data ini belum memuat angka maupun kelompok; yang ada hanya batas wilayahnya.',
  noFigures: (year: string) => `Tidak ada angka untuk ${year}, di wilayah mana pun.`,
  noFiguresOf: (households: number, year: string) =>
    `Tidak ada angka untuk ${year} di antara ${f.whole(households)} KK, di wilayah mana pun.`,
  atLeast: 'Jumlah ini belum lengkap, jadi sekurang-kurangnya sebanyak itu.',
  sumCount: (count: number, counted: string, level: string) =>
    `Jumlah dari ${level}-nya: ${f.whole(count)} ${counted}.`,
  ownRow: (level: string) =>
    `Angka ini dari baris ${level} sendiri, bukan hasil menjumlahkan bagian-bagiannya.`,
  sumHidden:
    'Hasil menjumlahkannya tidak ditampilkan: angka kecil yang disembunyikan akan terhitung dari selisihnya.',
  hidden: (count: number, level: string, few: string | null) =>
    `${f.whole(count)} ${level} tidak ikut dijumlah: ${few === null ? 'sedikit, atau disembunyikan demi tetangganya' : `ada, sedikit${few === '' ? '' : ` (${few})`}`}.`,
  by: (who: string) => `Menurut ${who}`,
  sideIs: (who: string, figure: string) => `Menurut ${who}: ${figure}`,
  secondMap: (title: string) => `Peta kedua: ${title}`,
  sameColours: 'Warna di kedua peta berarti angka yang sama.',
  two: 'Dua ukuran',
  none: (reason: string) => `tidak ada data (${reason})`,
  range: (low: number, high: number) => ` (kira-kira antara ${f.whole(low)} dan ${f.whole(high)}%)`,
  pair: (first: string, firstFigure: string, second: string, secondFigure: string) =>
    `Menurut ${first} ${firstFigure}, menurut ${second} ${secondFigure}.`,
  gap: (points: number, unit: string) => `Bedanya ${f.one(points)} dari tiap 100 ${unit}`,
  same: 'Keduanya sama',
  unsure: 'bedanya belum pasti, karena kedua kisarannya bertumpuk',
  noGap: 'Bedanya tidak dihitung, karena tidak ada angka di salah satunya.',
  common: (areas: number, level: string) =>
    `Dihitung dari ${f.whole(areas)} ${level} yang ada kedua angkanya.`,
  whyNoRange:
    'Kedua ukuran menghitung warga yang sama, dan tidak diketahui siapa yang termasuk keduanya. Karena itu yang dibandingkan hanya kisarannya masing-masing.',
  secondColumn: (who: string) => `Menurut ${who} (%)`,
  difference: 'Beda',
  differenceHint: (unit: string) => `Beda: angka pertama dikurangi angka kedua, dari tiap 100 ${unit}.`,
};

const en: typeof id = {
  asCircles: 'The number itself, as circles',
  notPrinted: 'not printed in the source',
  notSaid: 'not said',
  compare: 'Compare with',
  compareNone: 'no comparison',
  notShaded: 'Numbers are not shaded: large areas would look worst. They are shown as circles instead.',
  notShadedRate: (unit) => `For shading, choose the figure per 100 ${unit}`,
  varietyNotShaded:
    'The number of kinds is not shaded: large areas usually have more. It is shown as circles instead.',
  circles: (counted) => `Size of the circle: number of ${counted}`,
  circlesPartial: 'Broken outline: the number is not complete, so it is at least this many',
  circlesZero: 'No circle: none, or no data (see the colour)',
  noneAtAll: 'These data hold no figures and no groups yet, only boundaries.',
  noFigures: (year) => `There are no figures for ${year}, in any area.`,
  noFiguresOf: (households, year) =>
    `There are no figures for ${year} among ${e.whole(households)} households, in any area.`,
  atLeast: 'This number is not complete, so it is at least this many.',
  sumCount: (count, counted, level) => `Sum of its ${level}: ${e.whole(count)} ${counted}.`,
  ownRow: (level) => `This figure is the row of the ${level} itself, not the sum of its parts.`,
  sumHidden: 'That sum is not shown: a hidden small number could be worked out from the difference.',
  hidden: (count, level, few) =>
    `${e.whole(count)} ${level} left out of the sum: ${few === null ? 'few, or hidden to protect a neighbour' : `a few, not shown${few === '' ? '' : ` (${few})`}`}.`,
  by: (who) => `By ${who}`,
  sideIs: (who, figure) => `By ${who}: ${figure}`,
  secondMap: (title) => `Second map: ${title}`,
  sameColours: 'A colour means the same figure on both maps.',
  two: 'Two measures',
  none: (reason) => `no data (${reason})`,
  range: (low, high) => ` (roughly between ${e.whole(low)} and ${e.whole(high)}%)`,
  pair: (first, firstFigure, second, secondFigure) =>
    `By ${first}: ${firstFigure}; by ${second}: ${secondFigure}.`,
  gap: (points, unit) => `They differ by ${e.one(points)} in every 100 ${unit}`,
  same: 'Both are the same',
  unsure: 'not clearly different, since the two ranges overlap',
  noGap: 'No difference is worked out, since one of the two has no figure.',
  common: (areas, level) => `Worked out from the ${e.whole(areas)} ${level} that have both figures.`,
  whyNoRange:
    'Both measures count the same residents, and nobody knows who is in both. So only their own ranges are compared.',
  secondColumn: (who) => `By ${who} (%)`,
  difference: 'Difference',
  differenceHint: (unit) => `Difference: the first figure less the second, in every 100 ${unit}.`,
};

export const indicator = { id, en } satisfies Book;
