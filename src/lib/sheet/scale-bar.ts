import { element, textLine } from './svg';

/** The longest round length (1, 2 or 5 times a power of ten, metres) within `most`; 0 for none. */
export function roundLength(most: number): number {
  if (!(most > 0) || !Number.isFinite(most)) return 0;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
}

/** A scale bar that ends at (x, y), at most `widest` units long; '' where there are no true distances. */
export function scaleBar(
  [x, y]: readonly [number, number],
  unitsPerMetre: number,
  widest: number,
  say: (metres: number) => string,
): string {
  const metres = roundLength(widest / unitsPerMetre);
  if (metres === 0) return '';
  const left = x - metres * unitsPerMetre;
  const path = element('path', {
    d: `M${left.toFixed(1)} ${(y - 5).toFixed(1)}V${y.toFixed(1)}H${x.toFixed(1)}V${(y - 5).toFixed(1)}`,
    fill: 'none',
    stroke: '#1f2428',
  });
  const label = { x: (left + x) / 2, y: y - 4, 'text-anchor': 'middle', 'font-size': 11, fill: '#1f2428' };
  return path + textLine(say(metres), label);
}
