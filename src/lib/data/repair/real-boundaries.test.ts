import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { GivenLayer } from '$lib/domain';
import { repairPolygons } from '.';
import { readShape } from './read-shape';
import { twiceArea, type Position } from './shape';

const folder = resolve(process.cwd(), '../shared/real');
const present = existsSync(folder);
const title = present ? 'real boundaries' : 'real boundaries (skipped: ../shared/real is not here)';

function layerOf(file: string): GivenLayer {
  const { features } = JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as FeatureCollection;
  return {
    file,
    layer: '',
    features: features.map(({ geometry }, i) => ({ row: i + 1, properties: {}, geometry })),
  };
}
const ringsOf = ({ features }: GivenLayer) =>
  features.flatMap(({ geometry }) => readShape(geometry).shape.flatMap((rings) => [...rings.entries()]));
/** Edges that only one area has: the outline, where neighbours agree. */
function single(layer: GivenLayer): number {
  const times = new Map<string, number>();
  for (const [, ring] of ringsOf(layer)) {
    ring.forEach((p, v) => {
      const name = [String(p), String(ring.at(v - 1))].sort().join(' ');
      times.set(name, (times.get(name) ?? 0) + 1);
    });
  }
  return [...times.values()].filter((count) => count === 1).length;
}
/** Every area's vertices moved by up to `metres`, its own way. */
function shaken(layer: GivenLayer, metres: number): GivenLayer {
  const move = ([lon, lat]: Position, row: number): Position => {
    const turn = Math.sin(row * 12.9898 + lon * 7.8e5 + lat * 3.7e5) * 1e4;
    const far = metres / 111_200;
    return [lon + far * Math.cos(turn), lat + far * Math.sin(turn)];
  };
  const features = layer.features.map((feature) => ({
    ...feature,
    geometry: {
      type: 'MultiPolygon',
      coordinates: readShape(feature.geometry).shape.map((rings) =>
        rings.map((ring) => [...ring, ...ring.slice(0, 1)].map((p) => move(p, feature.row))),
      ),
    },
  }));
  return { ...layer, features };
}

describe.skipIf(!present)(title, { timeout: 60_000 }, () => {
  it('of Jatinegara need nothing', () => {
    const layer = layerOf('jatinegara-rw.geojson');
    const repaired = repairPolygons(layer);
    expect(repaired.problems).toEqual([]);
    expect(repaired.layer.features.filter((feature, i) => feature !== layer.features[i])).toEqual([]);
  });

  it('of Surabaya run the other way round, all 1,399, and are turned without a word', () => {
    const { layer, problems } = repairPolygons(layerOf('surabaya-rw.geojson'));
    expect(problems).toEqual([]);
    for (const [position, ring] of ringsOf(layer)) expect(twiceArea(ring) > 0).toBe(position === 0);
  });

  it('drawn again by another hand agree as before', () => {
    const given = layerOf('jatinegara-rw.geojson');
    const other = shaken(given, 0.1);
    expect(single(other)).toBeGreaterThan(4000);
    const { layer, problems } = repairPolygons(other);
    expect(problems.map(({ code }) => code)).toEqual(['borders-snapped']);
    expect(Math.abs(single(layer) - single(given))).toBeLessThan(0.02 * single(given));
  });
});
