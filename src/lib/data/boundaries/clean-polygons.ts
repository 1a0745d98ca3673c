import { isRecord } from '../text/parse-json';
import { cleanRing } from './clean-ring';

/** Rings of one polygon, the outer one first. */
export type PolygonRings = readonly number[][];

/** Polygons of a feature and what could not be used. */
export interface CleanPolygons {
  readonly polygons: readonly PolygonRings[];
  /** Rings that enclose nothing or have a bad position; an outer one takes its polygon with it. */
  readonly badRings: number;
  /** Types of what is no polygon: Point, LineString … */
  readonly others: readonly string[];
}

/** Polygons of any geometry, also from within a collection. Never throws. */
export function cleanPolygons(geometry: unknown): CleanPolygons {
  const polygons: PolygonRings[] = [];
  const others: string[] = [];
  let badRings = 0;
  const addPolygon = (rings: unknown): void => {
    const cleaned = Array.isArray(rings) ? rings.map((ring, i) => cleanRing(ring, i === 0)) : [null];
    badRings += cleaned.filter((ring) => ring === null).length;
    if (cleaned.length > 0 && cleaned[0] !== null) polygons.push(cleaned.filter((ring) => ring !== null));
  };
  const visit = (value: unknown, depth: number): void => {
    if (!isRecord(value)) return;
    const { type, coordinates, geometries } = value;
    if (type === 'Polygon') addPolygon(coordinates);
    else if (type === 'MultiPolygon' && Array.isArray(coordinates)) coordinates.forEach(addPolygon);
    else if (type === 'GeometryCollection' && Array.isArray(geometries) && depth < 8) {
      geometries.forEach((part) => {
        visit(part, depth + 1);
      });
    } else others.push(typeof type === 'string' ? type : '?');
  };
  visit(geometry, 0);
  return { polygons, badRings, others };
}
