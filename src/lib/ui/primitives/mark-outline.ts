import type { MarkShape } from '$lib/domain';
import { corners } from '$lib/map';

/** SVG path of a mark's outline about the origin, as large as a circle of radius `r`: the map's own shape. */
export function markOutline(shape: MarkShape, r: number): string {
  if (shape === 'circle') return `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
  const points = corners(shape).map((coordinate) => (coordinate * r).toFixed(2));
  return `M${points.join(' ')}Z`;
}
