import { areaLabel, type Dataset, type Group } from '$lib/domain';

/** Groups of one area of the highest level that is not the whole, by name. */
export interface AreaGroups {
  /** '' for groups of the whole place, or of nowhere known. */
  readonly label: string;
  readonly names: readonly string[];
}

/** The names of all groups of a place, each once, by the area that they are in: in the order of the areas. */
export function groupsByArea(dataset: Dataset): readonly AreaGroups[] {
  const top = dataset.ladder.findIndex(({ whole }) => !whole);
  const inArea = new Map<number, Set<string>>();
  for (const group of dataset.groups) {
    const at = top < 0 ? -1 : areaOf(dataset, group, top);
    inArea.set(at, (inArea.get(at) ?? new Set()).add(group.name));
  }
  return [...inArea]
    .sort(([a], [b]) => a - b)
    .map(([at, names]) => ({
      label: at < 0 ? '' : areaLabel(dataset, top, at),
      names: [...names].sort((a, b) => a.localeCompare(b, 'id', { numeric: true })),
    }));
}

/** Index of the area of a level that a group lies in; -1 for none. */
function areaOf({ levels }: Dataset, { areaLevel, area }: Group, top: number): number {
  let level = levels.findIndex((data) => data.level === areaLevel);
  let at = levels[level]?.indexOf.get(area ?? '') ?? -1;
  if (level < top) return -1;
  for (; level > top && at >= 0; level -= 1) at = levels[level]?.parent[at] ?? -1;
  return at;
}
