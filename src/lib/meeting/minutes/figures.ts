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
import type { AreaFigures, Figure } from './minutes';

/** The figures of all areas of a scene, in the order of the areas: the table's of the map. */
export function figuresOf(dataset: Dataset, scene: Scene): readonly (Figure & { readonly label: string })[] {
  return areaRows(dataset, scene).map(({ label, count, of, ratePct, reason }) => {
    return { label, count, of, ratePct, reason };
  });
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

const NONE: Figure = { count: null, of: null, ratePct: null, reason: 'no-row' };

const figure = ({ count, of, ratePct, reason }: Figure): Figure => ({ count, of, ratePct, reason });

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
    const { shade, areas } = this.#scene(level, indicator.id, year);
    const at = areas.keys.indexOf(area);
    if (shade === null || at < 0) return null;
    const number = (value: number | undefined): number | null =>
      value === undefined || Number.isNaN(value) ? null : value;
    return {
      count: number(shade.numerators[at]),
      of: number(shade.denominators[at]),
      ratePct: number(shade.values[at]),
      reason: reasonOf(shade.reasons[at] ?? 0),
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
