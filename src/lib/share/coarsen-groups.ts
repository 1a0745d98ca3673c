import type { Dataset, Group } from '$lib/domain';
import { areaUnder, type AreaUnder, type NamedArea } from './area-under';
import { gridSnap, type Snap } from './snap-grid';

export interface CoarsenOptions {
  /** Groups that meet at homes lose their point and keep their area: yes unless given. */
  readonly holdHomes?: boolean;
  /** Grid for all other points, 50 to 100 m; null (as unless given) leaves them where they are. */
  readonly gridM?: number | null;
  /** Area under a point; the dataset's own boundaries unless given. */
  readonly under?: AreaUnder;
}

/** What became of the points; numbers of groups. */
export interface CoarsenReport {
  /** Lost their point and are now known by their area; those of no known area. */
  readonly heldAtArea: number;
  readonly heldNowhere: number;
  readonly snapped: number;
  /** Points that leave as they are. */
  readonly exact: number;
  /** Changes of position left out: of groups held or moved, and of groups not known here. */
  readonly amendmentsDropped: number;
}

/**
 * Makes positions coarse in the data. A group of a kind that meets at homes is held at its lowest area:
 * the one named in its row or the one under its point, whichever is lower (the named one, of two of one
 * level). A point moved to the grid takes its area along as named, since it may come to lie in the next
 * one. A new dataset; the same one where no point changes.
 */
export function coarsenGroups(
  dataset: Dataset,
  options: CoarsenOptions = {},
): { readonly dataset: Dataset; readonly report: CoarsenReport } {
  const { holdHomes = true, gridM = null, under = areaUnder(dataset) } = options;
  const snap = gridM === null ? null : gridSnap(dataset, gridM);
  const homes = new Set(dataset.kinds.filter(({ atHome }) => atHome).map(({ id }) => id));
  const report = { heldAtArea: 0, heldNowhere: 0, snapped: 0, exact: 0, amendmentsDropped: 0 };
  const groups = dataset.groups.map((group): Group => {
    const { lng, lat } = group;
    if (lng === null || lat === null) return group;
    const area = lowest(dataset, named(group), under(lng, lat));
    const placed = { areaLevel: area?.level ?? null, area: area?.key ?? null };
    if (holdHomes && homes.has(group.kind)) {
      report[area === null ? 'heldNowhere' : 'heldAtArea'] += 1;
      return { ...group, ...placed, lng: null, lat: null, placeKnown: area === null ? 'none' : 'area' };
    }
    report[snap === null ? 'exact' : 'snapped'] += 1;
    return snap === null ? group : { ...group, ...placed, ...moved(snap, lng, lat) };
  });
  const isExact = ({ kind }: Group): boolean => snap === null && !(holdHomes && homes.has(kind));
  const exact = new Set(dataset.groups.filter(isExact).map(({ id }) => id));
  const amendments = dataset.amendments.filter(
    ({ target }) => target.kind !== 'group-place' || exact.has(target.group),
  );
  report.amendmentsDropped = dataset.amendments.length - amendments.length;
  const same = report.heldAtArea + report.heldNowhere + report.snapped + report.amendmentsDropped === 0;
  return { dataset: same ? dataset : { ...dataset, groups, amendments }, report };
}

function moved(snap: Snap, lng: number, lat: number): { lng: number; lat: number } {
  const [lon, at] = snap(lng, lat);
  return { lng: lon, lat: at };
}

function named({ areaLevel, area }: Group): NamedArea | null {
  return areaLevel === null || area === null ? null : { level: areaLevel, key: area };
}

function lowest({ ladder }: Dataset, first: NamedArea | null, second: NamedArea | null): NamedArea | null {
  const rung = (area: NamedArea | null): number => ladder.findIndex(({ id }) => id === area?.level);
  return rung(second) > rung(first) ? second : first;
}
