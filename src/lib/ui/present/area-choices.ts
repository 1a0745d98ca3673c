import { areaLabel, type AreaKey, type Dataset, type LevelId } from '$lib/domain';

/** What an area of a level is called; its key where there is no such area. */
export function areaName(dataset: Dataset, level: LevelId, area: AreaKey): string {
  const at = dataset.ladder.findIndex(({ id }) => id === level);
  const index = dataset.levels[at]?.indexOf.get(area) ?? -1;
  return index < 0 ? area : areaLabel(dataset, at, index);
}

/** Names are offered while they can still be looked through. */
const MOST_OFFERED = 400;

/** Names of a level's areas, to choose from. */
export function areaNames(dataset: Dataset, level: LevelId): readonly string[] {
  const at = dataset.ladder.findIndex(({ id }) => id === level);
  const count = Math.min(MOST_OFFERED, dataset.levels[at]?.count ?? 0);
  return Array.from({ length: count }, (_, index) => areaLabel(dataset, at, index));
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b0+(?=\d)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Key of the area that is called so, "rw 3" for "RW 03" too; null where none is, or more than one. */
export function areaCalled(dataset: Dataset, level: LevelId, name: string): AreaKey | null {
  const at = dataset.ladder.findIndex(({ id }) => id === level);
  const data = dataset.levels[at];
  const wanted = folded(name);
  if (data === undefined || wanted === '') return null;
  const found = data.keys.filter(
    (_, index) =>
      folded(areaLabel(dataset, at, index)) === wanted || folded(data.names[index] ?? '') === wanted,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
