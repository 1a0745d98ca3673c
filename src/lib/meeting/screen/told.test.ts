import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../i18n/formats';
import { createHallPipeline, createScenePipeline, decodeView } from '$lib/scene';
import { plainQuestion, poorIndicator, smallDataset, squares } from '../../../../tests/support/small-dataset';
import { hallLevels, openingLevel, toldArea } from './hall-levels';
import { oneArea } from './one-area';
import { storyOf, withClassesOf } from './shown-story';
import { alikePercents, areaTold, placeTold } from './told-rates';

const dataset = smallDataset({ years: { 2015: { kk: [48, 40, 20], poor: [6, 9, 'blank'] } } });
const RW = { level: 'rw', area: '1' };
const RT = { level: 'rt', area: '1/2' };

describe('what a hall is shown first', () => {
  it('is the level over the lowest; the lowest where there is no other', () => {
    expect(hallLevels(dataset).map(({ id }) => id)).toEqual(['rw', 'rt']);
    expect(openingLevel(dataset)).toBe('rw');
    const only = { ...dataset, ladder: dataset.ladder.slice(2), levels: dataset.levels.slice(2) };
    expect(openingLevel(only)).toBe('rt');
    const whole = { ...dataset, ladder: dataset.ladder.slice(0, 1), levels: dataset.levels.slice(0, 1) };
    expect(openingLevel(whole)).toBe('kelurahan');
  });

  it('tells of an RT only when it is asked for, and of its RW before', () => {
    const told = (level: string, asked: boolean, area: typeof RW | null = RT) =>
      toldArea({ area, told: asked, level }, dataset);
    expect([told('rw', false), told('rw', true), told('rt', false)]).toEqual([RW, RT, RT]);
    expect([told('rt', false, RW), told('rw', false, null)]).toEqual([RW, null]);
    const loose = dataset.levels.map((data) => ({ ...data, parent: data.parent.map(() => -1) }));
    expect(toldArea({ area: RT, told: false, level: 'rw' }, { ...dataset, levels: loose })).toBeNull();
  });
});

describe('rates as the hall is told them', () => {
  const sceneAt = (level: string) => createScenePipeline()(dataset, plainQuestion({ level }), 'light');

  it('say what is missing in a sum, and nothing of a figure that is the area’s own', () => {
    const coverage = { covered: 2, areas: 3, level: 'RT', hidden: 0 };
    const sum = { part: 15, total: 88, pct: (100 * 15) / 88, coverage, hidden: false };
    expect(placeTold(dataset, sceneAt('rw'))).toEqual(sum);
    expect(areaTold(dataset, sceneAt('rw'), RW, 2015, poorIndicator)).toEqual(sum);
    const own = { part: 9, total: 40, pct: 22.5, coverage: null, hidden: false };
    expect(areaTold(dataset, sceneAt('rt'), RT, 2015, poorIndicator)).toEqual(own);
    expect(areaTold(dataset, sceneAt('rw'), RT, 2015, poorIndicator)).toEqual(own);
  });

  it('that are missing are none, never zero', () => {
    const blank = areaTold(dataset, sceneAt('rt'), { level: 'rt', area: '1/3' }, 2015, poorIndicator);
    expect(blank.pct).toBeNull();
  });

  it('are written with as many decimals as each other, and as many as tell them apart', () => {
    const write = (...pcts: number[]) => {
      const rates = pcts.map((pct) => ({ part: null, total: null, pct }));
      return pcts.map(alikePercents(rates, formatsFor('id')));
    };
    expect(write(15, 14.9)).toEqual(['15,0%', '14,9%']);
    expect(write(14.91, 14.94)).toEqual(['14,91%', '14,94%']);
    expect(write(8, 8)).toEqual(['8,0%', '8,0%']);
  });
});

describe('the one slide of a rembug', () => {
  it('asks of each view what was asked, in the classes of the first', () => {
    const figures = { kk: [50, 50, 50, 50, 50, 50], poor: [1, 4, 9, 14, 22, 31] };
    const source = smallDataset({ years: { 2015: figures } });
    const question = plainQuestion({ level: 'rt', year: 2015, overlays: ['titik'] });
    const first = createHallPipeline()(source, question);
    const asked = withClassesOf(first, question);
    const [slide] = storyOf(source, asked).slides;
    const read = decodeView(source, slide?.view ?? '').view.question;
    expect(read).toEqual(asked);
    const limits = (scene: typeof first) => scene.shade?.classification.bins.map(({ max }) => max);
    expect(limits(createHallPipeline()(source, read))).toEqual(limits(first));
  });
});

describe('one area of a set', () => {
  it('has its own ring and box', () => {
    const { areas } = createScenePipeline()(dataset, plainQuestion(), 'light');
    const alone = oneArea(areas, 1);
    expect(alone?.labels).toEqual(['RT 02/RW 01']);
    expect([...(alone?.geometry?.coords ?? [])]).toEqual([...squares(3).coords.slice(8, 16)]);
    const [west, south, east, north] = alone?.geometry?.bbox ?? [];
    expect([west, south, north]).toEqual([107.501, -6.9, -6.899]);
    expect(east).toBeCloseTo(107.502, 9);
    expect([...(alone?.geometry?.ringStart ?? [])]).toEqual([0, 4]);
    expect(oneArea(areas, 9)).toBeNull();
    expect(oneArea({ ...areas, geometry: null }, 1)).toBeNull();
  });
});
