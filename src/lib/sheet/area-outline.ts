import type { Geometry } from '$lib/domain';
import type { PaperPlane } from './paper-plane';
import { coordinate } from './svg';

/** Rings of one area on the sheet, each x, y, x, y ..., closed implicitly. Empty where it has no polygon. */
export function areaRings(geometry: Geometry, area: number, plane: PaperPlane): readonly Float64Array[] {
  const { areaStart, polygonStart, ringStart, coords } = geometry;
  const first = polygonStart[areaStart[area] ?? 0] ?? 0;
  const last = polygonStart[areaStart[area + 1] ?? 0] ?? 0;
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => {
    const [from, to] = [ringStart[first + i] ?? 0, ringStart[first + i + 1] ?? 0];
    const ring = new Float64Array(2 * (to - from));
    for (let v = from; v < to; v += 1) {
      ring[2 * (v - from)] = plane.x(coords[2 * v] ?? NaN);
      ring[2 * (v - from) + 1] = plane.y(coords[2 * v + 1] ?? NaN);
    }
    return ring;
  });
}

/** Rings as the `d` of a path; '' for none. Points that fall on the same hundredth are written once. */
export function pathOf(rings: readonly Float64Array[], closed = true): string {
  return rings
    .map((ring) => {
      const points: string[] = [];
      for (let i = 0; i < ring.length; i += 2) {
        const point = `${coordinate(ring[i] ?? NaN)} ${coordinate(ring[i + 1] ?? NaN)}`;
        if (point !== points.at(-1)) points.push(point);
      }
      return points.length === 0 ? '' : `M${points.join('L')}${closed ? 'Z' : ''}`;
    })
    .join('');
}
