/** Lines are this many times the size of their letters apart. */
export const LINE = 1.08;
/** Room around the words of a plate, in parts of the size of its letters. */
export const ASIDE = 0.06;
export const ABOVE = 0.03;

/** Most remarks that a hall takes in beside a map. */
export const MOST_REMARKS = 4;
/** CSS px of the line around a remark: within its plate, so that the edge of the map never cuts it. */
export const EDGE = 3;

let context: CanvasRenderingContext2D | null = null;

/** CSS px of a line of bold words. */
export function widthOf(line: string, size: number, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return line.length * size * 0.6;
  context.font = `700 ${size}px ${font}`;
  return context.measureText(line).width;
}

/** CSS px of a plate with lines of bold words. */
export function plateOf(
  lines: readonly string[],
  size: number,
  font: string,
): { readonly width: number; readonly height: number } {
  const widest = Math.max(0, ...lines.map((line) => widthOf(line, size, font)));
  return {
    width: widest + 2 * ASIDE * size,
    height: lines.length * LINE * size + 2 * ABOVE * size,
  };
}
