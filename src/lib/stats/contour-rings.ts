import { contours } from 'd3-contour';
import type { DensityGrid } from './density-grid';
import type { Plane } from './local-plane';

/**
 * Rings around everything at or above a level in a field on a grid: marching squares with linear
 * interpolation (d3-contour). Degrees (lon, lat, ...), closed implicitly; outer rings run
 * counter-clockwise, holes clockwise.
 */
export function contourRings(
  field: Float64Array,
  grid: DensityGrid,
  level: number,
  plane: Plane,
): Float64Array[] {
  const { coordinates } = contours().size([grid.columns, grid.rows]).contour(Array.from(field), level);
  return coordinates.flatMap((polygon) =>
    polygon.map((ring, i) => toDegrees(wound(ring.slice(0, -1), i === 0), grid, plane)),
  );
}

/** Grid places have their half-cell offset taken off: node (0, 0) is at (0.5, 0.5) in d3-contour. */
function toDegrees(ring: readonly number[][], grid: DensityGrid, plane: Plane): Float64Array {
  const out = new Float64Array(2 * ring.length);
  ring.forEach(([i = NaN, j = NaN], v) => {
    const x = grid.x0 + (i - 0.5) * grid.cellM;
    const y = grid.y0 + (j - 0.5) * grid.cellM;
    out.set(plane.toDegrees(x, y), 2 * v);
  });
  return out;
}

function wound(ring: number[][], counterClockwise: boolean): number[][] {
  let twice = 0;
  ring.forEach(([x = 0, y = 0], v) => {
    const [px = 0, py = 0] = ring.at(v - 1) ?? [];
    twice += px * y - x * py;
  });
  return twice > 0 === counterClockwise ? ring : ring.reverse();
}
