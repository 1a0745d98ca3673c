// Packages for the tests, made anew for each run and never part of the site: spoilt copies of the sample,
// and real boundaries with made-up rates, labelled as such (their licence is share-alike).
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeEdgePackages } from './edge-packages.mjs';
import { makeLadderPackages } from './ladder-packages.mjs';

const SAMPLE = fileURLToPath(new URL('../../data/cibeureum/', import.meta.url));
const REAL = fileURLToPath(new URL('../../../shared/real/', import.meta.url));
const PACKAGES = [
  { id: 'jatinegara', file: 'jatinegara-rw.geojson', title: 'Kecamatan Jatinegara' },
  { id: 'surabaya', file: 'surabaya-rw.geojson', title: 'Kota Surabaya' },
];

/** Writes the packages into `folder`; those from real boundaries only where these are there. */
export function makePackages(folder) {
  makeSpoilt(join(folder, 'cibeureum-salah'));
  makeWithoutFigures(join(folder, 'tanpa-angka'));
  makeUnreadable(join(folder, 'deskriptor-rusak'));
  makeEdgePackages(folder);
  makeLadderPackages(folder);
  for (const { id, file, title } of PACKAGES) {
    if (!existsSync(join(REAL, file))) continue;
    const target = join(folder, id);
    mkdirSync(target, { recursive: true });
    const text = readFileSync(join(REAL, file), 'utf8');
    writeFileSync(join(target, 'wilayah.geojson'), text);
    writeFileSync(join(target, 'kemiskinan.csv'), madeUpRates(JSON.parse(text)));
    writeFileSync(join(target, 'datapackage.json'), JSON.stringify(descriptor(id, title)));
  }
}

function copySample(target) {
  rmSync(target, { recursive: true, force: true });
  cpSync(SAMPLE, target, { recursive: true });
}

/** The mistakes of a hurried evening: one of each kind, all in the first RW. */
function makeSpoilt(target) {
  copySample(target);
  change(join(target, 'kemiskinan.csv'), (text) => {
    const kk = (rt) => new RegExp(`^2006,01,${rt},(\\d+),`, 'm').exec(text)?.[1];
    const poor = (rt, value) => [new RegExp(`^(2006,01,${rt},\\d+),\\d*`, 'm'), `$1,${value}`];
    const changes = [poor('01', -4), poor('02', Number(kk('02')) + 5), poor('04', '<b>banyak</b>')];
    const spoilt = changes.reduce((result, [row, value]) => result.replace(row, value), text);
    const again = /^2006,01,03,.*$/m
      .exec(text)?.[0]
      .replace(/^(2006,01,03,\d+),(\d*)/, (_, row, n) => `${row},${+n + 1}`);
    return `${spoilt.trimEnd()}\n${again}\n2006,99,09,40,4,100\n`;
  });
  change(
    join(target, 'kelompok.csv'),
    (text) => `${text.trimEnd()}\n<img src=x onerror=alert(1)>,Posyandu,01,07\n`,
  );
  change(join(target, 'wilayah.geojson'), (text) => {
    const map = JSON.parse(text);
    const ofRt = (rt) =>
      map.features.find(({ properties }) => properties.rw === '01' && properties.rt === rt);
    ofRt('05').geometry = null;
    ofRt('06').geometry.coordinates = [ofRt('06').geometry.coordinates[0].slice(0, 2)];
    return JSON.stringify(map);
  });
}

function makeWithoutFigures(target) {
  copySample(target);
  rmSync(join(target, 'kemiskinan.csv'));
}

function makeUnreadable(target) {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'datapackage.json'), '{ "name": "deskriptor-rusak", "resources": [ ');
}

function change(path, edit) {
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

function madeUpRates({ features }) {
  const seen = new Set();
  const rows = features.flatMap(({ properties: { kelurahan, rw } }, i) => {
    const key = `${kelurahan}|${rw}`;
    if (!rw || seen.has(key)) return [];
    seen.add(key);
    const kk = 80 + ((i * 37) % 220);
    const poor = i % 11 === 0 ? 0 : Math.round((kk * ((i * 13) % 31)) / 100);
    return [`${kelurahan},${rw},${kk},${i % 17 === 0 ? '' : poor}`];
  });
  return ['kelurahan,rw,kk,kk_miskin', ...rows, ''].join('\n');
}

function descriptor(name, title) {
  return {
    name,
    title,
    sources: [{ title: '© OpenStreetMap contributors (ODbL 1.0); angka dibuat-buat untuk uji coba' }],
    resources: [
      { name: 'wilayah', path: 'wilayah.geojson' },
      { name: 'kemiskinan', path: 'kemiskinan.csv' },
    ],
    petaRembug: {
      versi: 1,
      tingkat: [
        { id: 'kelurahan', label: 'Kelurahan' },
        { id: 'rw', label: 'RW' },
      ],
      sifat: { wilayah: 'lapangan', kemiskinan: 'simulasi' },
      tampilan: 't=rw&i=miskin',
    },
  };
}
