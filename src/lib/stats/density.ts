import type { DensitySurface } from '$lib/domain';
import { contourRings } from './contour-rings';
import { densityGrids } from './density-grid';
import { densityThresholds } from './density-thresholds';
import { kernelDensity } from './kernel-density';
import { localPlane } from './local-plane';
import { separatePatches } from './separate-patches';

export { kernelDensity } from './kernel-density';
export type { DensityGrid } from './density-grid';

/** What may be asked besides the bandwidth. */
export interface DensityOptions {
  /** Lower limits of the bands, groups per km², ascending; round ones below the peak by default. */
  readonly thresholds?: readonly number[];
  /** Most grid cells in all; 250,000 by default. */
  readonly maxCells?: number;
}

/**
 * Density of groups as nested contour bands on the ground, in groups per km². Points are lon, lat pairs;
 * those that are not finite are left out and not counted. The bandwidth is the kernel's radius in metres
 * on the equal-area plane about `centre`; kernel and source as in `kernelDensity`. The peak is the highest
 * value at a grid node. No points: no bands, max 0.
 * @throws RangeError for a bandwidth under a metre, or too small for points so far apart.
 */
export function densitySurface(
  points: Float64Array,
  bandwidthM: number,
  centre: readonly [lon: number, lat: number],
  options: DensityOptions = {},
): DensitySurface {
  if (!(bandwidthM >= 1 && Number.isFinite(bandwidthM))) throw new RangeError('A bandwidth is 1 m or more');
  const plane = localPlane(...centre);
  const known = finitePairs(points);
  const patches = separatePatches(plane.projectInto(known, known), bandwidthM);
  const grids = densityGrids(patches, bandwidthM, options.maxCells ?? 250_000);
  const fields = grids.map((grid, i) => ({
    grid,
    field: kernelDensity(patches[i] ?? new Float64Array(), bandwidthM, grid),
  }));
  const max = fields.reduce((most, { field }) => field.reduce((a, b) => Math.max(a, b), most), 0);
  const bands = (options.thresholds ?? densityThresholds(max))
    .filter((from) => from > 0 && from < max)
    .map((from) => ({
      from,
      rings: fields.flatMap(({ field, grid }) => contourRings(field, grid, from, plane)),
    }));
  return { bandwidthM, groups: known.length / 2, max, bands };
}

function finitePairs(points: Float64Array): Float64Array {
  const isKnown = (i: number) => Number.isFinite(points[i]) && Number.isFinite(points[i + 1]);
  return points.filter((_, i) => isKnown(i - (i % 2)));
}
