import type { AreaSet, CircleSet, Dataset, DotSet, GroupScene, KindId, KindMark } from '$lib/domain';
import { kindMark } from './kind-marks';
import { servesWhole, type Places } from './places';
import { unplacedGroups } from './unplaced-groups';

/** Largest proportional circle on screen, CSS px of radius; small counts never exceed UNIT_MAX each. */
const RADIUS_MAX = 26;
const UNIT_MAX = 9;

/**
 * The groups as they are drawn at one level. Every group that passes the filter is counted in exactly
 * one of atPoint, withinArea, ofWhole and nowhere. Hexagons come in a stage of their own.
 */
export function groupScene(
  dataset: Dataset,
  places: Places,
  passed: Uint32Array,
  areas: AreaSet,
  level: number,
): GroupScene {
  const kinds = kindMarks(dataset, passed);
  const perArea = countPerArea(places.areaAt[level], passed, areas.count);
  const dots = dotSet(dataset, places, passed, kinds);
  const known = { point: 0, area: 0, whole: 0, none: 0 };
  let aboveLevel = 0;
  for (const i of passed) {
    const group = dataset.groups[i];
    if (group === undefined) continue;
    const wide = servesWhole(dataset, group);
    known[wide ? 'whole' : group.placeKnown] += 1;
    const placed = group.placeKnown === 'area' || group.placeKnown === 'point';
    if (placed && !wide && (places.areaAt[level]?.[i] ?? -1) < 0) aboveLevel += 1;
  }
  return {
    total: dataset.groups.length,
    shown: passed.length,
    passed,
    atPoint: known.point,
    withinArea: known.area,
    ofWhole: known.whole,
    nowhere: known.none,
    kinds,
    dots,
    circles: circleSet(perArea, areas.centres),
    hexagons: null,
    perArea,
    aboveLevel,
    unplaced: unplacedGroups(dataset, places.areaAt[level], passed),
    simulatedPlaces: dataset.info.resources.some(
      (r) => r.name === 'kelompok' && (r.positionNature ?? r.nature) === 'simulasi',
    ),
  };
}

/** Kinds that the package has groups of, in the order of the list of kinds. */
function kindMarks(dataset: Dataset, passed: Uint32Array): KindMark[] {
  const total = new Map<KindId, number>();
  const shown = new Map<KindId, number>();
  for (const { kind } of dataset.groups) total.set(kind, (total.get(kind) ?? 0) + 1);
  for (const i of passed) {
    const kind = dataset.groups[i]?.kind ?? '';
    shown.set(kind, (shown.get(kind) ?? 0) + 1);
  }
  return dataset.kinds
    .filter((kind) => total.has(kind.id))
    .map((kind) => ({
      ...kindMark(kind),
      total: total.get(kind.id) ?? 0,
      shown: shown.get(kind.id) ?? 0,
    }));
}

/** Groups that passed, counted per area of a level. */
export function countPerArea(
  areaAt: Int32Array | undefined,
  passed: Uint32Array,
  areas: number,
): Uint16Array {
  const counts = new Uint16Array(areas);
  for (const i of passed) {
    const area = areaAt?.[i] ?? -1;
    if (area >= 0) counts[area] = (counts[area] ?? 0) + 1;
  }
  return counts;
}

/** Two groups within about a metre stand at one place. */
const PLACES_PER_DEGREE = 1e5;

function dotSet(dataset: Dataset, places: Places, passed: Uint32Array, kinds: readonly KindMark[]): DotSet {
  const drawn = passed.filter((i) => !Number.isNaN(places.at[i * 2] ?? NaN));
  const kindIndex = new Map(kinds.map((kind, index) => [kind.id, index]));
  const stacks = new Map<string, number>();
  const rank = new Uint16Array(drawn.length);
  const stackOf: string[] = [];
  const at = new Float64Array(drawn.length * 2);
  drawn.forEach((i, dot) => {
    const lng = places.at[i * 2] ?? NaN;
    const lat = places.at[i * 2 + 1] ?? NaN;
    at.set([lng, lat], dot * 2);
    const stack = `${Math.round(lng * PLACES_PER_DEGREE)}:${Math.round(lat * PLACES_PER_DEGREE)}`;
    const before = stacks.get(stack) ?? 0;
    rank[dot] = before;
    stackOf.push(stack);
    stacks.set(stack, before + 1);
  });
  return {
    count: drawn.length,
    group: drawn,
    at,
    kind: Uint8Array.from(drawn, (i) => kindIndex.get(dataset.groups[i]?.kind ?? '') ?? 0),
    approximate: Uint8Array.from(drawn, (i) => places.approximate[i] ?? 0),
    stackRank: rank,
    stackSize: Uint16Array.from(stackOf, (stack) => stacks.get(stack) ?? 1),
  };
}

function circleSet(perArea: Uint16Array, centres: Float64Array): CircleSet {
  const area = Uint32Array.from(
    Array.from(perArea.keys()).filter((i) => (perArea[i] ?? 0) > 0 && !Number.isNaN(centres[i * 2] ?? NaN)),
  );
  const groups = Uint16Array.from(area, (i) => perArea[i] ?? 0);
  const max = groups.reduce((most, count) => Math.max(most, count), 0);
  const at = new Float64Array(area.length * 2);
  area.forEach((i, circle) => at.set(centres.subarray(i * 2, i * 2 + 2), circle * 2));
  return {
    count: area.length,
    area,
    at,
    groups,
    unitRadiusPx: max === 0 ? UNIT_MAX : Math.min(UNIT_MAX, RADIUS_MAX / Math.sqrt(max)),
    legend: legendCounts(max),
  };
}

/** At most three round counts, largest first: the greatest there is, about a half, and one. */
function legendCounts(max: number): number[] {
  return [...new Set([max, Math.round(max / 2), 1])].filter((count) => count > 0);
}
