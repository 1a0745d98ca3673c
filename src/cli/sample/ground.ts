import { at } from './at';
import type { Mesh } from './mesh';
import { toLngLat, toPlane, type LngLat } from './plane';
import { signedArea, type Point } from './polygon';

/** The mesh's points on the earth: degrees as written in the files, and metres as measured back. */
export interface Ground {
  readonly lngLats: readonly LngLat[];
  readonly metres: readonly Point[];
}

/** A slow lean and swell of the whole ground, so that no street keeps one bearing for long. */
function warp([x, y]: Point): Point {
  const swell = Math.sin(x / 520 + 0.6) * 34 + Math.sin((x + y) / 780) * 26;
  const lean = Math.sin(y / 610 - 0.4) * 42 + Math.sin((x - y) / 700) * 22;
  return [x + lean + 0.07 * y, y + swell - 0.05 * x];
}

const areaHa = (mesh: Mesh, points: readonly Point[]) =>
  mesh.faces.reduce((sum, loop) => {
    return sum + signedArea(loop.map((id) => at(points, id)));
  }, 0) / 10000;

/**
 * Warps, then scales until the faces' area, measured back from the rounded degrees, is the target.
 * Rounding moves the area by a few square metres, so the best of many tries is kept, each shifted by
 * a few millimetres.
 */
export function placeOnEarth(mesh: Mesh, targetHa: number): Ground {
  const warped = mesh.points.map(warp);
  let scale = 1;
  let best: { ground: Ground; miss: number } | null = null;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const shift = attempt * 0.017;
    const lngLats = warped.map(([x, y]) => toLngLat([x * scale + shift, y * scale - shift]));
    const metres = lngLats.map(toPlane);
    const measured = areaHa(mesh, metres);
    const miss = Math.abs(measured - targetHa);
    if (!best || miss < best.miss) best = { ground: { lngLats, metres }, miss };
    if (attempt < 5) scale *= Math.sqrt(targetHa / measured);
  }
  if (!best) throw new Error('no attempt was made');
  return best.ground;
}
