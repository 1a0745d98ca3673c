import { describe, expect, it } from 'vitest';
import { loadIntake } from '$lib/data';
import type { Dataset, LevelData } from '$lib/domain';
import { loadDrawing } from '$lib/stats';
import { afterSplit, begun, renamed } from './drawing-steps';
import { drawingText } from './drawing-text';

const tools = await loadDrawing();
await loadIntake();

const level = (id: string, keys: string[], names: string[], parent: number[]): LevelData => ({
  level: id,
  count: keys.length,
  keys,
  names,
  indexOf: new Map(keys.map((key, i) => [key, i])),
  parent: Int32Array.from(parent),
  geometry: null,
  measures: new Map(),
});
const dataset = {
  ladder: [
    { id: 'rw', label: 'RW', whole: false, keyScope: 'parent' },
    { id: 'rt', label: 'RT', whole: false, keyScope: 'parent' },
  ],
  levels: [level('rw', ['5'], ['05'], [-1]), level('rt', ['5/1', '5/2'], ['01', '02'], [0, 0])],
} as unknown as Dataset;

const SIDE = 0.01;
const square = begun(tools, [
  [0, 0],
  [SIDE, 0],
  [SIDE, SIDE],
  [0, SIDE],
]);
const cut = tools.splitArea(square.mesh, 0, [
  [0.7 * SIDE, -0.1 * SIDE],
  [0.7 * SIDE, 1.1 * SIDE],
]);
if (!cut.ok) throw new Error(cut.why);
const step = renamed(afterSplit(square, cut.mesh, 0, cut.added), 1, '5/2');

describe('drawingText', () => {
  it('has the given RW whole, the drawn RT with its shape and the other without', async () => {
    const text = await drawingText({ ...step, given: [{ level: 0, key: '5' }] }, dataset, tools);
    const { features } = JSON.parse(text) as {
      features: { properties: object; geometry: { coordinates: number[][][][] } | null }[];
    };
    expect(features.map(({ properties }) => properties)).toEqual([
      { rw: '05' },
      { rw: '05', rt: '01' },
      { rw: '05', rt: '02' },
    ]);
    const [rw, first, second] = features.map(({ geometry }) => geometry?.coordinates[0]?.[0] ?? null);
    const spanOf = (ring: number[][] | null | undefined): number[] =>
      [0, 1].flatMap((axis) => {
        const values = (ring ?? []).map((at) => at[axis] ?? NaN);
        return [Math.min(...values), Math.max(...values)];
      });
    expect(spanOf(rw)).toEqual([0, SIDE, 0, SIDE]);
    expect(first).toBeNull();
    expect(spanOf(second)).toEqual([0.007, SIDE, 0, SIDE]);
    expect(second?.at(-1)).toEqual(second?.[0]);
  });
});
