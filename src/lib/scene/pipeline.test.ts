import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Question } from '$lib/domain';
import { group, smallDataset, type Figure, plainQuestion } from '../../../tests/support/small-dataset';
import { createScenePipeline } from './pipeline';
import { areaRows } from './rows';

const question = plainQuestion;

const oneYear = (kk: readonly Figure[], poor: readonly Figure[]) =>
  smallDataset({ years: { 2006: { kk, poor } } });

describe('what a class is', () => {
  it('gives zero, missing and the classes rows of their own, and counts every area once', () => {
    const dataset = oneYear([50, 40, 60, 48, 20, 0], [0, 4, 'blank', 6, 5, 0]);
    const shade = createScenePipeline()(dataset, question({ classes: 3 }), 'light').shade;
    const rows = shade?.classification.bins.map((bin) => [bin.role, bin.count]);
    expect(rows).toEqual([
      ['zero', 1],
      ['class', 1],
      ['class', 1],
      ['class', 1],
      ['missing', 2],
    ]);
  });

  it('takes the minimum into the first class and keeps min < v ≤ max in the others', () => {
    const dataset = oneYear([100, 100, 100, 100], [10, 20, 30, 40]);
    const scene = createScenePipeline()(dataset, question({ method: 'sama', classes: 3 }), 'light');
    expect(scene.shade?.classification.bins.map(({ min, max }) => [min, max])).toEqual([
      [10, 20],
      [20, 30],
      [30, 40],
    ]);
    expect(Array.from(scene.shade?.binOf ?? [])).toEqual([0, 0, 1, 2]);
  });

  it('gives fewer classes than asked when values repeat, and says how many', () => {
    const dataset = oneYear([50, 50, 50], [5, 5, 10]);
    const classification = createScenePipeline()(dataset, question({ classes: 7 }), 'light').shade
      ?.classification;
    expect([classification?.asked, classification?.got]).toEqual([7, 2]);
  });

  it('keeps the same limits when the year changes', () => {
    const dataset = smallDataset({
      years: { 2005: { kk: [50, 50, 50], poor: [1, 9, 20] }, 2006: { kk: [50, 50, 50], poor: [2, 3, 4] } },
    });
    const limitsIn = (year: number) =>
      createScenePipeline()(dataset, question({ year, classes: 3 }), 'light').shade?.classification.bins.map(
        (bin) => bin.max,
      );
    expect(limitsIn(2005)).toEqual(limitsIn(2006));
  });

  it('holds for any table: bins add up, and a value lies within the limits of its bin', () => {
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 120 }),
      fc.constantFrom<Figure>('blank', 'impossible', 'conflict'),
    );
    const table = fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 40 });
    const methods = fc.constantFrom<Question['method']>('alami', 'kuantil', 'sama', 'manual');
    fc.assert(
      fc.property(table, methods, fc.integer({ min: 3, max: 7 }), (rows, method, classes) => {
        const dataset = oneYear(
          rows.map(([kk]) => kk),
          rows.map(([, poor]) => poor),
        );
        const { shade } = createScenePipeline()(
          dataset,
          question({ method, classes, breaks: [5, 10, 20] }),
          'light',
        );
        if (shade === null) throw new Error('nothing shaded');
        const { bins } = shade.classification;
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(rows.length);
        shade.values.forEach((value, area) => {
          const bin = bins[shade.binOf[area] ?? -1];
          if (!Number.isFinite(value)) expect(bin?.role).toBe('missing');
          else if (value === 0) expect(bin?.role).toBe('zero');
          else {
            const first = bins.find((candidate) => candidate.role === 'class') === bin;
            expect(
              bin !== undefined && value <= bin.max && (first ? value >= bin.min : value > bin.min),
            ).toBe(true);
          }
        });
      }),
    );
  });
});

describe('what a rate is', () => {
  it('prefers counts to a printed percentage, and uses the percentage where counts are lacking', () => {
    const dataset = smallDataset({
      years: { 2006: { kk: [48, 'blank'], poor: [6, 'blank'] } },
      percents: { 2006: [99, 10.52] },
    });
    const shade = createScenePipeline()(dataset, question(), 'light').shade;
    expect(Array.from(shade?.values ?? [])).toEqual([12.5, 10.52]);
    expect(shade?.denominators[1]).toBeNaN();
  });

  it('never makes a rate of an area without households', () => {
    const shade = createScenePipeline()(oneYear([0], [0]), question(), 'light').shade;
    expect(shade?.values[0]).toBeNaN();
    expect(shade?.classification.bins.map((bin) => bin.role)).toEqual(['missing']);
  });

  it('counts groups per 100 KK from the groups that pass the filter', () => {
    const groups = [
      group(1, { placeKnown: 'area', areaLevel: 'rt', area: '1/1' }),
      group(2, { placeKnown: 'area', areaLevel: 'rt', area: '1/1', kind: 'pengajian' }),
      group(3, { placeKnown: 'area', areaLevel: 'rw', area: '1' }),
      group(4, { placeKnown: 'whole' }),
    ];
    const dataset = smallDataset({ years: { 2006: { kk: [50, 40], poor: [1, 1] } }, groups });
    const scene = createScenePipeline();
    const all = scene(dataset, question({ indicator: 'kelompok' }), 'light');
    expect(Array.from(all.shade?.values ?? [])).toEqual([4, 0]);
    expect([all.groups.withinArea, all.groups.ofWhole, all.groups.aboveLevel]).toEqual([3, 1, 1]);
    const some = scene(dataset, question({ indicator: 'kelompok', kinds: ['posyandu'] }), 'light');
    expect(Array.from(some.shade?.values ?? [])).toEqual([2, 0]);
    expect([some.groups.shown, some.groups.total]).toEqual([3, 4]);
  });
});

describe('groups of which no place is known', () => {
  const years = { 2006: { kk: [50, 40], poor: [1, 1] } };
  const groups = [group(1), group(2), group(3, { placeKnown: 'area', areaLevel: 'rw', area: '1' })];

  it('are in no area, and no area is said to have none', () => {
    const dataset = smallDataset({ years, groups });
    for (const indicator of ['kelompok', 'ragam']) {
      const scene = createScenePipeline()(dataset, question({ indicator }), 'light');
      expect(scene.groups.unplaced).toBe(3);
      expect(Array.from(scene.shade?.values ?? [])).toEqual([NaN, NaN]);
      expect(scene.shade?.classification.bins.map(({ role }) => role)).toEqual(['missing']);
      expect(areaRows(dataset, scene).map((row) => [row.groups, row.groupsPer100Kk])).toEqual([
        [null, null],
        [null, null],
      ]);
    }
  });

  it('are 0 elsewhere as soon as one place is known, or all serve the whole place', () => {
    const placed = group(4, { placeKnown: 'area', areaLevel: 'rt', area: '1/1' });
    for (const [known, counts] of [
      [
        [...groups, placed],
        [1, 0],
      ],
      [[group(1, { placeKnown: 'whole' })], [0, 0]],
    ] as const) {
      const dataset = smallDataset({ years, groups: known });
      const scene = createScenePipeline()(dataset, question({ indicator: 'kelompok' }), 'light');
      expect(scene.groups.unplaced).toBe(0);
      expect(areaRows(dataset, scene).map((row) => row.groups)).toEqual(counts);
    }
  });
});

describe('what is made anew', () => {
  const dataset = smallDataset({ years: { 2006: { kk: [50, 40], poor: [1, 9] } }, groups: [group(1)] });

  it('makes no new geometry, groups or figures for another palette', () => {
    const scene = createScenePipeline();
    const light = scene(dataset, question(), 'light');
    const dark = scene(dataset, question(), 'dark');
    expect(dark.areas).toBe(light.areas);
    expect(dark.groups).toBe(light.groups);
    expect(dark.shade).not.toBe(light.shade);
  });

  it('leaves the shade of poverty alone when the filter of groups changes', () => {
    const scene = createScenePipeline();
    const all = scene(dataset, question(), 'light');
    const none = scene(dataset, question({ kinds: [] }), 'light');
    expect(none.shade).toBe(all.shade);
    expect(none.groups.shown).toBe(0);
  });
});

describe('groups on the map', () => {
  it('fans out groups at one place and spreads those known by their RT inside it', () => {
    const at = { placeKnown: 'point', lng: 107.5005, lat: -6.8995, areaLevel: 'rt', area: '1/1' } as const;
    const groups = [
      group(1, at),
      group(2, at),
      group(3, { placeKnown: 'area', areaLevel: 'rt', area: '1/2' }),
    ];
    const dataset = smallDataset({ years: { 2006: { kk: [50, 40], poor: [1, 9] } }, groups });
    const { dots } = createScenePipeline()(dataset, question(), 'light').groups;
    expect([dots.count, Array.from(dots.stackRank), Array.from(dots.stackSize)]).toEqual([
      3,
      [0, 1, 0],
      [2, 2, 1],
    ]);
    expect(Array.from(dots.approximate)).toEqual([0, 0, 1]);
    const [lng = NaN, lat = NaN] = dots.at.subarray(4, 6);
    expect(lng > 107.501 && lng < 107.502 && lat > -6.9 && lat < -6.899).toBe(true);
  });
});
