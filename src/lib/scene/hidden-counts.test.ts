import { describe, expect, it } from 'vitest';
import { reasonOf, type Dataset, type LevelData } from '$lib/domain';
import { column, plainQuestion, smallDataset, type Figure } from '../../../tests/support/small-dataset';
import { createAreaReader } from './area-reading';
import { figuresAt } from './figures-at';
import { createScenePipeline } from './pipeline';
import { readPlace } from './place-reading';
import { placesOf } from './places';

const kk = [48, 50, 40];
const poor: Figure[] = [6, 'suppressed', 0];

/** An RW with a figure of its own above its RT. */
function withOwn(dataset: Dataset, own: Figure): Dataset {
  const levels = dataset.levels.map((level): LevelData => {
    if (level.level !== 'rw') return level;
    const year = (figure: Figure) => new Map([[2015, column([figure])]]);
    return {
      ...level,
      measures: new Map([
        ['kk', year(138)],
        ['kk_miskin', year(own)],
      ]),
    };
  });
  return { ...dataset, levels };
}

const plain = smallDataset({ years: { 2015: { kk, poor } } });
const indicatorOf = (dataset: Dataset) => dataset.indicators[0] ?? expect.fail('no indicator');
const rw = 1;

function readRw(dataset: Dataset) {
  const scene = createScenePipeline()(dataset, plainQuestion({ level: 'rw' }), 'light');
  return createAreaReader()(dataset, scene, placesOf(dataset), [], 0);
}

describe('a count hidden because it is small', () => {
  it('is neither a number nor zero, even where a percentage would tell it', () => {
    const percents = { 2015: [null, 4, null].map((p): Figure => p ?? 'no-row') };
    const dataset = smallDataset({ years: { 2015: { kk, poor } }, percents });
    const { values, reasons, numerators } = figuresAt(dataset, 2, indicatorOf(dataset), 2015);
    expect(values[1]).toBeNaN();
    expect(numerators[1]).toBeNaN();
    expect(reasonOf(reasons[1] ?? 0)).toBe('suppressed');
  });

  it('is not in the sum above it, which says how many it lacks', () => {
    const { values, coverage } = figuresAt(plain, rw, indicatorOf(plain), 2015);
    expect(values[0]).toBeCloseTo(600 / 88, 9);
    expect([coverage?.covered[0], coverage?.areas[0], coverage?.hidden[0]]).toEqual([2, 3, 1]);
    expect(readRw(plain).rate).toMatchObject({ partial: true, sum: { count: 6, of: 88, hidden: 1 } });
    const scene = createScenePipeline()(plain, plainQuestion(), 'light');
    expect(readPlace(plain, scene).rate).toMatchObject({ count: 6, covered: 2, areas: 3, hidden: 1 });
  });

  it('cannot be told from an own figure above it less the sum of the others', () => {
    const reading = readRw(withOwn(plain, 8));
    expect(reading.rate).toMatchObject({ count: 8, of: 138, sum: null, partial: false });
    expect(reading.rate).toMatchObject({ own: true, sumHidden: true });
    const whole = withOwn(smallDataset({ years: { 2015: { kk, poor: [6, 2, 0] } } }), 8);
    expect(readRw(whole).rate?.sum).toMatchObject({ count: 8, of: 138, hidden: 0 });
    expect(readRw(whole).rate).toMatchObject({ own: true, sumHidden: false });
    expect(readRw(plain).rate).toMatchObject({ own: false, sumHidden: false });
  });

  it('stays hidden above, though the counts below would add up to it', () => {
    const dataset = withOwn(smallDataset({ years: { 2015: { kk, poor: [1, 1, 0] } } }), 'suppressed');
    const reading = readRw(dataset);
    expect(reading.rate).toMatchObject({ count: null, ratePct: null, reason: 'suppressed', sum: null });
  });

  it('makes a sum of nothing but hidden counts incomplete, not zero', () => {
    const dataset = smallDataset({ years: { 2015: { kk: [48], poor: ['suppressed'] } } });
    const { reasons } = figuresAt(dataset, rw, indicatorOf(dataset), 2015);
    expect(reasonOf(reasons[0] ?? 0)).toBe('incomplete');
  });
});
