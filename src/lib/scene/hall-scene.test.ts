import { describe, expect, it } from 'vitest';
import { plainQuestion, smallDataset } from '../../../tests/support/small-dataset';
import { hallFill, hallRamp } from './hall-colours';
import { createHallPipeline, hallQuestion } from './hall-scene';
import { createScenePipeline } from './pipeline';

const dataset = smallDataset({
  years: { 2006: { kk: [50, 40, 60, 48, 20, 50, 30], poor: [0, 4, 'blank', 6, 'suppressed', 20, 29] } },
});

describe('the scene of a hall', () => {
  it('has at most four classes however many the View asks for, in the hall’s colours', () => {
    const scene = createHallPipeline()(dataset, plainQuestion({ classes: 7 }));
    const bins = scene.shade?.classification.bins ?? [];
    const classes = bins.filter(({ role }) => role === 'class');
    expect(scene.palette).toBe('hall');
    expect(classes.map(({ fill }) => fill.ground)).toEqual(hallRamp('merah-tanah', classes.length));
    expect(classes.length).toBe(4);
    for (const { role, fill } of bins.filter((bin) => bin.role !== 'class'))
      expect(fill).toEqual(hallFill(role));
  });

  it('changes no figure, limit or count of the scene that a screen shows', () => {
    const question = plainQuestion({ classes: 3 });
    const hall = createHallPipeline()(dataset, question).shade;
    const screen = createScenePipeline()(dataset, question, 'light').shade;
    expect(hall?.values).toEqual(screen?.values);
    expect(hall?.binOf).toEqual(screen?.binOf);
    const plain = (bins: typeof screen) =>
      bins?.classification.bins.map(({ role, min, max, count }) => ({ role, min, max, count }));
    expect(plain(hall)).toEqual(plain(screen));
  });

  it('keeps limits set by hand where there are few, and spreads four classes over many', () => {
    expect(hallQuestion(plainQuestion({ method: 'manual', breaks: [5, 10, 20] })).breaks).toEqual([
      5, 10, 20,
    ]);
    const six = hallQuestion(plainQuestion({ method: 'manual', breaks: [5, 10, 15, 20, 30, 40] })).breaks;
    expect(six).toHaveLength(3);
    expect([...six].sort((a, b) => a - b)).toEqual(six);
    for (const limit of six) expect([5, 10, 15, 20, 30, 40]).toContain(limit);
  });

  it('keeps what lies over the map as the View has it, rings of clusters too', () => {
    expect(hallQuestion(plainQuestion({ overlays: ['kumpulan', 'segi'] })).overlays).toEqual([
      'kumpulan',
      'segi',
    ]);
  });

  it('gives the same scene again while nothing changes', () => {
    const pipeline = createHallPipeline();
    const question = plainQuestion({ classes: 4 });
    expect(pipeline(dataset, question)).toBe(pipeline(dataset, question));
    expect(pipeline(dataset, { ...question, classes: 3 }).areas).toBe(pipeline(dataset, question).areas);
  });
});
