import type { AreaKey, Bbox, Dataset, Geometry, LevelId } from '$lib/domain';
import { pointInArea } from '$lib/stats';

/** An area by level and key. */
export interface NamedArea {
  readonly level: LevelId;
  readonly key: AreaKey;
}

/** Finds the area under a point; null where there is none. */
export type AreaUnder = (lng: number, lat: number) => NamedArea | null;

/** The finder for a dataset's own boundaries, of the lowest level that has any; nothing in a schematic. */
export function areaUnder({ info, levels }: Dataset): AreaUnder {
  if (info.schematic) return () => null;
  const drawn = [...levels].reverse().find(({ geometry }) => geometry !== null);
  const geometry = drawn?.geometry ?? null;
  if (drawn === undefined || geometry === null) return () => null;
  const boxes = drawn.keys.map((_, area) => boxOf(geometry, area));
  return (lng, lat) => {
    const index = boxes.findIndex(
      ([west, south, east, north], area) =>
        lng >= west && lng <= east && lat >= south && lat <= north && pointInArea(geometry, area, lng, lat),
    );
    return index < 0 ? null : { level: drawn.level, key: drawn.keys[index] ?? '' };
  };
}

function boxOf({ coords, ringStart, polygonStart, areaStart }: Geometry, area: number): Bbox {
  const vertex = (at: number): number => ringStart[polygonStart[areaStart[at] ?? 0] ?? 0] ?? 0;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let v = vertex(area); v < vertex(area + 1); v += 1) {
    const [lon, lat] = [coords[v * 2] ?? NaN, coords[v * 2 + 1] ?? NaN];
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}
