import type { buildClusterIndex } from './clusters';
import type { densitySurface } from './density';
import type { hexagons } from './hexagons';

export { binIndex } from './bin-index';
export { contiguity, type Contiguity } from './contiguity';
export { equalBreaks } from './equal-breaks';
export type { CountLevel } from './hiding/count-forest';
export { fewStayOpen } from './hiding/few-stay-open';
export { hideSmallCounts, type HiddenCounts } from './hiding/hide-small-counts';
export { HIDING } from './hiding/small-count';
export { localPlane, type Plane } from './local-plane';
export { manualBreaks } from './manual-breaks';
export { naturalBreaks } from './natural-breaks';
export { nearestFirst, type Distances } from './nearest';
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

/** Fetches the counting in hexagons when it is first asked for; the first map has none. */
export async function loadHexagons(): Promise<typeof hexagons> {
  return (await import('./hexagons')).hexagons;
}

/** Drawing areas by hand: code of the panel that does it. */
export const loadDrawing = () => import('./drawing');
export type { AreaId, DrawingRefusal, Drawn, Mesh, VertexId } from './drawing';
