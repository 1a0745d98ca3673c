import { existsSync, readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Geometry } from '$lib/domain';
import { geometryOf, type Ring } from './geometry-of';

/** Path of a real boundary file beside the project; null where there is none on this machine. */
export function realFile(name: string): string | null {
  const path = new URL(`../../../../../shared/real/${name}`, import.meta.url);
  return existsSync(path) ? path.pathname : null;
}

/** Real boundaries, rings rewound as the domain wants them. */
export function readBoundaries(path: string): Geometry {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Polygon | MultiPolygon>;
  return geometryOf(
    features.map(({ geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return polygons.map((rings) => rings.map((ring, i) => rewound(ring, i === 0)));
    }),
  );
}

function rewound(closed: readonly Position[], counterClockwise: boolean): Ring {
  const ring = closed.slice(0, -1).map(([lon = NaN, lat = NaN]) => [lon, lat] as const);
  const twice = ring.reduce((sum, [x, y], v) => {
    const [px, py] = ring.at(v - 1) ?? [0, 0];
    return sum + px * y - x * py;
  }, 0);
  return twice > 0 === counterClockwise ? ring : ring.reverse();
}
