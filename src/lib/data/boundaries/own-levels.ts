import type { Bbox, Level } from '$lib/domain';
import type { AreaPath } from '../keys/area-path';
import { bboxOf } from './build-geometry';
import type { PolygonRings } from './clean-polygons';

/** A feature: the area that it names, and its polygons. */
export interface NamedShape {
  /** Null where it names none. */
  readonly path: AreaPath | null;
  readonly polygons: readonly PolygonRings[];
}

/**
 * The levels above the deepest whose features are boundaries of that level, and not shapes of the
 * deepest level that have lost their own number. They are where the middles of the shapes below lie
 * within the box of their area's shapes, for at least as many areas as not; or where no deeper feature
 * says in which area of that level it lies.
 */
export function ownLevels(
  ladder: readonly Level[],
  deepest: number,
  shapes: readonly NamedShape[],
): Set<number> {
  const above = new Set(
    shapes.flatMap(({ path }) => (path !== null && path.level < deepest ? [path.level] : [])),
  );
  return new Set([...above].filter((level) => isOwn(ladder, level, shapes)));
}

function isOwn(ladder: readonly Level[], level: number, shapes: readonly NamedShape[]): boolean {
  const outlines = new Map<string, number[]>();
  for (const { path, polygons } of shapes) {
    if (path?.level === level)
      outlines.set(path.key, [...(outlines.get(path.key) ?? []), ...outer(polygons)]);
  }
  const boxes = new Map([...outlines].map(([key, flat]) => [key, bboxOf(flat)]));
  const holds = new Map<string, boolean>();
  let related = false;
  for (const { path, polygons } of shapes) {
    const key = path === null || path.level <= level ? null : ancestorKey(ladder, path, level);
    if (key === null) continue;
    related = true;
    const inside = boxes.has(key) && isMiddleWithin(bboxOf(outer(polygons)), boxes.get(key) ?? null);
    if (boxes.has(key)) holds.set(key, (holds.get(key) ?? true) && inside);
  }
  const held = [...holds.values()].filter(Boolean).length;
  return related ? held > 0 && held * 2 >= holds.size : true;
}

/** Key of the area of a level that a path lies in; null where it does not say. */
function ancestorKey(ladder: readonly Level[], path: AreaPath, level: number): string | null {
  let at: AreaPath | null = path;
  while (at !== null && at.level > level) at = at.parent;
  return at?.key ?? (ladder[level]?.whole === true ? '' : null);
}

function outer(polygons: readonly PolygonRings[]): number[] {
  return polygons.flatMap(([ring = []]) => ring);
}

/** A shape that is not there contradicts nothing. */
function isMiddleWithin(inner: Bbox | null, box: Bbox | null): boolean {
  if (inner === null) return true;
  if (box === null) return false;
  const lng = (inner[0] + inner[2]) / 2;
  const lat = (inner[1] + inner[3]) / 2;
  return lng >= box[0] && lng <= box[2] && lat >= box[1] && lat <= box[3];
}
