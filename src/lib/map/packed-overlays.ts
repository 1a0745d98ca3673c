import type { CircleSet, DensitySurface } from '$lib/domain';
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
  readonly area: number;
  readonly at: WorldPoint;
  readonly radiusPx: number;
  readonly groups: number;
}

/** The circles, largest first so that small ones lie on top; without a place or a group left out. */
export function packCircles(circles: CircleSet): PackedCircle[] {
  const packed: PackedCircle[] = [];
  for (let i = 0; i < circles.count; i += 1) {
    const groups = circles.groups[i] ?? 0;
    const at = { x: worldX(circles.at[2 * i] ?? NaN), y: worldY(circles.at[2 * i + 1] ?? NaN) };
    if (groups === 0 || !Number.isFinite(at.x) || !Number.isFinite(at.y)) continue;
    packed.push({
      area: circles.area[i] ?? -1,
      at,
      groups,
      radiusPx: circles.unitRadiusPx * Math.sqrt(groups),
    });
  }
  return packed.sort((a, b) => b.groups - a.groups);
}
