import type { MapLook } from '../look';

/** Height of a screen, CSS px, on which lines and dots have the size given here; they grow with it. */
const SCREEN = 768;

const look: MapLook = {
  ground: '#ffffff',
  paper: '#ffffff',
  bare: '#dedede',
  ink: '#000000',
  border: '#000000',
  outline: '#000000',
  highlight: '#0047ab',
  context: {
    road: 'rgb(60 60 60 / 0.75)',
    rail: 'rgb(40 40 40 / 0.85)',
    water: '#2d7fb8',
    green: 'rgb(70 130 60 / 0.3)',
    place: '#000000',
    label: '#000000',
    casing: '#ffffff',
  },
  // Dark lines on light ones, and a peak that hides what is under it: half of it would be nothing by daylight.
  density: { ink: '#2a0a78', peak: 0.8, line: 1 },
  mark: { halo: '#ffffff', ink: '#000000' },
  hexagon: { ink: '#3d1f8f', peak: 0.6, line: 1 },
  // Hollow, so that no class looks like a darker one.
  circle: { fill: 'rgb(0 0 0 / 0)', line: '#000000', ink: '#ffffff', numbers: false },
  symbol: { fill: 'rgb(122 40 3 / 0.85)', line: '#471400', ink: '#ffffff', numbers: false },
};

/** How many times as coarse hatches are on a screen of so many CSS px in height, so that the last row sees lines. */
export const hallHatch = (screen: number): number => 1.6 * Math.max(0.5, screen / SCREEN);

/** Height of a screen, CSS px, on which circles have the size that a scene gives them. */
const CIRCLE_SCREEN = 480;
/** Letters of numbers on the map itself, in parts of the screen's height: none under 4 %. */
const NUMBERS = 0.0405;

/** How many times as large circles are on a screen of so many CSS px in height. */
export const circleGrowth = (screen: number): number => screen / CIRCLE_SCREEN;

/**
 * The map on a weak projector in daylight, for a screen of so many CSS px in height: white and black, thick
 * lines, nothing pale that has to be seen. Numbers on it are written over it, large, by whoever shows it.
 */
export function hallLook(screen: number): MapLook {
  const grown = Math.max(0.5, screen / SCREEN);
  const cluster = { grown: circleGrowth(screen), letters: NUMBERS * screen };
  const mark = { ...look.mark, grown: 1.4 * grown, cluster };
  return { ...look, bold: 2.2 * grown, hatch: hallHatch(screen), mark };
}
