import { areaLabel, type AreaSet, type Geometry, type Level, type LevelData } from '$lib/domain';
import polylabel from 'polylabel';

/** Precision asked of polylabel, as a share of the area's own width. */
const PRECISION = 0.02;

/**
 * The areas of one level as they are drawn, named and labelled. `geometry` is the level's own, or what
 * was dissolved for it from a lower one.
 * Centres are poles of inaccessibility (Agafonkin 2016, polylabel) of each area's largest polygon:
 * always inside, in lon/lat; NaN for an area without polygon.
 */
export function areaSet(
  ladder: readonly Level[],
  levels: readonly LevelData[],
  level: number,
  geometry: Geometry | null,
): AreaSet {
  const rung = ladder[level];
  const data = levels[level];
  if (rung === undefined || data === undefined) throw new RangeError(`no level ${level}`);
  return {
    level: rung,
    count: data.count,
    keys: data.keys,
    labels: data.keys.map((_, index) => areaLabel({ ladder, levels }, level, index)),
    geometry,
    centres: centresOf(geometry, data.count),
  };
}

function centresOf(geometry: Geometry | null, count: number): Float64Array {
  const centres = new Float64Array(count * 2).fill(NaN);
  if (geometry === null) return centres;
  for (let area = 0; area < count; area += 1) {
    const rings = largestPolygon(geometry, area);
    if (rings === null) continue;
    const longitudes = (rings[0] ?? []).map(([lon]) => lon);
    const width = Math.max(...longitudes) - Math.min(...longitudes);
    const [lon, lat] = polylabel(rings, width * PRECISION);
    centres[area * 2] = lon ?? NaN;
    centres[area * 2 + 1] = lat ?? NaN;
  }
  return centres;
}

type Ring = [number, number][];

function largestPolygon(geometry: Geometry, area: number): Ring[] | null {
  let best: Ring[] | null = null;
  let bestSize = -1;
  const last = geometry.areaStart[area + 1] ?? 0;
  for (let polygon = geometry.areaStart[area] ?? 0; polygon < last; polygon += 1) {
    const rings = ringsOf(geometry, polygon);
    const size = shoelace(rings[0] ?? []);
    if (size > bestSize) {
      best = rings;
      bestSize = size;
    }
  }
  return best;
}

function ringsOf({ coords, ringStart, polygonStart }: Geometry, polygon: number): Ring[] {
  const rings: Ring[] = [];
  const last = polygonStart[polygon + 1] ?? 0;
  for (let ring = polygonStart[polygon] ?? 0; ring < last; ring += 1) {
    const points: Ring = [];
    for (let v = ringStart[ring] ?? 0; v < (ringStart[ring + 1] ?? 0); v += 1) {
      points.push([coords[v * 2] ?? NaN, coords[v * 2 + 1] ?? NaN]);
    }
    rings.push(points);
  }
  return rings;
}

/** Only compared among polygons of one area, so square degrees do. */
function shoelace(ring: Ring): number {
  let sum = 0;
  let [px, py] = ring[ring.length - 1] ?? [0, 0];
  for (const [x, y] of ring) {
    sum += px * y - x * py;
    [px, py] = [x, y];
  }
  return Math.abs(sum) / 2;
}
