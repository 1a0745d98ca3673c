import type { Geometry } from './geometry';
import type { Question } from './view';

/**
 * What takes longer than a frame, from a worker. An old finding keeps its own question (and so its
 * own title) until the new one comes.
 */
export type Finding<T> =
  | { readonly state: 'none' }
  | { readonly state: 'working'; readonly question: Question; readonly previous: Finding<T> | null }
  | { readonly state: 'ready'; readonly question: Question; readonly value: T }
  | { readonly state: 'refused'; readonly question: Question; readonly why: string };

/** Boundaries dissolved for upper levels from the lowest one, by the index of the level. */
export type Outlines = readonly { readonly level: number; readonly geometry: Geometry | null }[];

/** One contour band of the density surface: everything at or above `from`. */
export interface DensityBand {
  /** Groups per km². */
  readonly from: number;
  /** Rings (lon, lat, lon, lat ...), closed implicitly; holes run the other way; nonzero fill. */
  readonly rings: readonly Float64Array[];
}

/** Kernel density of the groups shown. */
export interface DensitySurface {
  readonly bandwidthM: number;
  /** Groups that entered it (those with a point). */
  readonly groups: number;
  /** Peak, groups per km². */
  readonly max: number;
  readonly bands: readonly DensityBand[];
}
