import type { Geometry } from '$lib/domain';
import type { Projection } from '$lib/map';

/** SVG path of an area's rings, in CSS px as projected. */
export function areaPath(geometry: Geometry, area: number, project: Projection): string {
  const { areaStart, polygonStart, ringStart, coords } = geometry;
  const firstRing = polygonStart[areaStart[area] ?? 0] ?? 0;
  const endRing = polygonStart[areaStart[area + 1] ?? 0] ?? 0;
  let path = '';
  for (let ring = firstRing; ring < endRing; ring += 1) {
    const points: string[] = [];
    for (let v = ringStart[ring] ?? 0; v < (ringStart[ring + 1] ?? 0); v += 1) {
      const { x, y } = project(coords[2 * v] ?? NaN, coords[2 * v + 1] ?? NaN);
      points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
    }
    path += `M${points.join('L')}Z`;
  }
  return path;
}
