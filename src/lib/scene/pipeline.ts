import type { Dataset, Geometry, Indicator, Outlines, Palette, Question, Scene, Shade } from '$lib/domain';
import { areaSet } from './area-set';
import { classify, classLimits, lowestValue, type ClassQuestion } from './classification';
import { ancestorsOf, baseLevel } from './family';
import { groupFigures, type Figures } from './figures';
import { figuresAt, householdsAt } from './figures-at';
import { countPerArea, filterGroups, groupScene } from './group-scene';
import { indicatorsOf } from './indicators';
import { remember, rememberList } from './memo';
import { placesOf, type Places } from './places';

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
export function createScenePipeline(): (
  dataset: Dataset,
  question: Question,
  palette: Palette,
  outlines?: Outlines | null,
) => Scene {
  const sameKinds = rememberList<Question['kinds']>();
  const sameBreaks = rememberList<Question['breaks']>();
  const areasStage = remember(areaSet);
  const aboveStage = remember(areaSet);
  const placesStage = remember(placesOf);
  const filterStage = remember(filterGroups);
  const groupsStage = remember(groupScene);
  const poolStage = remember(figuresOfAllYears);
  const basePoolStage = remember(figuresOfAllYears);
  const limitsStage = remember(limitsOf);
  const shadeStage = remember(shadeOf);
  const sceneStage = remember(
    (
      question: Question,
      palette: Palette,
      dataset: Dataset,
      areas: Scene['areas'],
      above: Scene['above'],
      shade: Shade | null,
      groups: Scene['groups'],
    ): Scene => {
      const simulated = dataset.info.resources.some((r) => [r.nature, r.positionNature].includes('simulasi'));
      return { question, palette, areas, above, shade, groups, context: dataset.context, simulated };
    },
  );
  return (dataset, question, palette, outlines = null) => {
    const level = levelOf(dataset, question);
    const areas = areasStage(dataset.ladder, dataset.levels, level, geometryAt(dataset, level, outlines));
    const over = geometryAbove(dataset, level, outlines);
    const above = over && aboveStage(dataset.ladder, dataset.levels, level - 1, over);
    const places = placesStage(dataset);
    const passed = filterStage(dataset, sameKinds(question.kinds));
    const groups = groupsStage(dataset, places, passed, areas, level);
    const indicator = indicatorOf(dataset, question);
    // Only the groups' own indicator depends on the filter: the others must not be made anew by it.
    const counted = indicator?.form === 'groups-per-100-kk' ? passed : null;
    const pool = indicator && poolStage(dataset, level, indicator, counted, places);
    // Limits come from the level where the figures were gathered, so that a colour means the same
    // number at every level; a reader may ask for limits of the level's own.
    const base = indicator === null || question.ownLimits ? level : limitsLevel(dataset, level, indicator);
    const source =
      base === level || base < 0
        ? pool
        : indicator && basePoolStage(dataset, base, indicator, counted, places);
    const { method, classes, breaks } = question;
    const limits = pool && source && limitsStage(pool, source, method, classes, sameBreaks(breaks));
    const year = yearOf(dataset, question);
    const shade = indicator && pool && limits && shadeStage(dataset, indicator, pool, limits, year, palette);
    return sceneStage(question, palette, dataset, areas, above, shade, groups);
  };
}

/** Where class limits come from: the level the figures were gathered at, if its areas lie in this one's. */
function limitsLevel({ ladder, levels }: Dataset, level: number, indicator: Indicator): number {
  const base = baseLevel(levels, indicator);
  if (base <= level) return level;
  return ancestorsOf(ladder, levels, base, level).some((ancestor) => ancestor >= 0) ? base : level;
}

/** A level's own boundaries, else those dissolved for it. */
function geometryAt({ levels }: Dataset, level: number, outlines: Outlines | null): Geometry | null {
  return levels[level]?.geometry ?? outlines?.find((outline) => outline.level === level)?.geometry ?? null;
}

/** Outlines of the level above, if the areas are known to lie in it and it is not the whole. */
function geometryAbove(
  { ladder, levels }: Dataset,
  level: number,
  outlines: Outlines | null,
): Geometry | null {
  const linked = levels[level]?.parent.some((parent) => parent >= 0) === true;
  if (!linked || ladder[level - 1]?.whole !== false) return null;
  return (
    levels[level - 1]?.geometry ?? outlines?.find((outline) => outline.level === level - 1)?.geometry ?? null
  );
}

/**
 * Figures of every year, in the order of Dataset.years; null without years. `counted` holds the groups
 * to count, for the indicator that counts them.
 */
function figuresOfAllYears(
  dataset: Dataset,
  level: number,
  indicator: Indicator,
  counted: Uint32Array | null,
  places: Places,
): readonly Figures[] | null {
  const perArea = counted && countPerArea(places.areaAt[level], counted, dataset.levels[level]?.count ?? 0);
  const years = dataset.years.map((year) =>
    perArea === null
      ? figuresAt(dataset, level, indicator, year)
      : groupFigures(perArea, householdsAt(dataset, level, indicator, year)),
  );
  return years.length > 0 ? years : null;
}

interface Limits {
  readonly question: ClassQuestion;
  readonly limits: readonly number[];
  readonly lowest: number;
}

/** Limits from the figures of `source`; the first class begins at the lowest value of either. */
function limitsOf(
  pool: readonly Figures[],
  source: readonly Figures[],
  method: Question['method'],
  classes: number,
  breaks: readonly number[],
): Limits {
  const question = { method, classes, breaks };
  return { question, limits: classLimits(source, question), lowest: lowestValue([...source, ...pool]) };
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
