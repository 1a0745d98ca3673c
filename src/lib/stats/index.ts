import type { buildClusterIndex } from './clusters';
import type { densitySurface } from './density';

export { binIndex } from './bin-index';
export { contiguity, type Contiguity } from './contiguity';
export { equalBreaks } from './equal-breaks';
export { localPlane, type Plane } from './local-plane';
export { manualBreaks } from './manual-breaks';
export { naturalBreaks } from './natural-breaks';
export { neighbourTowards, type Direction } from './neighbour-towards';
export { pointInArea } from './point-in-area';
export { quantileBreaks } from './quantile-breaks';
export { rankRange, type RankRange } from './rank-range';
export { rollUp, type RollUp } from './roll-up';
export { spreadWithin } from './spread-within';
export { wilsonInterval, type Interval } from './wilson-interval';
export type { ClusterInput } from './clusters';
export type { DensityOptions } from './density';

/** Fetches the clustering of dots when it is first asked for; it is too heavy for the first map. */
export async function loadClusterIndex(): Promise<typeof buildClusterIndex> {
  return (await import('./clusters')).buildClusterIndex;
}

/** Fetches the density surface when it is first asked for; meant for a worker. */
export async function loadDensity(): Promise<typeof densitySurface> {
  return (await import('./density')).densitySurface;
}
