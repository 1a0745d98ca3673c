import { describe, expect, it } from 'vitest';
import { committed, committedAreas, layer, ringHa, tally } from './testing/committed';

const { features } = layer('cibeureum/konteks.geojson');
const rings = features.flatMap(({ properties, geometry }) =>
  geometry.type === 'Polygon'
    ? [
        {
          kind: properties.jenis,
          ring: (geometry.coordinates[0] ?? []).map(([x = NaN, y = NaN]) => [x, y] as const),
        },
      ]
    : [],
);
const hectares = (kind: string) =>
  rings.filter((each) => each.kind === kind).reduce((sum, { ring }) => sum + ringHa(ring), 0);

describe('committed context of Cibeureum', () => {
  it('has the printed hectares of park and cemetery', () => {
    expect(Math.abs(hectares('taman') - 2.5)).toBeLessThan(0.02);
    expect(Math.abs(hectares('makam') - 1.5)).toBeLessThan(0.02);
  });

  it('has ten mosques, two schools, an office and a market, as points', () => {
    const points = features.filter(({ geometry }) => geometry.type === 'Point');
    expect(tally(points, ({ properties }) => properties.jenis ?? '')).toEqual({
      masjid: 10,
      sekolah: 2,
      kantor: 1,
      pasar: 1,
    });
  });

  it('draws water, railway, roads and lanes along the borders themselves', () => {
    const border = new Set(committedAreas().flatMap(({ ring }) => ring.map((p) => p.join())));
    const lines = features.flatMap(({ properties, geometry }) =>
      geometry.type === 'LineString'
        ? [{ kind: properties.jenis ?? '', vertices: geometry.coordinates }]
        : [],
    );
    expect(Object.keys(tally(lines, ({ kind }) => kind)).sort()).toEqual([
      'jalan',
      'jalan-besar',
      'rel',
      'sungai',
    ]);
    for (const { vertices } of lines) expect(vertices.filter((p) => !border.has(p.join()))).toEqual([]);
  });

  it('is small, and names everything', () => {
    expect(committed('cibeureum/konteks.geojson').length).toBeLessThanOrEqual(60_000);
    expect(features.filter(({ properties }) => !properties.jenis || !properties.nama)).toEqual([]);
  });
});
