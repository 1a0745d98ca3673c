import { describe, expect, it } from 'vitest';
import { loadHexagons } from '$lib/stats';
import { group, plainQuestion, smallDataset } from '../../../tests/support/small-dataset';
import { createScenePipeline } from './pipeline';

const years = { 2006: { kk: [50, 50], poor: [5, 2] } };
const groups = [
  group(1, { placeKnown: 'point', lng: 107.5005, lat: -6.8995 }),
  group(2, { placeKnown: 'area', areaLevel: 'rt', area: '1/2' }),
  group(3),
];
const dataset = smallDataset({ years, groups });
const schematic = { ...dataset, info: { ...dataset.info, schematic: true } };

describe('hexagons of the scene', async () => {
  const counter = await loadHexagons();
  const pipeline = createScenePipeline();
  const hexagonsOf = (over: Parameters<typeof plainQuestion>[0], of = dataset) =>
    pipeline(of, plainQuestion(over), 'light', null, counter).groups.hexagons;

  it('come only when they are asked for, and never without true distances', () => {
    expect(hexagonsOf({})).toBeNull();
    // What counts them may still be on its way.
    expect(pipeline(dataset, plainQuestion({ overlays: ['segi'] }), 'light').groups.hexagons).toBeNull();
    expect(hexagonsOf({ overlays: ['segi'] }, schematic)).toBeNull();
    expect(hexagonsOf({ overlays: ['segi'] }, smallDataset({ years, groups, geometry: false }))).toBeNull();
  });

  it('hold every group that is drawn, in the width asked for', () => {
    const found = hexagonsOf({ overlays: ['segi'], hexagonM: 500 });
    expect([found?.widthM, found?.count]).toEqual([500, 1]);
    expect([...(found?.groups ?? [])]).toEqual([2]);
  });

  it('leave the dots as they are: another width draws nothing else anew', () => {
    const dotsAt = (hexagonM: number) =>
      pipeline(dataset, plainQuestion({ overlays: ['segi'], hexagonM }), 'light', null, counter).groups;
    const [narrow, wide] = [dotsAt(50), dotsAt(300)];
    expect(wide.hexagons).not.toBe(narrow.hexagons);
    expect([wide.dots === narrow.dots, wide.circles === narrow.circles]).toEqual([true, true]);
  });
});
