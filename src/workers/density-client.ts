import type { DensitySurface } from '$lib/domain';

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
export type DensityRefusal = 'refused' | 'worker-failed';

export interface DensityAnswer {
  readonly id: number;
  readonly answer: DensitySurface | DensityRefusal;
}

type Done = (answer: DensitySurface | DensityRefusal) => void;

export interface DensityClient {
  /** Asks for a surface; only the newest question is answered. A text says why there is none. */
  ask(question: Omit<DensityQuestion, 'id'>, done: Done): void;
  /** Gives up the open question. */
  forget(): void;
  destroy(): void;
}

/** Starts the density worker. */
export function createDensityClient(): DensityClient {
  const worker = new Worker(new URL('./density.worker.ts', import.meta.url), { type: 'module' });
  let newest = 0;
  let waiting: Done | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<DensityAnswer>) => {
    if (data.id !== newest) return;
    waiting?.(data.answer);
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
      worker.postMessage({ id: newest, ...question } satisfies DensityQuestion);
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
