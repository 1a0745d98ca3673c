import type { Bbox, Dataset, Geometry, Group, LevelData } from '$lib/domain';
import { pointInArea, spreadWithin } from '$lib/stats';
import { membersOf } from './family';

/** Where every group of a package is, whatever the filter: position i is Dataset.groups[i]. */
export interface Places {
  /** lon, lat per group; NaN where it cannot be put on the map. */
  readonly at: Float64Array;
  /** 1: put somewhere inside its area ("letak dikira-kira"). */
  readonly approximate: Uint8Array;
  /** Per level (index as in the ladder): the area that holds the group, or -1. */
  readonly areaAt: readonly Int32Array[];
}

/**
 * Places every group once. A group with a point stays there; one known by its RT or RW alone is spread
 * inside that area (low-discrepancy, the same in every run); one of no known place gets none, and one
 * that serves the whole place belongs to no area. The area named in the row wins over the area that its point falls into.
 */
export function placesOf(dataset: Dataset): Places {
  const { groups, levels } = dataset;
  const at = new Float64Array(groups.length * 2).fill(NaN);
  const approximate = new Uint8Array(groups.length);
  // Every group is somewhere in the whole, even one of which nobody knows the place.
  const areaAt = levels.map((_, i) =>
    new Int32Array(groups.length).fill(dataset.ladder[i]?.whole === true ? 0 : -1),
  );
  const drawn = levels.map((level) => level.geometry !== null).lastIndexOf(true);
  const under = areaFinder(levels[drawn]);
  const toSpread = new Map<string, { level: number; area: number; groups: number[] }>();
  groups.forEach((group, i) => {
    const named = namedArea(dataset, group);
    const wide = servesWhole(dataset, group);
    if (group.placeKnown === 'point' && group.lng !== null && group.lat !== null) {
      at.set([group.lng, group.lat], i * 2);
      // A row that names its area needs no search for the area under its point.
      const found = wide || named?.level === drawn ? -1 : under(group.lng, group.lat);
      if (found >= 0) climb(levels, areaAt, i, drawn, found);
    } else if (named !== null && group.placeKnown === 'area') {
      const id = `${named.level}:${named.area}`;
      const entry = toSpread.get(id) ?? { ...named, groups: [] };
      entry.groups.push(i);
      toSpread.set(id, entry);
    }
    if (named !== null && !wide) climb(levels, areaAt, i, named.level, named.area);
  });
  const geometry = levels[drawn]?.geometry ?? null;
  if (geometry !== null) {
    for (const entry of toSpread.values()) spread(dataset, geometry, drawn, entry, at, approximate);
  }
  return { at, approximate, areaAt };
}

/** A group that serves the whole place is drawn where it meets, but counted in no area below. */
export function servesWhole({ ladder }: Dataset, group: Group): boolean {
  if (group.placeKnown === 'whole') return true;
  return ladder.some((level) => level.whole && level.id === group.reach);
}

function namedArea({ ladder, levels }: Dataset, group: Group): { level: number; area: number } | null {
  if (group.area === null) return null;
  const level = ladder.findIndex((rung) => rung.id === group.areaLevel);
  const area = levels[level]?.indexOf.get(group.area);
  return area === undefined ? null : { level, area };
}

/** Writes the area and all its parents down for one group. */
function climb(
  levels: readonly LevelData[],
  areaAt: readonly Int32Array[],
  group: number,
  level: number,
  area: number,
): void {
  let at = area;
  for (let rung = level; rung >= 0 && at >= 0; rung -= 1) {
    const column = areaAt[rung];
    if (column !== undefined) column[group] = at;
    at = levels[rung]?.parent[at] ?? -1;
  }
}

/** Finds the area under a point. Boxes are compared first: most areas are nowhere near. */
function areaFinder(level: LevelData | undefined): (lng: number, lat: number) => number {
  const geometry = level?.geometry ?? null;
  if (level === undefined || geometry === null) return () => -1;
  const boxes = Array.from({ length: level.count }, (_, area) => boxOf(geometry, area));
  return (lng, lat) =>
    boxes.findIndex(
      ([west, south, east, north], area) =>
        lng >= west && lng <= east && lat >= south && lat <= north && pointInArea(geometry, area, lng, lat),
    );
}

function boxOf({ coords, ringStart, polygonStart, areaStart }: Geometry, area: number): Bbox {
  const vertex = (at: number): number => ringStart[polygonStart[areaStart[at] ?? 0] ?? 0] ?? 0;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let v = vertex(area); v < vertex(area + 1); v += 1) {
    const lon = coords[v * 2] ?? NaN;
    const lat = coords[v * 2 + 1] ?? NaN;
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

function spread(
  { ladder, levels }: Dataset,
  geometry: Geometry,
  drawn: number,
  entry: { level: number; area: number; groups: readonly number[] },
  at: Float64Array,
  approximate: Uint8Array,
): void {
  const areas = membersOf(ladder, levels, drawn, entry.level, entry.area);
  const points = spreadWithin(geometry, areas, entry.groups.length, entry.level * 100_003 + entry.area);
  entry.groups.forEach((group, rank) => {
    at.set(points.subarray(rank * 2, rank * 2 + 2), group * 2);
    approximate[group] = Number.isNaN(points[rank * 2]) ? 0 : 1;
  });
}
