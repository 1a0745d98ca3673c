import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GivenLayer } from '$lib/domain';
import { scanFeatures } from './scan-features';

const folder = resolve(process.cwd(), '../shared/real');
const present = existsSync(folder);

function layerOf(list: readonly object[]): GivenLayer {
  const features = list.map((properties, i) => ({
    row: i + 1,
    properties: { ...properties },
    geometry: null,
  }));
  return { file: 'x.geojson', layer: '', features };
}

function real(name: string): GivenLayer {
  const { features } = JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as {
    features: { properties: object }[];
  };
  return layerOf(features.map(({ properties }) => properties));
}

const alarms = (layer: GivenLayer) =>
  [...scanFeatures(layer)].filter(([, { verdict }]) => verdict !== 'keep').map(([name]) => name);

describe.skipIf(!present)(
  present ? 'real boundaries' : 'real boundaries (skipped: ../shared/real is not here)',
  () => {
    it.each(['jatinegara-rw.geojson', 'surabaya-rw.geojson', 'surabaya-kelurahan.geojson'])(
      'raise no false alarm: %s',
      (name) => {
        expect(alarms(real(name))).toEqual([]);
      },
    );
  },
);

describe('properties of features', () => {
  it('are judged by the rules for tables', () => {
    const layer = layerOf([
      {
        rw: '1',
        nama: 'Krajan',
        Ketua_RW: 'Siti Aminah',
        NIK: '3578015407780001',
        description: 'rumah Bu Siti',
      },
      {
        rw: 2,
        nama: 'Sawahan',
        Ketua_RW: 'Slamet',
        kontak: '0812-3456-7890',
        lain: { hp: '0812-3456-7891' },
      },
    ]);
    const found = [...scanFeatures(layer)].map(([name, { verdict, kind }]) => [name, verdict, kind]);
    expect(found).toEqual([
      ['rw', 'keep', null],
      ['nama', 'drop', 'name'],
      ['Ketua_RW', 'drop', 'name'],
      ['NIK', 'drop', 'nik'],
      ['description', 'drop', 'free-text'],
      ['kontak', 'drop', 'phone'],
      ['lain', 'drop', 'contact'],
    ]);
  });

  it('that a reader asked for are chosen', () => {
    const points = layerOf([
      { nama: 'Mawar', kegiatan: 'arisan tiap bulan' },
      { nama: 'Melati', kegiatan: '' },
    ]);
    const verdicts = scanFeatures(points, 'groups', new Set(['nama', 'kegiatan']));
    expect([...verdicts.values()].map(({ verdict }) => verdict)).toEqual(['keep', 'keep']);
  });

  it('of no feature are none', () => {
    expect(scanFeatures(layerOf([])).size).toBe(0);
  });
});
