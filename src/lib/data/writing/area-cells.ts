import { textIn, type AreaKey, type Dataset, type LevelId } from '$lib/domain';
import { keyPart, partName } from '../keys/normalise-part';

/** The cells that name an area, one a level of the ladder; '' for a level that it does not name. */
export type AreaCells = readonly string[];

/**
 * Names areas so that they are read back as the same ones: own name and those of the areas above it, up to
 * but without the whole; the whole itself by its name. An area whose name has been changed since goes by its
 * key, one without any name by those above it.
 */
export function areaCells({ ladder, levels }: Dataset): (level: number, area: number) => AreaCells {
  return (level, area) => {
    const cells = ladder.map(() => '');
    if (ladder[level]?.whole === true) cells[level] = wholeName(ladder[level]);
    for (let at = level, i = area; at >= 0 && i >= 0 && ladder[at]?.whole !== true; at -= 1) {
      const data = levels[at];
      if (data === undefined) break;
      cells[at] = ownPart(data.level, data.keys[i] ?? '', data.names[i] ?? '');
      i = data.parent[i] ?? -1;
    }
    return cells;
  };
}

/** The cells of an area known by level and key; none where there is no such area. */
export function namedAreaCells(dataset: Dataset): (level: LevelId | null, key: AreaKey | null) => AreaCells {
  const cellsOf = areaCells(dataset);
  const nothing = dataset.ladder.map(() => '');
  return (level, key) => {
    const at = dataset.ladder.findIndex(({ id }) => id === level);
    const index = key === null ? undefined : dataset.levels[at]?.indexOf.get(key);
    return index === undefined ? nothing : cellsOf(at, index);
  };
}

/** Positions of the levels that any of the cells name: their columns are written. */
export function namedLevels(all: readonly AreaCells[], ladder: Dataset['ladder']): number[] {
  return ladder.flatMap((_, at) => (all.some((cells) => (cells[at] ?? '') !== '') ? [at] : []));
}

function ownPart(level: LevelId, key: AreaKey, name: string): string {
  const part = key.split('/').at(-1) ?? '';
  if (/^\?\d+$/.test(part)) return '';
  return keyPart(partName(level, name)) === part ? name : part;
}

/** What names the whole: its name, or any word where the package gives none. */
function wholeName({ name, label }: Dataset['ladder'][number]): string {
  return name ?? textIn(label, 'id');
}
