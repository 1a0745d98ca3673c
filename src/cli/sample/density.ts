import { at } from './at';
import { distance, type Point } from './polygon';

/** A round patch where homes stand denser (factor above 1) or sparser (below 1). */
interface Patch {
  readonly centre: Point;
  readonly radius: number;
  readonly factor: number;
}

/** Simulated: rice fields by the river, works by the railway, kampung along the main road. */
const PATCHES: readonly Patch[] = [
  { centre: [-620, -640], radius: 600, factor: 0.04 },
  { centre: [850, 560], radius: 460, factor: 0.04 },
  { centre: [-560, 600], radius: 340, factor: 0.25 },
  { centre: [620, -640], radius: 380, factor: 0.8 },
  { centre: [-280, 60], radius: 400, factor: 4.2 },
  { centre: [250, 430], radius: 360, factor: 3.6 },
  { centre: [330, -160], radius: 320, factor: 2.4 },
  { centre: [-60, -480], radius: 240, factor: 2.2 },
];

/** The planned housing estate: straight lanes, few poor households. */
const ESTATE: Patch = { centre: [640, -560], radius: 400, factor: 1 };

const CELL_M = 20;
const HALF_M = 1200;
const SIDE = (2 * HALF_M) / CELL_M;

const fade = (patch: Patch, p: Point) =>
  Math.max(0, 1 - (distance(p, patch.centre) / patch.radius) ** 2) ** 2;

/** Homes per unit of ground, relative to an ordinary block. */
export function density(p: Point): number {
  return PATCHES.reduce((value, patch) => value * (1 + (patch.factor - 1) * fade(patch, p)), 1);
}

/** How much a lane bends: 1 in a kampung, towards 0 in the middle of the estate. */
export const bend = (p: Point) => 1 - Math.min(1, 2 * fade(ESTATE, p));

/** Sums of density along each row of cells, from the west: the integral of density over x. */
const eastward: readonly Float64Array[] = Array.from({ length: SIDE + 1 }, (_, row) => {
  const sums = new Float64Array(SIDE + 1);
  for (let col = 1; col <= SIDE; col += 1) {
    const middle: Point = [(col - 0.5) * CELL_M - HALF_M, row * CELL_M - HALF_M];
    sums[col] = (sums[col - 1] ?? 0) + density(middle) * CELL_M;
  }
  return sums;
});

function homesWestOf([x, y]: Point): number {
  const col = (x + HALF_M) / CELL_M;
  const row = (y + HALF_M) / CELL_M;
  const [c, r] = [Math.floor(col), Math.floor(row)];
  const inRow = (sums: Float64Array) => (sums[c] ?? 0) + ((sums[c + 1] ?? 0) - (sums[c] ?? 0)) * (col - c);
  const low = inRow(at(eastward, r));
  return low + (inRow(at(eastward, r + 1)) - low) * (row - r);
}

/**
 * Share of a boundary integral that the segment a→b contributes: summed round a counter-clockwise
 * ring it gives the homes inside (Green's theorem; midpoint rule, pieces of at most 15 m).
 */
export function homesAlong(a: Point, b: Point): number {
  const pieces = Math.ceil(distance(a, b) / 15);
  let sum = 0;
  for (let i = 0; i < pieces; i += 1) {
    const t = (i + 0.5) / pieces;
    sum += homesWestOf([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
  }
  return pieces === 0 ? 0 : (sum * (b[1] - a[1])) / pieces;
}
