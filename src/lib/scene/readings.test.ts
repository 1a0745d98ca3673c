import { describe, expect, it } from 'vitest';
import { plainQuestion, smallDataset } from '../../../tests/support/small-dataset';
import { createAreaReader } from './area-reading';
import { createScenePipeline } from './pipeline';
import { readPlace } from './place-reading';
import { placesOf } from './places';
import { areaRows, sortRows } from './rows';

const question = plainQuestion();
const dataset = smallDataset({
  years: {
    2005: { kk: [48, 60, 50, 55], poor: [8, 1, 0, 30] },
    2006: { kk: [48, 62, 50, 55], poor: [6, 1, 'blank', 33] },
  },
});
const scene = createScenePipeline()(dataset, question, 'light');
const read = createAreaReader();
const area = (index: number) => read(dataset, scene, placesOf(dataset), [], index);

describe('the reading of an area', () => {
  it('says 6 of 48 with the Wilson interval 6–25 % (Wilson 1927)', () => {
    const { rate } = area(0);
    expect([rate?.count, rate?.of, rate?.ratePct]).toEqual([6, 48, 12.5]);
    expect(rate?.interval?.lowPct).toBeCloseTo(5.86, 2);
    expect(rate?.interval?.highPct).toBeCloseTo(24.7, 2);
  });

  it('ranks by intervals that lie wholly above or below, among the areas that have one', () => {
    expect(area(3).rate?.rank).toEqual({ best: 1, worst: 1, of: 3 });
    expect(area(0).rate?.rank).toEqual({ best: 2, worst: 3, of: 3 });
  });

  it('gives no rate, interval or rank where the figure is blank, and keeps the reason', () => {
    const { rate, households } = area(2);
    expect([rate?.ratePct, rate?.reason, rate?.interval, rate?.rank, households]).toEqual([
      null,
      'blank',
      null,
      null,
      50,
    ]);
  });
});

describe('the reading of the place', () => {
  it('sums counts over the areas that have both, and says the coverage', () => {
    const { rate } = readPlace(dataset, scene);
    expect([rate?.count, rate?.of, rate?.covered, rate?.areas]).toEqual([40, 165, 3, 4]);
    expect([rate?.householdsCovered, rate?.householdsKnown]).toEqual([165, 215]);
    expect(rate?.ratePct).toBeCloseTo((100 * 40) / 165, 10);
  });

  it('is not the mean of the rates', () => {
    const rates = areaRows(dataset, scene).flatMap((row) => row.ratePct ?? []);
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    expect(readPlace(dataset, scene).rate?.ratePct).not.toBeCloseTo(mean, 1);
  });

  it('gives no rate for the place where only percentages are known', () => {
    const printed = smallDataset({ years: {}, percents: { 2015: [10.52, 7.58, 0] } });
    const printedScene = createScenePipeline()(printed, question, 'light');
    expect(printedScene.shade?.values).toEqual(Float64Array.of(10.52, 7.58, 0));
    expect(readPlace(printed, printedScene).rate).toBeNull();
  });
});

describe('the table', () => {
  const rows = areaRows(dataset, scene);

  it('stands in the order people count in, and puts areas without data last both ways', () => {
    const order = (descending: boolean) => sortRows(rows, 'angka', descending).map((row) => row.index);
    expect(order(true)).toEqual([3, 0, 1, 2]);
    expect(order(false)).toEqual([1, 0, 3, 2]);
  });

  it('leaves its input alone', () => {
    const before = rows.map((row) => row.index);
    sortRows(rows, 'kk', true);
    expect(rows.map((row) => row.index)).toEqual(before);
  });
});
