import type { ContextFeature } from '$lib/domain';
import { closed } from './write-boundaries';

/** Roads, rivers and places as GeoJSON; null where there are none. */
export function contextText(context: readonly ContextFeature[]): string | null {
  if (context.length === 0) return null;
  const features = context.map((feature) => ({
    type: 'Feature',
    properties: { jenis: feature.kind, nama: feature.name },
    geometry: geometryOf(feature),
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

type Position = readonly [number, number];

function geometryOf({ shape, parts }: ContextFeature): object {
  const lines = parts.map(positions);
  if (shape === 'point') return { type: 'Point', coordinates: lines[0]?.[0] ?? [] };
  if (shape === 'line') {
    const [line] = lines;
    return lines.length === 1
      ? { type: 'LineString', coordinates: line }
      : { type: 'MultiLineString', coordinates: lines };
  }
  return { type: 'MultiPolygon', coordinates: polygonsOf(lines) };
}

function positions(flat: Float64Array): Position[] {
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[i * 2] ?? NaN, flat[i * 2 + 1] ?? NaN]);
}

/** Rings as polygons: one that runs counter-clockwise begins a polygon, those after it are its holes. */
function polygonsOf(rings: readonly (readonly Position[])[]): Position[][][] {
  const polygons: Position[][][] = [];
  for (const ring of rings) {
    const last = polygons.at(-1);
    if (last === undefined || doubleArea(ring) > 0) polygons.push([closed(ring)]);
    else last.push(closed(ring));
  }
  return polygons;
}

function doubleArea(ring: readonly Position[]): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x0, y0];
    return sum + (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
  }, 0);
}
