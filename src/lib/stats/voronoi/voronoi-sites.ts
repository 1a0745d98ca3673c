import type { Geometry } from '$lib/domain';
import { newPlaces, PER_DEGREE } from '../drawing/planar';
import type { Plane } from '../local-plane';
import { pointInArea } from '../point-in-area';

/** A point that stands for an area; several may stand for one. Degrees. */
export interface VoronoiPoint {
  readonly lon: number;
  readonly lat: number;
  readonly area: number;
}

/** The points that count, each once, and those that do not. */
export interface VoronoiSites {
  /** x, y pairs in metres on the plane. */
  readonly xy: Float64Array;
  readonly area: readonly number[];
  readonly outside: readonly number[];
  readonly coincident: readonly number[];
}

/** Sorts points by whether they can have a cell: within area 0 of the outline, and no other was there before. */
export function voronoiSites(points: readonly VoronoiPoint[], outline: Geometry, plane: Plane): VoronoiSites {
  const [xy, area, outside, coincident]: [number[], number[], number[], number[]] = [[], [], [], []];
  const places = newPlaces();
  points.forEach(({ lon, lat, area: own }, point) => {
    if (!pointInArea(outline, 0, lon, lat)) {
      outside.push(point);
      return;
    }
    const taken = places.find(lon * PER_DEGREE, lat * PER_DEGREE);
    if (taken !== undefined) {
      if (area[taken] !== own) coincident.push(point);
      return;
    }
    places.at(lon * PER_DEGREE, lat * PER_DEGREE);
    xy.push(...plane.toPlane(lon, lat));
    area.push(own);
  });
  return { xy: Float64Array.from(xy), area, outside, coincident };
}
