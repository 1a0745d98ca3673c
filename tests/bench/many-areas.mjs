// A package of some 30,000 made-up areas: a jittered grid of streets, for measuring only.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COLUMNS = 203;
const ROWS = 150;
/** Degrees between grid lines. */
const STEP = 0.0012;
/** Points of one side of an area, without its last. */
const SIDE = 4;
const YEARS = [2004, 2005, 2006];
const RT_OF_RW = 10;
const two = (n, size) => String(n).padStart(size, '0');

/** Numbers in 0..1 from a whole number, always the same for the same (a hash after Steele, 2014). */
function chance(seed) {
  let t = Math.imul(seed + 0x6d2b79f5, 0x85ebca6b);
  t = Math.imul(t ^ (t >>> 15), 0xc2b2ae35);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

/** A point of the grid, in steps, moved a little; whole and part steps get other places each. */
function point(x, y) {
  const seed = Math.round(x * SIDE) * 7919 + Math.round(y * SIDE) * 104729;
  const reach = Number.isInteger(x) && Number.isInteger(y) ? 0.35 : 0.08;
  const lng = 112.6 + STEP * (x + reach * (chance(seed) - 0.5));
  const lat = -7.4 + STEP * (y + reach * (chance(seed + 1) - 0.5));
  return [Math.round(lng * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}

function ring(column, row) {
  const sides = [
    (t) => point(column + t, row),
    (t) => point(column + 1, row + t),
    (t) => point(column + 1 - t, row + 1),
    (t) => point(column, row + 1 - t),
  ];
  const points = sides.flatMap((side) => Array.from({ length: SIDE }, (_, i) => side(i / SIDE)));
  return [...points, points[0]];
}

function names(index) {
  return { rw: two(Math.floor(index / RT_OF_RW) + 1, 4), rt: two((index % RT_OF_RW) + 1, 2) };
}

function table(count) {
  const lines = ['tahun,rw,rt,kk,kk_miskin'];
  for (const year of YEARS) {
    for (let i = 0; i < count; i += 1) {
      const kk = 40 + Math.floor(120 * chance(i));
      const poor = chance(i + year) < 0.03 ? '' : Math.floor(kk * 0.5 * chance(i * 3 + year) ** 2);
      const { rw, rt } = names(i);
      lines.push(`${year},${rw},${rt},${kk},${poor}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const DESCRIPTOR = {
  name: 'banyak',
  title: 'Banyak wilayah',
  sources: [{ title: 'Dibuat dengan program untuk mengukur kecepatan' }],
  resources: [
    { name: 'wilayah', path: 'wilayah.geojson' },
    { name: 'kemiskinan', path: 'kemiskinan.csv' },
  ],
  petaRembug: {
    versi: 1,
    tingkat: [
      { id: 'rw', label: 'RW' },
      { id: 'rt', label: 'RT' },
    ],
    sifat: { wilayah: 'simulasi', kemiskinan: 'simulasi' },
    tampilan: 't=rt&i=miskin',
  },
};

/** Writes the package into a folder; returns how many areas it has. */
export function writeManyAreas(folder) {
  mkdirSync(folder, { recursive: true });
  const features = Array.from({ length: COLUMNS * ROWS }, (_, i) => ({
    type: 'Feature',
    properties: names(i),
    geometry: { type: 'Polygon', coordinates: [ring(i % COLUMNS, Math.floor(i / COLUMNS))] },
  }));
  writeFileSync(join(folder, 'wilayah.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
  writeFileSync(join(folder, 'kemiskinan.csv'), table(features.length));
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(DESCRIPTOR));
  return features.length;
}
