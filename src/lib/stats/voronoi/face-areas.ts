import type { Geometry } from '$lib/domain';
import { Delaunay } from 'd3-delaunay';
import { beginOf, pieceCycles, PER_DEGREE, type Pieces, type Places } from '../drawing/planar';
import type { Plane } from '../local-plane';
import { pointInArea } from '../point-in-area';
import type { VoronoiSites } from './voronoi-sites';

/** A line in steps of the grid: of the outline, or between the areas to its left and right. */
export interface LabelledLine {
  readonly ends: readonly number[];
  readonly left: number;
  readonly right: number;
  /** Ground to the left, none to the right. */
  readonly outline: boolean;
}

/** What decides where no line does. */
export interface Surroundings {
  readonly sites: VoronoiSites;
  readonly ground: Geometry;
  readonly plane: Plane;
}

/**
 * The area on either side of each piece; −1 beyond the outline. A face is what the longest lines along it say;
 * one that the outline does not touch lies within it or not as a whole, one that no bisector touches belongs
 * to the nearest point.
 */
export function faceAreas(
  places: Places,
  pieces: Pieces,
  lines: readonly LabelledLine[],
  around: Surroundings,
): { left: readonly number[]; right: readonly number[] } {
  const { of, sides } = pieceCycles(places, pieces);
  const nearest = nearestArea(around);
  const areas = sides.map((cycle) => {
    const [edge, border] = [true, false].map((outline) =>
      longest(
        places,
        pieces,
        cycle.filter((side) => lines[pieces.source[side >> 1] as number]?.outline === outline),
      ),
    ) as [number, number];
    const middle = middleOf(places, pieces, edge === -1 ? border : edge);
    const within = edge === -1 ? pointInArea(around.ground, 0, ...middle) : edge % 2 === 0;
    if (!within) return -1;
    const line = lines[pieces.source[border >> 1] ?? -1];
    if (border === -1 || line === undefined) return nearest(...middle);
    return border % 2 === 0 ? line.left : line.right;
  });
  const areaOf = (side: number) => areas[of[side] as number] as number;
  return {
    left: pieces.from.map((_, piece) => areaOf(2 * piece)),
    right: pieces.from.map((_, piece) => areaOf(2 * piece + 1)),
  };
}

/** The longest of some sides; −1 where there are none. */
function longest({ x, y }: Places, pieces: Pieces, sides: readonly number[]): number {
  let [best, most] = [-1, -1];
  for (const side of sides) {
    const [a, b] = [beginOf(pieces, side), beginOf(pieces, side ^ 1)];
    const length = Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));
    if (length > most) [best, most] = [side, length];
  }
  return best;
}

/** The middle of a side in degrees. */
function middleOf({ x, y }: Places, pieces: Pieces, side: number): [lon: number, lat: number] {
  const [a, b] = [beginOf(pieces, side), beginOf(pieces, side ^ 1)];
  const middle = (v: readonly number[]) => ((v[a] as number) + (v[b] as number)) / 2 / PER_DEGREE;
  return [middle(x), middle(y)];
}

function nearestArea({ sites, plane }: Surroundings): (lon: number, lat: number) => number {
  const delaunay = new Delaunay(sites.xy.slice());
  return (lon, lat) => sites.area[delaunay.find(...plane.toPlane(lon, lat))] ?? -1;
}
