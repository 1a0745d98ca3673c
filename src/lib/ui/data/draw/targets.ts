import type { NamedArea } from '$lib/data';
import { areaLabel, type AreaKey, type Dataset } from '$lib/domain';

/** An area that a part can be. */
export interface Target {
  readonly key: AreaKey;
  /** "RT 03/RW 05". */
  readonly label: string;
  /** "RT 03". */
  readonly short: string;
  /** Index in the lowest level. */
  readonly index: number;
}

/** The areas of the lowest level, in their order. */
export function targetsOf(dataset: Dataset): Target[] {
  const level = dataset.levels.length - 1;
  const keys = dataset.levels[level]?.keys ?? [];
  return keys.map((key, index) => {
    const label = areaLabel(dataset, level, index);
    return { key, index, label, short: label.split('/')[0] ?? label };
  });
}

/** Of the areas of the lowest level, those that lie in a given one; all where none is known to. */
export function targetsWithin(
  dataset: Dataset,
  targets: readonly Target[],
  area: NamedArea | null,
): readonly Target[] {
  if (area === null) return targets;
  const within = targets.filter(({ index }) => {
    let at = index;
    for (let level = dataset.levels.length - 1; level > area.level; level -= 1) {
      at = dataset.levels[level]?.parent[at] ?? -1;
    }
    return dataset.levels[area.level]?.keys[at] === area.key;
  });
  return within.length === 0 ? targets : within;
}
