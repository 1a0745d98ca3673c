import type { MarkShape } from '$lib/domain';

/** Corners of a regular figure on the unit circle, the first at `turn` (0 = up, in turns). */
function regular(corners: number, turn: number, scale: number, inner = 1): number[] {
  const points: number[] = [];
  for (let i = 0; i < corners; i += 1) {
    const angle = 2 * Math.PI * (i / corners + turn - 0.25);
    const radius = scale * (i % 2 === 1 ? inner : 1);
    points.push(radius * Math.cos(angle), radius * Math.sin(angle));
  }
  return points;
}

const ARM = 0.42;
const CROSS = [
  [-ARM, -1.05, ARM, -1.05, ARM, -ARM],
  [1.05, -ARM, 1.05, ARM, ARM, ARM],
  [ARM, 1.05, -ARM, 1.05, -ARM, ARM],
  [-1.05, ARM, -1.05, -ARM, -ARM, -ARM],
].flat();

/** Corners x, y of each shape, scaled so that all look about as large as a circle of radius 1. */
const CORNERS: Record<Exclude<MarkShape, 'circle'>, readonly number[]> = {
  square: regular(4, 1 / 8, 1.25),
  diamond: regular(4, 0, 1.28),
  triangle: regular(3, 0, 1.4),
  pentagon: regular(5, 0, 1.14),
  hexagon: regular(6, 1 / 12, 1.1),
  star: regular(10, 0, 1.4, 0.55),
  cross: CROSS,
};

/** Corners of a shape as x, y pairs about its middle; empty for the circle, which has none. */
export function corners(shape: MarkShape): readonly number[] {
  return shape === 'circle' ? [] : CORNERS[shape];
}

/** The outline of a mark about 0, 0, as large as a circle of `radius` px. */
export function markPath(shape: MarkShape, radius: number): Path2D {
  const path = new Path2D();
  if (shape === 'circle') {
    path.arc(0, 0, radius, 0, 2 * Math.PI);
    return path;
  }
  const points = corners(shape);
  for (let i = 0; i < points.length; i += 2) {
    path.lineTo((points[i] as number) * radius, (points[i + 1] as number) * radius);
  }
  path.closePath();
  return path;
}
