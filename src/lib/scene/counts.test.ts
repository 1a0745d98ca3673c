import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '$lib/domain';
import { group, plainQuestion, smallDataset, type Figure } from '../../../tests/support/small-dataset';
import { specialFill } from './fills';
import { createScenePipeline } from './pipeline';
import { rampColours, rampNames } from './ramps';

const count = (
  dataset: ReturnType<typeof smallDataset>,
  over: Parameters<typeof plainQuestion>[0] = {},
): Scene => createScenePipeline()(dataset, plainQuestion({ indicator: 'miskin:jumlah', ...over }), 'light');

const rows = ({ shade }: Scene): string[] =>
  (shade?.classification.bins ?? []).map((bin) => `${bin.role} ${String(bin.count)}`);

describe('a count is drawn, never shaded', () => {
  const dataset = smallDataset({
    years: { 2015: { kk: [48, 40, 60, 50, 30], poor: [6, 0, 24, 'blank', 'suppressed'] } },
  });

  it('gives areas one neutral look, beside those of zero, few and no data', () => {
    const scene = count(dataset, { classes: 7 });
    expect(rows(scene)).toEqual(['zero 1', 'class 2', 'suppressed 1', 'missing 1']);
    const neutral = scene.shade?.classification.bins.find(({ role }) => role === 'class');
    expect(neutral).toMatchObject({ min: 6, max: 24, fill: specialFill('class', 'light') });
    const ramps = rampNames.flatMap((name) => [3, 4, 5, 6, 7].flatMap((n) => rampColours(name, n)));
    expect(ramps).not.toContain(neutral?.fill.ground);
    expect(Array.from(scene.symbols?.values ?? [])).toEqual([6, 24]);
  });

  it('has no circles where a rate is shaded', () => {
    expect(count(dataset, { indicator: 'miskin' }).symbols).toBeNull();
  });

  it('is summed wherever it is known, also where what it is of is not', () => {
    const scene = count(smallDataset({ years: { 2015: { kk: [48, 'blank'], poor: [6, 5] } } }), {
      level: 'rw',
    });
    expect(scene.shade?.values[0]).toBe(11);
    expect(scene.shade?.denominators[0]).toBeNaN();
    expect(scene.shade?.coverage?.covered[0]).toBe(2);
  });

  it('keeps the size of a circle from year to year', () => {
    const years = { 2014: { kk: [90, 90], poor: [81, 1] }, 2015: { kk: [90, 90], poor: [9, 4] } };
    const [before, after] = [2014, 2015].map((year) => count(smallDataset({ years }), { year }).symbols);
    expect(before?.unitRadiusPx).toBe(after?.unitRadiusPx);
  });

  it('counts the kinds among the groups, 0 where there is none', () => {
    const at = (area: string) => ({ placeKnown: 'area' as const, areaLevel: 'rt', area });
    const groups = [
      group(1, { ...at('1/1'), kind: 'posyandu' }),
      group(2, { ...at('1/1'), kind: 'pengajian' }),
      group(3, { ...at('1/1'), kind: 'posyandu' }),
    ];
    const scene = count({ ...dataset, groups }, { indicator: 'ragam' });
    expect(Array.from(scene.shade?.values ?? [])).toEqual([2, 0, 0, 0, 0]);
    expect(Array.from(scene.symbols?.values ?? [])).toEqual([2]);
  });
});

describe('legend rows', () => {
  const figure: fc.Arbitrary<Figure> = fc.oneof(
    fc.integer({ min: 0, max: 60 }),
    fc.constantFrom<Figure>('blank', 'suppressed', 'conflict'),
  );
  const table = fc.array(figure, { minLength: 1, maxLength: 25 });
  const asked = fc.constantFrom('miskin', 'miskin:jumlah');
  const method = fc.constantFrom('alami' as const, 'kuantil' as const, 'sama' as const);

  it('hold every area once, whatever is asked', () => {
    fc.assert(
      fc.property(table, asked, method, fc.integer({ min: 3, max: 7 }), (poor, indicator, how, classes) => {
        const dataset = smallDataset({ years: { 2015: { kk: poor.map(() => 60), poor } } });
        const { shade } = count(dataset, { indicator, method: how, classes });
        const bins = shade?.classification.bins ?? [];
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(poor.length);
        poor.forEach((figure, area) => {
          const bin = bins[shade?.binOf[area] ?? -1];
          const role = figure === 0 ? 'zero' : figure === 'suppressed' ? figure : 'missing';
          expect(bin?.role).toBe(typeof figure === 'number' && figure > 0 ? 'class' : role);
        });
      }),
      { numRuns: 60 },
    );
  });
});
