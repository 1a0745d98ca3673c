import { pointInArea } from '../point-in-area';
import { boundsOfArea } from '../rings-of-area';
import type { AreaRings } from './area-rings';
import { intervalBuckets } from './interval-buckets';

/**
 * For every ring the outer ring of its polygon: an outer ring is its own; a hole belongs to the smallest
 * outer ring of the same area around it. A hole that nothing is around (a lobe of a ring that crosses itself)
 * is its own too: its ground is ground.
 */
export function holesInRings(rings: AreaRings): Uint32Array {
  const { area, twice } = rings;
  const owner = Uint32Array.from(area, (_, ring) => ring);
  let outers: number[] = [];
  let holes: number[] = [];
  for (let ring = 0; ring < area.length; ring += 1) {
    ((twice[ring] as number) > 0 ? outers : holes).push(ring);
    if (area[ring + 1] === area[ring]) continue;
    assign(rings, outers, holes, owner);
    [outers, holes] = [[], []];
  }
  return owner;
}

function assign(
  rings: AreaRings,
  outers: readonly number[],
  holes: readonly number[],
  owner: Uint32Array,
): void {
  if (holes.length === 0) return;
  const bounds = outers.map((ring) => boundsOfArea(rings.geometry, ring) ?? ([NaN, NaN, NaN, NaN] as const));
  const byLon = intervalBuckets(bounds.map(([west, , east]) => [west, east]));
  for (const hole of holes) {
    const [lon, lat] = middleOfEdge(rings, hole);
    let least = Infinity;
    for (const i of byLon(lon)) {
      const outer = outers[i] as number;
      const size = rings.twice[outer] as number;
      const [west, south, east, north] = bounds[i] ?? [NaN, NaN, NaN, NaN];
      if (size >= least || size < -(rings.twice[hole] as number)) continue;
      if (!(lon >= west && lon <= east && lat >= south && lat <= north)) continue;
      if (!pointInArea(rings.geometry, outer, lon, lat)) continue;
      least = size;
      owner[hole] = outer;
    }
  }
}

/** A point on a ring that is no vertex: rings of one area may share vertices, but not edges. */
function middleOfEdge(
  { geometry: { coords, ringStart } }: AreaRings,
  ring: number,
): [lon: number, lat: number] {
  const i = 2 * (ringStart[ring] as number);
  return [
    ((coords[i] as number) + (coords[i + 2] as number)) / 2,
    ((coords[i + 1] as number) + (coords[i + 3] as number)) / 2,
  ];
}
