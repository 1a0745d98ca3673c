import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Geometry } from '$lib/domain';
import { areaKm2 } from '../area-km2';
import { contiguity } from '../contiguity';
import { localPlane } from '../local-plane';
import { readBoundaries, realFile } from '../testing/real-boundaries';
import { buildTopology, contiguityOf, dissolve, outlines } from './index';
import { ringSet } from './testing/rings';

/** Which group every feature of a file is in, by the named properties together. */
function grouped(path: string, properties: readonly string[]): { groupOf: Int32Array; names: string[] } {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as {
    features: { properties: Record<string, string> }[];
  };
  const labels = features.map(({ properties: own }) => properties.map((name) => own[name]).join('/'));
  const names = [...new Set(labels)];
  return { groupOf: Int32Array.from(labels, (label) => names.indexOf(label)), names };
}

function km2(geometry: Geometry): number {
  const plane = localPlane(geometry.coords[0] ?? 0, geometry.coords[1] ?? 0);
  return Array.from({ length: geometry.areaStart.length - 1 }, (_, a) => areaKm2(geometry, a, plane))
    .filter((area) => !Number.isNaN(area))
    .reduce((sum, area) => sum + area, 0);
}

describe('the topology of the sample', () => {
  const path = new URL('../../../../data/cibeureum/wilayah.geojson', import.meta.url).pathname;
  const geometry = readBoundaries(path);
  const { groupOf, names } = grouped(path, ['rw']);
  const topology = buildTopology(geometry);

  it('has no faults, and the contiguity of the geometry', () => {
    expect(topology.faults).toMatchObject({ seams: 0, tJunctions: 0, crowdedArea: new Int32Array(0) });
    expect(contiguityOf(topology)).toEqual(contiguity(geometry));
  });

  it('gives back its 170 RT', () => {
    const back = outlines(topology);
    for (let area = 0; area < 170; area += 1) expect(ringSet(back, area)).toEqual(ringSet(geometry, area));
  });

  it('dissolves into 23 RW and one kelurahan without holes, in one step as in two', () => {
    const rw = dissolve(topology, groupOf, names.length);
    expect(rw.areaStart).toHaveLength(24);
    expect([...rw.areaStart].every((start, i) => start === i)).toBe(true);
    expect(Math.abs(km2(rw) / km2(geometry) - 1)).toBeLessThan(1e-9);
    const once = dissolve(topology, new Int32Array(170), 1);
    expect(once.ringStart).toHaveLength(2);
    expect(Math.abs(km2(once) / km2(geometry) - 1)).toBeLessThan(1e-9);
    const steps = dissolve(buildTopology(rw), new Int32Array(23), 1);
    expect(ringSet(steps, 0)).toEqual(ringSet(once, 0));
  });
});

describe.each([
  ['jatinegara-rw.geojson', ['kelurahan'], 91, 8],
  ['surabaya-rw.geojson', ['kecamatan', 'kelurahan'], 1399, 155],
  ['surabaya-kelurahan.geojson', ['kecamatan'], 154, 32],
] as const)('the topology of %s (needs shared/real)', (file, properties, areas, groups) => {
  const path = realFile(file);
  it.skipIf(path === null)('keeps areas, gives every group a polygon, and knows who borders whom', () => {
    const geometry = readBoundaries(path ?? '');
    const { groupOf, names } = grouped(path ?? '', properties);
    const topology = buildTopology(geometry);
    expect([topology.areas, names.length]).toEqual([areas, groups]);
    expect(contiguityOf(topology)).toEqual(contiguity(geometry));
    const whole = dissolve(topology, new Int32Array(areas), 1);
    const upper = dissolve(topology, groupOf, groups);
    for (const result of [outlines(topology), upper, whole]) {
      expect(Math.abs(km2(result) / km2(geometry) - 1)).toBeLessThan(1e-6);
      expect([...result.areaStart].every((start, i, all) => i === 0 || start > (all[i - 1] ?? 0))).toBe(true);
    }
    const steps = dissolve(buildTopology(upper), new Int32Array(groups), 1);
    expect(ringSet(steps, 0)).toEqual(ringSet(whole, 0));
  });
});

describe('kelurahan dissolved from RW (needs shared/real)', () => {
  const rwPath = realFile('surabaya-rw.geojson');
  const path = realFile('surabaya-kelurahan.geojson');
  it.skipIf(rwPath === null || path === null)(
    'are the kelurahan of the source ring for ring, where the names agree',
    () => {
      const { names, groupOf } = grouped(path ?? '', ['nama']);
      const kelurahan = dissolve(buildTopology(readBoundaries(path ?? '')), groupOf, names.length);
      const rw = grouped(rwPath ?? '', ['kelurahan']);
      const kelurahanOf = rw.groupOf.map((group) => names.indexOf(rw.names[group] ?? ''));
      const dissolved = dissolve(buildTopology(readBoundaries(rwPath ?? '')), kelurahanOf, names.length);
      const other = names.filter((_, k) => ringSet(dissolved, k).join() !== ringSet(kelurahan, k).join());
      // The files spell two names differently, and one RW of Bubutan is typed under Babat Jerawat.
      expect(other.sort()).toEqual(['Babat Jerawat', 'Bubutan', 'Ngiden Jangkungan', 'SiwalanKerto']);
    },
  );
});
