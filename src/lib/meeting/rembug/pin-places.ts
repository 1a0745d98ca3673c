import type { Agreement, AreaSet, Dataset } from '$lib/domain';
import { areaAt } from './marked-areas';

/** Agreements that can be put on the map: lon, lat of each. */
export interface PinPlaces {
  readonly agreements: readonly Agreement[];
  /** Two numbers an agreement. */
  readonly at: Float64Array;
}

/**
 * Where agreements are pinned on a drawn level: in their area, in the one that holds it, or amid those that lie
 * in it. Agreements of the whole place and those given up have no pin.
 */
export function pinPlaces(agreements: readonly Agreement[], dataset: Dataset, areas: AreaSet): PinPlaces {
  const drawn = dataset.levels.findIndex(({ level }) => level === areas.level.id);
  const pinned = agreements.flatMap((agreement) => {
    if (agreement.at === null || agreement.status === 'batal') return [];
    const place = placeOf(agreement.at, dataset, areas, drawn);
    return place === null ? [] : [{ agreement, place }];
  });
  return {
    agreements: pinned.map(({ agreement }) => agreement),
    at: Float64Array.from(pinned.flatMap(({ place }) => place)),
  };
}

function placeOf(
  named: NonNullable<Agreement['at']>,
  dataset: Dataset,
  { centres }: AreaSet,
  drawn: number,
): readonly [lng: number, lat: number] | null {
  const own = areaAt(dataset, named, drawn);
  const found = own >= 0 ? [own] : areasWithin(dataset, named, drawn);
  const known = found.filter((area) => Number.isFinite(centres[2 * area]));
  if (known.length === 0) return null;
  const mean = (axis: 0 | 1): number =>
    known.reduce((sum, area) => sum + (centres[2 * area + axis] ?? 0), 0) / known.length;
  return [mean(0), mean(1)];
}

/** Areas of a level that lie in the area named, which lies above it. */
function areasWithin(dataset: Dataset, named: NonNullable<Agreement['at']>, drawn: number): number[] {
  const above = dataset.levels.findIndex(({ level }) => level === named.level);
  const keys = dataset.levels[drawn]?.keys ?? [];
  const level = dataset.levels[drawn]?.level ?? '';
  if (above < 0 || above >= drawn) return [];
  const over = dataset.levels[above]?.indexOf.get(named.area) ?? -1;
  return keys.flatMap((area, i) =>
    over >= 0 && areaAt(dataset, { level, area }, above) === over ? [i] : [],
  );
}
