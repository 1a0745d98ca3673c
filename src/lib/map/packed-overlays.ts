import type { CircleSet, CountSymbols, DensitySurface, HexSet } from '$lib/domain';
import { pack, worldX, worldY, type WorldPoint } from './mercator';

/** The contour bands in Mercator units, lowest first. */
export interface PackedDensity {
  readonly origin: WorldPoint;
  readonly bands: readonly (readonly Float64Array[])[];
}

/** Packs a surface once; null when it has no ring at all. */
export function packDensity(surface: DensitySurface): PackedDensity | null {
  const first = surface.bands.find((band) => band.rings.length > 0)?.rings[0];
  if (first === undefined) return null;
  const origin = { x: worldX(first[0] ?? 0), y: worldY(first[1] ?? 0) };
  const bands = surface.bands.map((band) => band.rings.map((ring) => pack(ring, origin)));
  return { origin, bands };
}

/** One proportional circle. */
export interface PackedCircle {
  readonly at: WorldPoint;
  readonly radiusPx: number;
  /** What it stands for. */
  readonly value: number;
  /** At least as many: a sum that lacks some of its parts. */
  readonly partial: boolean;
}

/** The circles, largest first so that small ones lie on top; without a place or a value left out. */
function circlesOf(
  { count, at, unitRadiusPx }: Pick<CircleSet, 'count' | 'at' | 'unitRadiusPx'>,
  values: ArrayLike<number>,
  partial: ArrayLike<number>,
): PackedCircle[] {
  const packed: PackedCircle[] = [];
  for (let i = 0; i < count; i += 1) {
    const value = values[i] ?? 0;
    const point = { x: worldX(at[2 * i] ?? NaN), y: worldY(at[2 * i + 1] ?? NaN) };
    if (!(value > 0) || !Number.isFinite(point.x) || !Number.isFinite(point.y)) continue;
    const radiusPx = unitRadiusPx * Math.sqrt(value);
    packed.push({ at: point, value, radiusPx, partial: partial[i] === 1 });
  }
  return packed.sort((a, b) => b.value - a.value);
}

/** Circles of groups. */
export function packCircles(circles: CircleSet): PackedCircle[] {
  return circlesOf(circles, circles.groups, []);
}

/** Circles of a count. */
export function packSymbols(symbols: CountSymbols): PackedCircle[] {
  return circlesOf(symbols, symbols.values, symbols.partial);
}

/** Hexagons in Mercator units, six corners each. */
export interface PackedHexagons {
  readonly origin: WorldPoint;
  readonly coords: Float64Array;
  readonly set: HexSet;
}

/** Packs hexagons once; null when there are none. */
export function packHexagons(set: HexSet): PackedHexagons | null {
  if (set.count === 0) return null;
  const origin = { x: worldX(set.corners[0] ?? 0), y: worldY(set.corners[1] ?? 0) };
  return { origin, coords: pack(set.corners, origin), set };
}
