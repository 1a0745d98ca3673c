import type { Borders, Geometry } from '$lib/domain';

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

type Done = (answer: TopologyAnswer | 'worker-failed') => void;

export interface TopologyClient {
  /** Asks for upper levels; only the newest question is answered. A text says why there is no answer. */
  ask(question: Omit<TopologyQuestion, 'id'>, done: Done): void;
  /** Gives up the open question. */
  forget(): void;
  destroy(): void;
}

/** Starts the topology worker. */
export function createTopologyClient(): TopologyClient {
  const worker = new Worker(new URL('./topology.worker.ts', import.meta.url), { type: 'module' });
  let newest = 0;
  let waiting: Done | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<TopologyAnswer>) => {
    if (data.id !== newest) return;
    waiting?.(data);
    waiting = null;
  });
  worker.addEventListener('error', () => {
    waiting?.('worker-failed');
    waiting = null;
  });
  return {
    ask(question, done) {
      newest += 1;
      waiting = done;
      worker.postMessage({ id: newest, ...question } satisfies TopologyQuestion);
    },
    forget() {
      newest += 1;
      waiting = null;
    },
    destroy() {
      worker.terminate();
    },
  };
}
