import type { Geometry } from '$lib/domain';
import type { Plane } from '$lib/stats';
import type { XY } from './draw-view.svelte';

/** An area as an SVG path in metres, and where its name stands. */
export interface Shape {
  readonly path: string;
  readonly middle: XY;
}

/** Areas of a geometry on the plane. */
export function shapesOn(geometry: Geometry, plane: Plane): Shape[] {
  const { areaStart, polygonStart, ringStart } = geometry;
  const flat = plane.projectInto(geometry.coords, new Float64Array(geometry.coords.length));
  return Array.from({ length: areaStart.length - 1 }, (_, area) => {
    const first = polygonStart[areaStart[area] ?? 0] ?? 0;
    const end = polygonStart[areaStart[area + 1] ?? 0] ?? 0;
    const paths: string[] = [];
    let largest = { doubled: 0, middle: [0, 0] as XY };
    for (let ring = first; ring < end; ring += 1) {
      const points = flat.subarray(2 * (ringStart[ring] ?? 0), 2 * (ringStart[ring + 1] ?? 0));
      paths.push(pathOf(points));
      const own = centroidOf(points);
      if (own.doubled > largest.doubled) largest = own;
    }
    return { path: paths.join(''), middle: largest.middle };
  });
}

function pathOf(points: Float64Array): string {
  let path = '';
  for (let i = 0; i < points.length; i += 2) {
    path += `${i === 0 ? 'M' : 'L'}${(points[i] ?? 0).toFixed(2)} ${(points[i + 1] ?? 0).toFixed(2)}`;
  }
  return `${path}Z`;
}

/** Centroid of a ring, and twice its area. */
function centroidOf(points: Float64Array): { doubled: number; middle: XY } {
  let [doubled, x, y] = [0, 0, 0];
  const [ox = 0, oy = 0] = points;
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
    const [ax, ay] = [(points[j] ?? 0) - ox, (points[j + 1] ?? 0) - oy];
    const [bx, by] = [(points[i] ?? 0) - ox, (points[i + 1] ?? 0) - oy];
    const cross = ax * by - bx * ay;
    doubled += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  if (doubled === 0) return { doubled: 0, middle: [ox, oy] };
  return { doubled: Math.abs(doubled), middle: [ox + x / (3 * doubled), oy + y / (3 * doubled)] };
}
