import type { Scene } from '$lib/domain';
import { nearestFirst } from '$lib/stats';

/** A group and how far it is from an area. */
export interface NearGroup {
  /** Index into Dataset.groups. */
  readonly group: number;
  /** Index into GroupScene.kinds. */
  readonly kind: number;
  /** It is known to lie in the area. */
  readonly inside: boolean;
  /** Straight line from a point inside the area, metres. */
  readonly metres: number;
  /** Put somewhere within its own area, so the distance is a guess. */
  readonly approximate: boolean;
}

/**
 * The groups shown, nearest to an area first: those in it before all others, then by the straight line from
 * the area's inner point. Groups without a place on the map are left out. `within` holds the groups known to lie
 * in the area. Empty where the area has no boundary, and in a schematic, which has no distances.
 */
export function nearestGroups(
  scene: Scene,
  schematic: boolean,
  area: number,
  within: readonly number[],
): NearGroup[] {
  const { dots } = scene.groups;
  const [lon = NaN, lat = NaN] = scene.areas.centres.subarray(area * 2, area * 2 + 2);
  if (schematic || Number.isNaN(lon + lat)) return [];
  const inArea = new Set(within);
  const { order, metres } = nearestFirst(dots.at, [lon, lat]);
  const all = Array.from(order, (dot) => ({
    group: dots.group[dot] ?? -1,
    kind: dots.kind[dot] ?? 0,
    inside: inArea.has(dots.group[dot] ?? -1),
    metres: metres[dot] ?? NaN,
    approximate: dots.approximate[dot] === 1,
  }));
  return [...all.filter(({ inside }) => inside), ...all.filter(({ inside }) => !inside)];
}

/** The nearest group of every kind shown, in the order of the nearest. */
export function nearestOfEachKind(near: readonly NearGroup[]): NearGroup[] {
  const seen = new Set<number>();
  return near.filter(({ kind }) => !seen.has(kind) && seen.add(kind));
}

/** A distance as it is told: whole tens of metres, fifties from 200, hundreds from a kilometre; never under 10. */
export function toldMetres(metres: number): number {
  const step = metres < 200 ? 10 : metres < 1000 ? 50 : 100;
  return Math.max(10, Math.round(metres / step) * step);
}
