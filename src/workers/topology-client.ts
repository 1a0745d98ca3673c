import type { Borders, Geometry } from '$lib/domain';
import { newestOnly, type NewestOnly } from './newest-only';

/** Which group each area is in (−1 for none), and how many groups there are: one upper level. */
export interface Grouping {
  readonly groupOf: Int32Array;
  readonly groups: number;
}

/** A question to the worker. `id` lets late answers to old questions be dropped. */
export interface TopologyQuestion {
  readonly id: number;
  /** The lowest level. Copied to the worker, not handed over. */
  readonly geometry: Geometry;
  readonly groupings: readonly Grouping[];
}

/** For every grouping, in order, the outlines of its groups and the lines between them. */
export interface TopologyAnswer {
  readonly id: number;
  readonly geometries: readonly Geometry[];
  readonly borders: readonly Borders[];
}

export type TopologyClient = NewestOnly<Omit<TopologyQuestion, 'id'>, TopologyAnswer>;

/** Starts the topology worker. */
export function createTopologyClient(): TopologyClient {
  return newestOnly(new Worker(new URL('./topology.worker.ts', import.meta.url), { type: 'module' }));
}
