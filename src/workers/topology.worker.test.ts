import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildTopology, bordersBetween, dissolve } from '$lib/stats/topology';
import { createTopologyClient, type TopologyAnswer, type TopologyQuestion } from './topology-client';

const geometry = {
  // Three squares in a row.
  coords: Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 2, 0, 2, 1, 1, 1, 2, 0, 3, 0, 3, 1, 2, 1),
  ringStart: Uint32Array.of(0, 4, 8, 12),
  polygonStart: Uint32Array.of(0, 1, 2, 3),
  areaStart: Uint32Array.of(0, 1, 2, 3),
  bbox: [0, 0, 3, 1] as const,
};
const groupings = [
  { groupOf: Int32Array.of(0, 0, 1), groups: 2 },
  { groupOf: Int32Array.of(0, 0, 0), groups: 1 },
];

/** Listeners by event, as `self` and a Worker have them. */
class Listeners {
  readonly #of = new Map<string, (event: unknown) => void>();
  addEventListener = (name: string, listener: (event: never) => void) => {
    this.#of.set(name, listener as (event: unknown) => void);
  };
  fire(name: string, event: unknown) {
    this.#of.get(name)?.(event);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the topology worker', () => {
  it('answers every grouping with outlines and lines, handed over by buffer', async () => {
    const scope = Object.assign(new Listeners(), {
      postMessage: vi.fn((message: TopologyAnswer, options: { transfer: ArrayBuffer[] }) =>
        structuredClone(message, options),
      ),
    });
    vi.stubGlobal('self', scope);
    await import('./topology.worker');
    scope.fire('message', { data: { id: 7, geometry, groupings } satisfies TopologyQuestion });
    const answer = scope.postMessage.mock.results[0]?.value as TopologyAnswer;
    const topology = buildTopology(geometry);
    expect(answer).toEqual({
      id: 7,
      geometries: groupings.map(({ groupOf, groups }) => dissolve(topology, groupOf, groups)),
      borders: groupings.map(({ groupOf }) => bordersBetween(topology, groupOf)),
    });
    expect(scope.postMessage.mock.calls[0]?.[0].geometries[0]?.coords.byteLength).toBe(0);
  });
});

describe('the topology client', () => {
  function started() {
    const worker = Object.assign(new Listeners(), { postMessage: vi.fn(), terminate: vi.fn() });
    vi.stubGlobal(
      'Worker',
      vi.fn(function Worker() {
        return worker;
      }),
    );
    const answer = (id: number) => {
      worker.fire('message', { data: { id, geometries: [], borders: [] } satisfies TopologyAnswer });
    };
    return { client: createTopologyClient(), worker, answer };
  }

  it('gives the newest question its answer, once, and drops late ones', () => {
    const { client, worker, answer } = started();
    const [first, second] = [vi.fn(), vi.fn()];
    client.ask({ geometry, groupings }, first);
    client.ask({ geometry, groupings: [] }, second);
    expect(worker.postMessage).toHaveBeenLastCalledWith({ id: 2, geometry, groupings: [] });
    answer(1);
    answer(2);
    answer(2);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledExactlyOnceWith({ id: 2, geometries: [], borders: [] });
  });

  it('says that the worker failed, and forgets when told', () => {
    const { client, worker, answer } = started();
    const [failed, forgotten] = [vi.fn(), vi.fn()];
    client.ask({ geometry, groupings }, failed);
    worker.fire('error', {});
    expect(failed).toHaveBeenCalledExactlyOnceWith('worker-failed');
    client.ask({ geometry, groupings }, forgotten);
    client.forget();
    answer(2);
    expect(forgotten).not.toHaveBeenCalled();
    client.destroy();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});
