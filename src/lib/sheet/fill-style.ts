import type { Bin } from '$lib/domain';
import { element } from './svg';

/** Distance of the hatch's lines, in units of the sheet. */
const GAP = 5;

/** Name of a bin's hatch in a sheet; `sheet` keeps apart the sheets of one page. */
const hatchId = (sheet: string, bin: number): string => `${sheet}-arsir-${bin}`;

/** What an area or swatch of a bin is filled with. */
export function fillOf({ fill }: Bin, sheet: string, bin: number): string {
  return fill.hatch === null ? fill.ground : `url(#${hatchId(sheet, bin)})`;
}

/** Definitions of the hatches of a legend: lines at 45°, as on the screen's map. */
export function hatchPatterns(bins: readonly Bin[], sheet: string): string {
  const patterns = bins.flatMap(({ fill }, i) => {
    if (fill.hatch === null) return [];
    const size = { width: GAP, height: GAP };
    const ground = element('rect', { ...size, fill: fill.ground });
    const line = element('rect', { width: 1.4, height: GAP, fill: fill.hatch });
    const turn = { patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
    return [element('pattern', { id: hatchId(sheet, i), ...size, ...turn }, ground + line)];
  });
  return patterns.length === 0 ? '' : element('defs', {}, patterns.join(''));
}
