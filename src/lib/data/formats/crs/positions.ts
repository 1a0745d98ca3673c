import { isRecord } from '../../text/parse-json';

/** Collections within collections that are looked into, and lists within lists (a MultiPolygon has four). */
const DEEPEST_COLLECTION = 8;
const DEEPEST_LIST = 5;

/**
 * Calls `change` with every position of a GeoJSON geometry (a list that begins with a number), which
 * may change it in place. What is no geometry is passed over; empty geometries have none. Stale boxes
 * (`bbox`) are taken off.
 */
export function eachPosition(geometry: unknown, change: (position: unknown[]) => void): void {
  visit(geometry, change, 0);
}

/** The first position of a geometry; null without one. */
export function firstPosition(geometry: unknown): readonly [number, number] | null {
  if (!isRecord(geometry)) return null;
  if (Array.isArray(geometry.geometries)) {
    for (const part of geometry.geometries as readonly unknown[]) {
      const found = isRecord(part) && !('geometries' in part) ? firstPosition(part) : null;
      if (found !== null) return found;
    }
    return null;
  }
  return firstOf(geometry.coordinates, 0);
}

function firstOf(value: unknown, depth: number): readonly [number, number] | null {
  if (!Array.isArray(value) || depth > DEEPEST_LIST) return null;
  const [x, y] = value as readonly unknown[];
  if (typeof x === 'number') return typeof y === 'number' ? [x, y] : null;
  for (const part of value as readonly unknown[]) {
    const found = firstOf(part, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function visit(geometry: unknown, change: (position: unknown[]) => void, depth: number): void {
  if (!isRecord(geometry) || depth > DEEPEST_COLLECTION) return;
  if ('bbox' in geometry) Reflect.deleteProperty(geometry, 'bbox');
  const { coordinates, geometries } = geometry;
  if (Array.isArray(geometries)) {
    for (const part of geometries as readonly unknown[]) visit(part, change, depth + 1);
  } else visitList(coordinates, change, 0);
}

function visitList(list: unknown, change: (position: unknown[]) => void, depth: number): void {
  if (!Array.isArray(list) || depth > DEEPEST_LIST) return;
  if (typeof list[0] === 'number') change(list);
  else for (const part of list as readonly unknown[]) visitList(part, change, depth + 1);
}
