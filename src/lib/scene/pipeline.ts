import type { Dataset, Indicator, Palette, Question, Scene, Shade } from '$lib/domain';
import { areaSet } from './area-set';
import { classify, classLimits, lowestValue, type ClassQuestion } from './classification';
import { declaredFigures, groupFigures, type Figures } from './figures';
import { filterGroups, groupScene } from './group-scene';
import { HOUSEHOLDS, indicatorsOf } from './indicators';
import { remember, rememberList } from './memo';
import { placesOf } from './places';

/** Year asked for, or the newest the package has; 0 when years are not given. */
export function yearOf(dataset: Dataset, question: Question): number {
  const { years } = dataset;
  if (question.year !== null && years.includes(question.year)) return question.year;
  return years[years.length - 1] ?? 0;
}

/** Index of the level asked for; the lowest one when the package has no such level. */
export function levelOf(dataset: Dataset, question: Question): number {
  const index = dataset.ladder.findIndex((level) => level.id === question.level);
  return index >= 0 ? index : dataset.ladder.length - 1;
}

/** The indicator asked for, else the first; null when the package has nothing to shade. */
export function indicatorOf(dataset: Dataset, question: Question): Indicator | null {
  const all = indicatorsOf(dataset);
  return all.find((indicator) => indicator.id === question.indicator) ?? all[0] ?? null;
}

/**
 * Makes `scene(dataset, question, palette)`: a chain of pure stages, each of which remembers its last
 * result and reads only its own part of the question. Choosing other colours makes no new geometry;
 * another selection makes nothing at all, since a stance is no part of it.
 */
export function createScenePipeline(): (dataset: Dataset, question: Question, palette: Palette) => Scene {
  const sameKinds = rememberList<Question['kinds']>();
  const sameBreaks = rememberList<Question['breaks']>();
  const areasStage = remember(areaSet);
  const placesStage = remember(placesOf);
  const filterStage = remember(filterGroups);
  const groupsStage = remember(groupScene);
  const poolStage = remember(figuresOfAllYears);
  const limitsStage = remember(limitsOf);
  const shadeStage = remember(shadeOf);
  const sceneStage = remember(
    (
      question: Question,
      palette: Palette,
      ...parts: readonly [Scene['areas'], Shade | null, Scene['groups'], Scene['context']]
    ): Scene => {
      const [areas, shade, groups, context] = parts;
      return { question, palette, areas, shade, groups, context };
    },
  );
  return (dataset, question, palette) => {
    const level = levelOf(dataset, question);
    const areas = areasStage(dataset.ladder, dataset.levels, level);
    const passed = filterStage(dataset, sameKinds(question.kinds));
    const groups = groupsStage(dataset, placesStage(dataset), passed, areas, level);
    const indicator = indicatorOf(dataset, question);
    // Only the groups' own indicator depends on the filter: the others must not be made anew by it.
    const perArea = indicator?.form === 'groups-per-100-kk' ? groups.perArea : null;
    const pool = indicator && poolStage(dataset, level, indicator, perArea);
    const { method, classes, breaks } = question;
    const limits = pool && limitsStage(pool, method, classes, sameBreaks(breaks));
    const shade =
      indicator &&
      pool &&
      limits &&
      shadeStage(dataset, indicator, pool, limits, yearOf(dataset, question), palette);
    return sceneStage(question, palette, areas, shade, groups, dataset.context);
  };
}

/** Figures of every year, in the order of Dataset.years. Null when no area has any. */
function figuresOfAllYears(
  dataset: Dataset,
  level: number,
  indicator: Indicator,
  perArea: Uint16Array | null,
): readonly Figures[] | null {
  const years = dataset.years.map((year) =>
    perArea === null
      ? declaredFigures(dataset, level, indicator, year)
      : groupFigures(dataset, level, perArea, indicator.denominator ?? HOUSEHOLDS, year),
  );
  return years.length > 0 ? years : null;
}

interface Limits {
  readonly question: ClassQuestion;
  readonly limits: readonly number[];
  readonly lowest: number;
}

function limitsOf(
  pool: readonly Figures[],
  method: Question['method'],
  classes: number,
  breaks: readonly number[],
): Limits {
  const question = { method, classes, breaks };
  return { question, limits: classLimits(pool, question), lowest: lowestValue(pool) };
}

function shadeOf(
  dataset: Dataset,
  indicator: Indicator,
  pool: readonly Figures[],
  { question, limits, lowest }: Limits,
  year: number,
  palette: Palette,
): Shade | null {
  const figures = pool[dataset.years.indexOf(year)];
  if (figures === undefined) return null;
  const input = { figures, limits, lowest, question, ramp: indicator.ramp, palette };
  return { indicator, year, ...figures, ...classify(input), simulated: isSimulated(dataset, indicator) };
}

function isSimulated(dataset: Dataset, indicator: Indicator): boolean {
  if (indicator.nature !== null) return indicator.nature === 'simulasi';
  return dataset.info.resources.some((r) => r.name === 'kemiskinan' && r.nature === 'simulasi');
}
