import { mostHidden, type Dataset, type Scene } from '$lib/domain';
import { figuresAt, householdsAt } from './figures-at';
import { remember } from './memo';
import { levelOf, yearOf } from './pipeline';
import { intervalsOf, rateIndicator, readRate, sumsBelow, valueAt, type RateReading } from './rate-reading';
import { unplacedGroups } from './unplaced-groups';

/** Groups of one kind in one place. */
export interface KindCount {
  /** Index into GroupScene.kinds. */
  readonly kind: number;
  readonly count: number;
}

/** Groups known only at one level. */
export interface LevelCount {
  /** Index in the ladder. */
  readonly level: number;
  /** Never 0. */
  readonly count: number;
}

/** Everything the reading panel says of one area. */
export interface AreaReading {
  readonly index: number;
  readonly key: string;
  readonly label: string;
  readonly rate: RateReading | null;
  /** The highest count that a hidden figure may stand for; 0 where every number is shown, null where any may be hidden. */
  readonly mostHidden: number | null;
  readonly households: number | null;
  /** Groups in it that pass the filter, of all groups in it. */
  readonly groups: number;
  readonly groupsUnfiltered: number;
  /** Groups of no known place at this level where none has one, so that how many are here is not known; else 0. */
  readonly groupsUnplaced: number;
  /** Groups that pass and are known only by an area that holds this one (its RW), the nearest level first. */
  readonly groupsAbove: readonly LevelCount[];
  readonly groupsByKind: readonly KindCount[];
  /** Groups in it, as indices into Dataset.groups. */
  readonly groupList: readonly number[];
  readonly groupsPer100Kk: number | null;
  readonly neighbours: readonly NeighbourReading[];
}

export interface NeighbourReading {
  readonly index: number;
  readonly label: string;
  /** Figure of what is shaded, so that it belongs to the colour beside it; null without one. */
  readonly shaded: number | null;
  /** Index into the classification's bins; -1 when nothing is shaded. */
  readonly bin: number;
}

/**
 * Makes the reader of areas. The poverty rate is read whatever is shaded, so that the two halves of
 * the sheet always stand together.
 */
export function createAreaReader(): (
  dataset: Dataset,
  scene: Scene,
  places: { readonly areaAt: readonly Int32Array[] },
  neighbours: readonly number[],
  index: number,
) => AreaReading {
  const figuresStage = remember(figuresAt);
  const sumsStage = remember(sumsBelow);
  const householdsStage = remember(householdsAt);
  const intervalStage = remember(intervalsOf);
  return (dataset, scene, places, neighbours, index) => {
    const level = levelOf(dataset, scene.question);
    const year = yearOf(dataset, scene.question);
    const indicator = rateIndicator(dataset, scene);
    const figures = indicator && figuresStage(dataset, level, indicator, year);
    const sums = indicator && sumsStage(dataset, level, indicator, year);
    const rate =
      indicator && figures && readRate(indicator, year, figures, intervalStage(figures), sums, index);
    const kk = indicator && householdsStage(dataset, level, indicator, year).denominators[index];
    const households = typeof kk === 'number' && Number.isFinite(kk) ? kk : null;
    const groupList = groupsIn(scene, places.areaAt[level], index);
    return {
      index,
      key: scene.areas.keys[index] ?? '',
      label: scene.areas.labels[index] ?? '',
      rate,
      mostHidden: mostHidden(dataset.info),
      households,
      groups: groupList.length,
      groupsUnfiltered: count(places.areaAt[level], index),
      groupsUnplaced: unplaced(dataset, scene, places.areaAt[level]),
      groupsAbove: countAbove(dataset, scene, places.areaAt, level, index),
      groupsByKind: countKinds(dataset, scene, groupList),
      groupList,
      groupsPer100Kk:
        scene.groups.unplaced === 0 && households !== null && households > 0
          ? (100 * groupList.length) / households
          : null,
      neighbours: neighbours.map((neighbour) => ({
        index: neighbour,
        label: scene.areas.labels[neighbour] ?? '',
        shaded: valueAt(scene.shade, neighbour),
        bin: scene.shade?.binOf[neighbour] ?? -1,
      })),
    };
  };
}

/** A filter that nothing passes makes no place known. */
const unplaced = (dataset: Dataset, { groups }: Scene, areaAt: Int32Array | undefined): number =>
  groups.shown > 0
    ? groups.unplaced
    : unplacedGroups(dataset, areaAt, Uint32Array.from(dataset.groups.keys()));

const groupsIn = (scene: Scene, areaAt: Int32Array | undefined, index: number): number[] =>
  Array.from(scene.groups.passed).filter((group) => areaAt?.[group] === index);

const count = (areaAt: Int32Array | undefined, index: number): number =>
  areaAt?.reduce((sum, area) => sum + (area === index ? 1 : 0), 0) ?? 0;

/** Groups that lie somewhere in an area that holds this one, it is not known in which part of it. */
function countAbove(
  { levels, ladder }: Dataset,
  scene: Scene,
  areaAt: readonly Int32Array[],
  level: number,
  index: number,
): LevelCount[] {
  const counts: LevelCount[] = [];
  let holder = levels[level]?.parent[index] ?? -1;
  for (let rung = level - 1; rung >= 0 && holder >= 0 && ladder[rung]?.whole !== true; rung -= 1) {
    const here = holder;
    const known = (group: number): boolean =>
      areaAt[rung]?.[group] === here && (areaAt[rung + 1]?.[group] ?? -1) < 0;
    const { length } = scene.groups.passed.filter(known);
    if (length > 0) counts.push({ level: rung, count: length });
    holder = levels[rung]?.parent[here] ?? -1;
  }
  return counts;
}

/** Kinds by number of groups, most first. */
export function countKinds(dataset: Dataset, scene: Scene, groups: readonly number[]): KindCount[] {
  const kindIndex = new Map(scene.groups.kinds.map((kind, i) => [kind.id, i]));
  const counts = new Map<number, number>();
  for (const i of groups) {
    const kind = kindIndex.get(dataset.groups[i]?.kind ?? '') ?? -1;
    if (kind >= 0) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || a.kind - b.kind);
}
