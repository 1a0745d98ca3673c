import type { DensitySurface } from '$lib/domain';
import { newestOnly, type NewestOnly } from './newest-only';

/** A question to the worker. `id` lets late answers to old questions be dropped. */
export interface DensityQuestion {
  readonly id: number;
  /** lon, lat pairs in degrees. */
  readonly at: Float64Array;
  readonly bandwidthM: number;
  /** lon, lat about which metres are measured. */
  readonly centre: readonly [lng: number, lat: number];
}

/** Why there is no surface. */
export type DensityRefusal = 'refused';

export interface DensityAnswer {
  readonly id: number;
  readonly answer: DensitySurface | DensityRefusal;
}

export type DensityClient = NewestOnly<Omit<DensityQuestion, 'id'>, DensityAnswer>;

/** Starts the density worker. */
export function createDensityClient(): DensityClient {
  return newestOnly(new Worker(new URL('./density.worker.ts', import.meta.url), { type: 'module' }));
}
