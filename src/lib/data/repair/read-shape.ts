import { isRecord } from '../text/parse-json';
import type { Position, Ring, Shape } from './shape';

/** Polygons as they stand in a file, with what was left out on reading. */
export interface GivenShape {
  readonly shape: Shape;
  /** Parts that are no polygon: points and lines, as given. */
  readonly others: readonly unknown[];
  /** Positions that are no pair of degrees. */
  readonly badPositions: number;
  /** Rings whose last position is not their first. */
  readonly unclosed: number;
  /** Rings that are no list of positions. */
  readonly badRings: number;
}

/** Deeper collections than anybody nests are not looked into. */
const DEEPEST = 8;

/** Reads the polygons of any value; nothing in it makes it throw. Heights are left out. */
export function readShape(geometry: unknown): GivenShape {
  const shape: Ring[][] = [];
  const others: unknown[] = [];
  let [badPositions, unclosed, badRings] = [0, 0, 0];
  const ringOf = (given: unknown): Ring[] => {
    if (!Array.isArray(given)) {
      badRings += 1;
      return [];
    }
    const list = given as readonly unknown[];
    const ring = list.filter(isPosition).map(([lon, lat]): Position => [lon, lat]);
    badPositions += list.length - ring.length;
    const [first, last] = [ring[0], ring.at(-1)];
    const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
    if (!closed) unclosed += 1;
    return [closed ? ring.slice(0, -1) : ring];
  };
  const polygon = (rings: unknown) => {
    if (Array.isArray(rings)) shape.push(rings.flatMap(ringOf));
    else badRings += 1;
  };
  const visit = (value: unknown, depth: number): void => {
    const { type, coordinates, geometries } = isRecord(value) ? value : {};
    if (type === 'Polygon') polygon(coordinates);
    else if (type === 'MultiPolygon' && Array.isArray(coordinates)) coordinates.forEach(polygon);
    else if (type === 'GeometryCollection' && Array.isArray(geometries) && depth < DEEPEST) {
      geometries.forEach((part) => {
        visit(part, depth + 1);
      });
    } else if (value !== null && value !== undefined) others.push(value);
  };
  visit(geometry, 0);
  return { shape, others, badPositions, unclosed, badRings };
}

function isPosition(value: unknown): value is readonly [number, number] {
  if (!Array.isArray(value)) return false;
  const [lon, lat] = value as readonly unknown[];
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}
