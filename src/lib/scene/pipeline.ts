import type { Dataset, Geometry, Indicator, Outlines, Palette, Question, Scene } from '$lib/domain';
import { areaSet } from './area-set';
import { filterGroups } from './group-filter';
import { groupScene } from './group-scene';
import { hexagonStage, withHexagons, type HexCounter } from './hexagon-stage';
import { comparable, indicatorsOf } from './indicators';
import { remember, rememberEqual, rememberList } from './memo';
import { placesOf } from './places';
import { createShadeStages } from './shades';

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

/** The second indicator asked for, if its figures compare with the first's. */
function besideOf(dataset: Dataset, question: Question, first: Indicator | null): Indicator | null {
  if (first === null || question.beside === null) return null;
  return comparable(dataset, first).find(({ id }) => id === question.beside) ?? null;
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
  hexCounter?: HexCounter | null,
) => Scene {
  const sameKinds = rememberList<Question['kinds']>();
  const sameFilter = rememberEqual<Question['groupFilter']>();
  const sameBreaks = rememberList<Question['breaks']>();
  const areasStage = remember(areaSet);
  const aboveStage = remember(areaSet);
  const placesStage = remember(placesOf);
  const filterStage = remember(filterGroups);
  const groupsStage = remember(groupScene);
  const hexagonsStage = remember(hexagonStage);
  const joinStage = remember(withHexagons);
  const figuredStages = createShadeStages();
  const sceneStage = remember(
    (
      question: Question,
      palette: Palette,
      dataset: Dataset,
      areas: Scene['areas'],
      above: Scene['above'],
      groups: Scene['groups'],
      shade: Scene['shade'],
      beside: Scene['beside'],
      difference: Scene['difference'],
      symbols: Scene['symbols'],
    ): Scene => {
      const simulated = dataset.info.resources.some((r) => [r.nature, r.positionNature].includes('simulasi'));
      const figured = { shade, beside, difference, symbols };
      return { question, palette, areas, above, ...figured, groups, context: dataset.context, simulated };
    },
  );
  return (dataset, question, palette, outlines = null, hexCounter = null) => {
    const level = levelOf(dataset, question);
    const areas = areasStage(dataset.ladder, dataset.levels, level, geometryAt(dataset, level, outlines));
    const over = geometryAbove(dataset, level, outlines);
    const above = over && aboveStage(dataset.ladder, dataset.levels, level - 1, over);
    const places = placesStage(dataset);
    const passed = filterStage(dataset, sameKinds(question.kinds), sameFilter(question.groupFilter));
    const drawn = groupsStage(dataset, places, passed, areas, level);
    const hexagonM = question.overlays.includes('segi') ? question.hexagonM : null;
    const groups = joinStage(drawn, hexagonsStage(dataset, areas, drawn.dots, hexagonM, hexCounter));
    const indicator = indicatorOf(dataset, question);
    const shown = {
      indicator,
      beside: besideOf(dataset, question, indicator),
      year: yearOf(dataset, question),
      level,
    };
    const asked = { ...question, breaks: sameBreaks(question.breaks) };
    const figured = figuredStages({ dataset, places, passed }, asked, shown, areas.centres, palette);
    const { shade, beside, difference, symbols } = figured;
    return sceneStage(question, palette, dataset, areas, above, groups, shade, beside, difference, symbols);
  };
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
