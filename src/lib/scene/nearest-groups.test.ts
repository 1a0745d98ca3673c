import { describe, expect, it } from 'vitest';
import { group, plainQuestion, smallDataset } from '../../../tests/support/small-dataset';
import { nearestGroups, nearestOfEachKind, toldMetres } from './nearest-groups';
import { createScenePipeline } from './pipeline';

// Squares of 0.001° (about 110 m) side by side; the middle of the first is 107.5005 E, 6.8995 S.
const at = (lng: number, over = {}) => ({ placeKnown: 'point', lng, lat: -6.8995, ...over }) as const;
const dataset = smallDataset({
  years: { 2006: { kk: [50, 50, 50], poor: [5, 2, 1] } },
  groups: [
    group(1, at(107.5021, { areaLevel: 'rt', area: '1/3' })),
    group(2, at(107.50105, { kind: 'pengajian' })),
    group(3, at(107.50098)),
    group(4),
    group(5, { kind: 'pengajian', placeKnown: 'area', areaLevel: 'rt', area: '1/3' }),
  ],
});
const scene = createScenePipeline()(dataset, plainQuestion(), 'light');
const near = nearestGroups(scene, false, 0, [2]);
const ids = (groups: readonly { group: number }[]): (number | undefined)[] =>
  groups.map((found) => dataset.groups[found.group]?.id);

describe('nearestGroups', () => {
  it('gives those in the area first, then by distance, and none without a place', () => {
    expect(ids(near)).toEqual([3, 2, 1, 5]);
    expect(near.map(({ inside, approximate }) => [inside, approximate])).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
    expect(near[1]?.metres).toBeGreaterThan(50);
    expect(near[1]?.metres).toBeLessThan(70);
  });

  it('puts one in the area before a nearer one outside it', () => {
    expect(ids(nearestGroups(scene, false, 0, [0]))).toEqual([1, 3, 2, 5]);
  });

  it('gives the nearest of each kind', () => {
    expect(ids(nearestOfEachKind(near))).toEqual([3, 2]);
  });

  it('has no distances in a schematic or without a boundary', () => {
    expect(nearestGroups(scene, true, 0, [])).toEqual([]);
    expect(nearestGroups(scene, false, 7, [])).toEqual([]);
  });
});

describe('toldMetres', () => {
  it('rounds as people speak, and never says nought', () => {
    expect([2, 83, 194, 212, 240, 987, 1234].map(toldMetres)).toEqual([10, 80, 190, 200, 250, 1000, 1200]);
  });
});
