import type { Geometry } from '$lib/domain';
import { edgeTopology, PER_DEGREE, snapLines } from '../drawing/planar';
import { localPlane, type Plane } from '../local-plane';
import { buildTopology, dissolve, outlines } from '../topology';
import { bisectors } from './bisectors';
import { faceAreas, type LabelledLine } from './face-areas';
import type { PlaneBox } from './stretch';
import { voronoiSites, type VoronoiPoint, type VoronoiSites } from './voronoi-sites';

export type { VoronoiPoint } from './voronoi-sites';

/** Cells of areas, and what had no part in them. */
export interface VoronoiCells {
  /** Together exactly the outline; an area without a point that counts has no polygon. */
  readonly geometry: Geometry;
  /** Positions of points beyond the outline or without a place; they are not used. */
  readonly outside: readonly number[];
  /** Positions of points in the very place of another area's earlier point; they are not used. */
  readonly coincident: readonly number[];
  /** Areas without a cell. */
  readonly leftOut: readonly number[];
}

/**
 * A border goes through a vertex that it passes within two centimetres, and meets the outline in a corner
 * rather than within 30 cm of it: nearer, the two sides of a sharp corner are hardly apart.
 */
const NEAR = { reach: 2, pull: 30 };

/**
 * Gives every place of an outline to the area whose point is nearest (Voronoi 1908), on the local equal-area
 * plane: cells are simulated boundaries, not true ones. `areas` is the number of areas; the points of one
 * make one area together. `outline` may have several polygons and areas: they count as one ground. Cells
 * share their vertices and keep those of the outline. An outline without ground gives no cells, and a part of
 * it without points goes to the nearest point elsewhere.
 */
export function voronoiCells(
  points: readonly VoronoiPoint[],
  outline: Geometry,
  areas: number,
): VoronoiCells {
  const ground = dissolve(buildTopology(outline), new Int32Array(outline.areaStart.length - 1), 1);
  const plane = planeOf(ground);
  const sites = voronoiSites(points, ground, plane);
  const geometry = sites.area.length === 0 ? withoutCells(areas) : cellsOf(sites, ground, plane, areas);
  const leftOut = Array.from({ length: areas }, (_, area) => area).filter(
    (area) => geometry.areaStart[area] === geometry.areaStart[area + 1],
  );
  return { geometry, outside: sites.outside, coincident: sites.coincident, leftOut };
}

function planeOf({ bbox }: Geometry): Plane {
  const [west, south, east, north] = bbox ?? [0, 0, 0, 0];
  return localPlane((west + east) / 2, (south + north) / 2);
}

function withoutCells(areas: number): Geometry {
  const none = Uint32Array.of(0);
  return {
    coords: new Float64Array(),
    ringStart: none,
    polygonStart: none,
    areaStart: new Uint32Array(areas + 1),
    bbox: null,
  };
}

function cellsOf(sites: VoronoiSites, ground: Geometry, plane: Plane, areas: number): Geometry {
  const lines = [...outlineLines(ground), ...bisectorLines(sites, ground, plane)];
  const { places, pieces } = snapLines({ lines: lines.flatMap(({ ends }) => ends), fixed: 0, ...NEAR });
  const { left, right } = faceAreas(places, pieces, lines, { sites, ground, plane });
  const coords = Float64Array.from(places.degrees);
  // The outline's vertices stay as given, to the last digit.
  for (let v = 0; v < ground.coords.length; v += 2) {
    const own = ground.coords.subarray(v, v + 2);
    coords.set(own, 2 * places.at((own[0] as number) * PER_DEGREE, (own[1] as number) * PER_DEGREE));
  }
  return outlines(edgeTopology({ coords, from: pieces.from, to: pieces.to, left, right }, areas));
}

/** The outline's edges, ground to the left. */
function outlineLines({ coords, ringStart }: Geometry): LabelledLine[] {
  const lines: LabelledLine[] = [];
  for (let ring = 0; ring + 1 < ringStart.length; ring += 1) {
    const end = ringStart[ring + 1] as number;
    for (let v = ringStart[ring] as number, before = end - 1; v < end; before = v, v += 1) {
      const ends = [2 * before, 2 * before + 1, 2 * v, 2 * v + 1];
      lines.push({
        ends: ends.map((i) => (coords[i] as number) * PER_DEGREE),
        left: 0,
        right: 0,
        outline: true,
      });
    }
  }
  return lines;
}

/** The borders between the points' areas, a little beyond the outline. */
function bisectorLines({ xy, area }: VoronoiSites, { bbox }: Geometry, plane: Plane): LabelledLine[] {
  const [west, south, east, north] = bbox ?? [0, 0, 0, 0];
  const [x0, y0] = plane.toPlane(west, south);
  const [x1, y1] = plane.toPlane(east, north);
  const around = 10 + 0.05 * Math.max(x1 - x0, y1 - y0);
  const box: PlaneBox = [x0 - around, y0 - around, x1 + around, y1 + around];
  const { lines, left, right } = bisectors(xy, box, (a, b) => area[a] !== area[b]);
  return left.map((site, i) => {
    const [ax = 0, ay = 0, bx = 0, by = 0] = lines.slice(4 * i, 4 * i + 4);
    const ends = [...plane.toDegrees(ax, ay), ...plane.toDegrees(bx, by)].map(
      (degrees) => degrees * PER_DEGREE,
    );
    return { ends, left: area[site] as number, right: area[right[i] as number] as number, outline: false };
  });
}
