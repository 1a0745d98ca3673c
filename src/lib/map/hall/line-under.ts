import type { Box } from '../label-fit';

/** Points of the line that are looked at, as parts of its way. */
const PARTS = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9];

/** Whether the line from a point to the nearest point of a rectangle runs under another. */
export function crosses(x: number, y: number, to: Box, other: Box): boolean {
  const [dx, dy] = [
    Math.min(Math.max(x, to.left), to.right) - x,
    Math.min(Math.max(y, to.top), to.bottom) - y,
  ];
  return PARTS.some((part) => {
    const [px, py] = [x + part * dx, y + part * dy];
    return px > other.left && px < other.right && py > other.top && py < other.bottom;
  });
}
