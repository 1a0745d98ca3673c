import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonCode, type Dataset, type Indicator } from '$lib/domain';
import { wilsonInterval } from '$lib/stats';
import {
  column,
  plainQuestion,
  poorIndicator,
  smallDataset,
  type Figure,
} from '../../../tests/support/small-dataset';
import { mayBeEqual, readBeside, readBesideOfPlace } from './beside-reading';
import { differenceOf } from './difference';
import { createScenePipeline } from './pipeline';

const listed: Indicator = { ...poorIndicator, id: 'dtks', numerator: 'kk_dtks', percent: null, ramp: 'biru' };

/** RT of one RW with the residents' count and another list. */
function twoMeasures(kk: readonly Figure[], poor: readonly Figure[], other: readonly Figure[]): Dataset {
  const dataset = smallDataset({ years: { 2015: { kk, poor } } });
  const levels = dataset.levels.map((level) =>
    level.level === 'rt'
      ? { ...level, measures: new Map([...level.measures, ['kk_dtks', new Map([[2015, column(other)]])]]) }
      : level,
  );
  return { ...dataset, levels, indicators: [poorIndicator, listed] };
}

const sceneOf = (dataset: Dataset, over: Parameters<typeof plainQuestion>[0] = {}) =>
  createScenePipeline()(dataset, plainQuestion({ beside: 'dtks', ...over }), 'light');

describe('two definitions side by side', () => {
  const dataset = twoMeasures([48, 50, 40, 60], [6, 'blank', 0, 30], [4, 5, 0, 45]);

  it('share class limits, colours and legend rows', () => {
    const { shade, beside } = sceneOf(dataset, { classes: 3 });
    const look = (bins: readonly { role: string; min: number; max: number; fill: unknown }[] = []) =>
      bins.map(({ role, min, max, fill }) => ({ role, min, max, fill }));
    expect(look(shade?.classification.bins)).toEqual(look(beside?.classification.bins));
    expect(shade?.classification.bins.map(({ role, count }) => `${role} ${String(count)}`)).toEqual([
      'zero 1',
      ...['class 1', 'class 1'],
      'missing 1',
    ]);
    expect(beside?.classification.bins.at(-1)).toMatchObject({ role: 'missing', count: 0 });
    // The second reaches 75 of 100: the last class is wide enough for it.
    expect(beside?.classification.bins.filter(({ role }) => role === 'class').at(-1)?.max).toBe(75);
  });

  it('differ by points of 100; where one is missing there is no difference, and never zero', () => {
    const { difference } = sceneOf(dataset);
    expect(difference?.values[0]).toBeCloseTo(12.5 - 100 / 12, 9);
    expect(difference?.values[1]).toBeNaN();
    expect(difference?.reasons[1]).toBe(reasonCode('blank'));
    expect(difference?.values[2]).toBe(0);
    expect(difference?.values[3]).toBe(-25);
  });

  it('do not stand beside figures of another unit or form', () => {
    const people = { ...dataset, indicators: [poorIndicator, { ...listed, unit: 'jiwa' }] };
    expect(sceneOf(people).beside).toBeNull();
    expect(sceneOf(dataset, { beside: 'miskin' }).beside).toBeNull();
    expect(sceneOf(dataset, { indicator: 'miskin:jumlah' })).toMatchObject({
      beside: null,
      difference: null,
    });
  });

  it('are summed over the areas that both know, and say so', () => {
    const scene = sceneOf(dataset, { level: 'rw' });
    // Without RT 2, whose first figure is blank: 36 of 148 and 49 of 148.
    expect(scene.difference?.values[0]).toBeCloseTo((100 * (36 - 49)) / 148, 9);
    const reading = readBeside(dataset, scene, 0);
    expect(reading?.common).toEqual({ base: 2, areas: 3 });
    expect(reading?.first.ratePct).toBeCloseTo(3600 / 148, 9);
    expect(reading?.second.ratePct).toBeCloseTo(4900 / 148, 9);
    expect(readBesideOfPlace(dataset, scene)?.points).toBeCloseTo((100 * (36 - 49)) / 148, 9);
  });

  it('are read with their own ranges, and with nothing where a figure is missing', () => {
    const scene = sceneOf(dataset);
    expect(readBeside(dataset, scene, 0)).toMatchObject({ mayBeEqual: true, common: null });
    expect(readBeside(dataset, scene, 1)).toMatchObject({
      points: null,
      mayBeEqual: null,
      first: { ratePct: null, reason: 'blank' },
      second: { ratePct: 10, reason: null },
    });
    expect(readBeside(dataset, { ...scene, beside: null }, 0)).toBeNull();
  });
});

describe('the difference', () => {
  const figure = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
  const side = (all: readonly (number | null)[]) => ({
    values: Float64Array.from(all, (value) => value ?? NaN),
    reasons: Uint8Array.from(all, (value) => (value === null ? reasonCode('blank') : 0)),
  });

  it('changes its sign with the order, and is missing for both orders alike', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { maxLength: 20 }), (pairs) => {
        const [one, other] = [side(pairs.map(([a]) => a)), side(pairs.map(([, b]) => b))];
        const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
        pairs.forEach(([a, b], area) => {
          const known = a !== null && b !== null;
          expect(Number.isNaN(there.values[area])).toBe(!known);
          expect(there.reasons[area] === 0).toBe(known);
          expect(back.reasons[area] === 0).toBe(known);
          if (known) expect((there.values[area] ?? NaN) + (back.values[area] ?? NaN)).toBe(0);
        });
      }),
    );
  });

  it('may be none while the intervals have a value in common (Wilson 1927: 5.9–24.7 and 3.3–19.6 of 100)', () => {
    const [six, four] = [wilsonInterval(6, 48), wilsonInterval(4, 48)];
    expect(six?.low).toBeCloseTo(0.0586, 3);
    expect(four?.high).toBeCloseTo(0.1955, 3);
    expect(mayBeEqual(six, four)).toBe(true);
    expect(mayBeEqual(wilsonInterval(30, 48), four)).toBe(false);
    expect(mayBeEqual(six, null)).toBeNull();
  });
});
