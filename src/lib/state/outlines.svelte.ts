import type { Dataset, Outlines } from '$lib/domain';
import { ancestorsOf } from '$lib/scene';
import { createTopologyClient, type TopologyClient } from '$workers/topology-client';

/** How far the boundaries of upper levels have come. */
export type OutlinesStatus =
  | { readonly state: 'none' }
  | { readonly state: 'working' }
  | { readonly state: 'ready'; readonly outlines: Outlines }
  | { readonly state: 'failed' };

/**
 * Boundaries of upper levels, dissolved from the lowest by a worker once the first map is on the screen.
 * The lowest level never waits for them.
 */
export class UpperOutlines {
  #status = $state.raw<OutlinesStatus>({ state: 'none' });
  #client: TopologyClient | null = null;
  #levels: Dataset['levels'] | null = null;

  get status(): OutlinesStatus {
    return this.#status;
  }

  /** Null until they are there. */
  get outlines(): Outlines | null {
    return this.#status.state === 'ready' ? this.#status.outlines : null;
  }

  /** Starts on a package that has been read; one whose levels are known already is left alone. */
  follow({ ladder, levels }: Dataset): void {
    if (this.#levels === levels) return;
    this.#levels = levels;
    const lowest = levels.map((level) => level.geometry !== null).lastIndexOf(true);
    const geometry = levels[lowest]?.geometry ?? null;
    const upper = levels
      .slice(0, Math.max(0, lowest))
      .flatMap((level, i) => (level.geometry === null ? [i] : []));
    this.#client?.forget();
    if (geometry === null || upper.length === 0) {
      this.#status = { state: 'none' };
      return;
    }
    this.#status = { state: 'working' };
    const groupings = upper.map((level) => ({
      groupOf: ancestorsOf(ladder, levels, lowest, level),
      groups: levels[level]?.count ?? 0,
    }));
    this.#client ??= createTopologyClient();
    this.#client.ask({ geometry, groupings }, (answer) => {
      this.#status =
        answer === 'worker-failed'
          ? { state: 'failed' }
          : {
              state: 'ready',
              // A level that no lower area says it lies in has nothing to draw.
              outlines: upper
                .map((level, i) => ({ level, geometry: answer.geometries[i] ?? null }))
                .filter(({ geometry }) => (geometry?.bbox ?? null) !== null),
            };
    });
  }

  destroy(): void {
    this.#client?.destroy();
    this.#client = null;
  }
}
