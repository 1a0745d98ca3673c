// Made-up places for the tests: squares in rows, and the tables and descriptor beside them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ORIGIN = { lng: 107.54, lat: -6.9 };
/** Degrees: about 110 m. */
const SIDE = 0.001;

/** An area as a square, `column` to the east and `row` to the south of the first one. */
export function square(properties, column, row = 0) {
  const at = (east, south) => [
    Math.round((ORIGIN.lng + SIDE * (column + east)) * 1e6) / 1e6,
    Math.round((ORIGIN.lat - SIDE * (row + south)) * 1e6) / 1e6,
  ];
  const ring = [at(0, 1), at(1, 1), at(1, 0), at(0, 0), at(0, 1)];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** A table as text; a cell that is undefined or null is blank. */
export function csv(header, rows) {
  const cell = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return [header, ...rows].map((row) => row.map((value) => cell(String(value ?? ''))).join(',')).join('\n');
}

/**
 * Writes a package: `shapes` (features) as wilayah, `figures` as kemiskinan, `groups` as kelompok (texts),
 * each left out where it is not given; `own` is laid over the descriptor's part of the product.
 */
export function writePackage(folder, name, { title, shapes, figures, groups, own = {} }) {
  const files = {
    'wilayah.geojson': shapes && JSON.stringify({ type: 'FeatureCollection', features: shapes }),
    'kemiskinan.csv': figures,
    'kelompok.csv': groups,
  };
  const present = Object.entries(files).filter(([, text]) => text !== undefined);
  const names = present.map(([path]) => path.slice(0, path.indexOf('.')));
  const target = join(folder, name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [path, text] of present) writeFileSync(join(target, path), `${text}\n`);
  const descriptor = {
    name,
    title,
    sources: [{ title: 'Dibuat untuk uji coba' }],
    resources: present.map(([path], i) => ({ name: names[i], path })),
    petaRembug: {
      versi: 1,
      tempat: `${title} (rekaan)`,
      tanggal_data: '2015-06-30',
      sifat: Object.fromEntries(names.map((resource) => [resource, 'simulasi'])),
      ...own,
    },
  };
  writeFileSync(join(target, 'datapackage.json'), JSON.stringify(descriptor));
}
