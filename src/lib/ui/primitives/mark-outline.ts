import type { MarkShape } from '$lib/domain';

/** SVG path of a mark's outline about the origin, radius `r`, as the map painter draws it. */
export function markOutline(shape: MarkShape, r: number): string {
  switch (shape) {
    case 'circle':
      return `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
    case 'square':
      return closed(regular(4, r * 1.18, Math.PI / 4));
    case 'diamond':
      return closed(regular(4, r * 1.1, 0));
    case 'triangle':
      return closed(regular(3, r * 1.15, -Math.PI / 2));
    case 'pentagon':
      return closed(regular(5, r, -Math.PI / 2));
    case 'hexagon':
      return closed(regular(6, r, 0));
    case 'star':
      return closed(alternating(8, r, r * 0.8));
    case 'cross':
      return closed(crossPoints(r));
  }
}

type Point = readonly [x: number, y: number];

function regular(sides: number, r: number, turn: number): Point[] {
  return Array.from({ length: sides }, (_, i) => polar(r, turn + (2 * Math.PI * i) / sides));
}

function alternating(points: number, outer: number, inner: number): Point[] {
  return Array.from({ length: points * 2 }, (_, i) =>
    polar(i % 2 === 0 ? outer : inner, (Math.PI * i) / points),
  );
}

function crossPoints(r: number): Point[] {
  const arm = r * 0.55;
  const corners: Point[] = [
    [arm, -r],
    [arm, -arm],
    [r, -arm],
    [r, arm],
    [arm, arm],
    [arm, r],
  ];
  return [...corners, ...corners.map(([x, y]): Point => [-x, -y])];
}

const polar = (r: number, angle: number): Point => [r * Math.cos(angle), r * Math.sin(angle)];

const closed = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
