import {
  reasonOf,
  type AreaKey,
  type Dataset,
  type Indicator,
  type LevelId,
  type MeasureId,
  type Scene,
} from '$lib/domain';
import { areaRows } from '$lib/scene';
import { minutesQuestion, sceneOf } from './minutes-scenes';
import type { AreaFigures, Figure } from './figure';

/** The figures of all areas of a scene, in the order of the areas: the table's of the map. */
export function figuresOf(dataset: Dataset, scene: Scene): readonly (Figure & { readonly label: string })[] {
  return areaRows(dataset, scene).map(({ index, label, count, of, basis, ratePct, reason }) => {
    return { label, count, of: basis ?? of, ratePct, reason, part: partOf(dataset, scene, index) };
  });
}

/** What a sum of the level below lacks; null where it lacks nothing, or is no sum. */
function partOf({ ladder }: Dataset, { shade }: Scene, area: number): Figure['part'] {
  const coverage = shade?.coverage ?? null;
  if (coverage === null || coverage.used[area] !== 1) return null;
  const [covered, areas] = [coverage.covered[area] ?? 0, coverage.areas[area] ?? 0];
  const hidden = (coverage.hidden[area] ?? 0) > 0;
  return covered < areas ? { covered, areas, hidden, base: ladder[coverage.base]?.label ?? '' } : null;
}

/** Both states of all areas; before is null where it is left out. */
export function areasOf(
  after: { readonly dataset: Dataset; readonly scene: Scene },
  before: { readonly dataset: Dataset; readonly scene: Scene } | null,
): readonly AreaFigures[] {
  const was = before === null ? null : figuresOf(before.dataset, before.scene);
  return figuresOf(after.dataset, after.scene).map((is, i) => {
    return { label: is.label, before: was === null ? null : figure(was[i] ?? NONE), after: figure(is) };
  });
}

const NONE: Figure = { count: null, of: null, ratePct: null, reason: 'no-row', part: null };

const figure = ({ count, of, ratePct, reason, part }: Figure): Figure => {
  return { count, of, ratePct, reason, part };
};

/** The rate that a measure is a part of, as its count or as what it is counted from. */
export function rateWith({ indicators }: Dataset, measure: MeasureId): Indicator | null {
  const rates = indicators.filter(({ form }) => form === 'rate');
  return (
    rates.find(({ numerator, percent }) => measure === numerator || measure === percent) ??
    rates.find(({ denominator }) => measure === denominator) ??
    null
  );
}

/** Reads rates of single areas out of scenes, each made once. */
export class RateReader {
  readonly #scenes = new Map<string, Scene>();
  readonly #dataset: Dataset;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** Null where the area, or a rate with this measure, is not there. */
  read(level: LevelId, area: AreaKey, measure: MeasureId, year: number): Figure | null {
    const indicator = rateWith(this.#dataset, measure);
    if (indicator === null) return null;
    const scene = this.#scene(level, indicator.id, year);
    const { shade, areas } = scene;
    const at = areas.keys.indexOf(area);
    if (shade === null || at < 0) return null;
    const number = (value: number | undefined): number | null =>
      value === undefined || Number.isNaN(value) ? null : value;
    return {
      count: number(shade.numerators[at]),
      of: number(shade.denominators[at]),
      ratePct: number(shade.values[at]),
      reason: reasonOf(shade.reasons[at] ?? 0),
      part: partOf(this.#dataset, scene, at),
    };
  }

  #scene(level: LevelId, indicator: string, year: number): Scene {
    const key = JSON.stringify([level, indicator, year]);
    const question = { ...minutesQuestion(this.#dataset, level), indicator, year };
    const scene = this.#scenes.get(key) ?? sceneOf(this.#dataset, question, null);
    this.#scenes.set(key, scene);
    return scene;
  }
}
