import { areaRef, type Dataset, type Group, type LevelData } from '$lib/domain';
import { HIDING } from '$lib/stats';
import type { HiddenCells } from './hidden-cells';
import { hidesNature } from './measure-pairs';

/** Parameters of a problem that hold a figure of the table. */
const FIGURE_PARAMS = ['part', 'total', 'printed', 'counted'] as const;
/** Poor households that take part in a group, as the table of groups calls them. */
const POOR_MEMBERS = 'kk_miskin_ikut';

/** What is left of words that could say a hidden figure, and how many went. */
export interface Cleaned<T> {
  readonly kept: T;
  readonly dropped: number;
}

/** Remarks without those on areas of which any figure is hidden: a remark may say the figure in words. */
export function remarksWithout(
  { remarks }: Dataset,
  levels: readonly LevelData[],
  cells: HiddenCells,
): Cleaned<Dataset['remarks']> {
  const hidden = new Set<string>();
  for (const codes of [...cells.values()].flatMap((years) => [...years.values()])) {
    codes.forEach((level, l) =>
      level.forEach((code, i) => {
        const data = levels[l];
        if (code !== HIDING.shown && data) hidden.add(areaRef(data.level, data.keys[i] ?? ''));
      }),
    );
  }
  const kept = new Map([...remarks].filter(([ref]) => !hidden.has(ref)));
  return { kept, dropped: remarks.size - kept.size };
}

/** Problems without those that quote the table of figures. */
export function problemsWithout({ problems, info }: Dataset): Cleaned<Dataset['problems']> {
  const files = new Set(info.resources.filter(({ name }) => name === 'kemiskinan').map(({ path }) => path));
  const kept = problems.filter(({ where, params }) => {
    const quotes = where.value !== undefined && (files.size === 0 || files.has(where.file));
    return !quotes && !FIGURE_PARAMS.some((name) => name in params);
  });
  return { kept, dropped: problems.length - kept.length };
}

/**
 * Groups without the number of poor households taking part where it is small or leaves few members over.
 * What is no plain number cannot be checked and goes too. Made-up groups are left as they are.
 */
export function groupsWithoutFew({ groups, info }: Dataset, k: number): Cleaned<readonly Group[]> {
  const nature = info.resources.find(({ name }) => name === 'kelompok')?.nature ?? null;
  if (!hidesNature(nature) || !(k > 1)) return { kept: groups, dropped: 0 };
  let dropped = 0;
  const kept = groups.map((group): Group => {
    const said = group.details.get(POOR_MEMBERS);
    if (said === undefined || isManyEnough(said, group.members, k)) return group;
    dropped += 1;
    return { ...group, details: new Map([...group.details].filter(([column]) => column !== POOR_MEMBERS)) };
  });
  return { kept: dropped === 0 ? groups : kept, dropped };
}

function isManyEnough(said: string, members: number | null, k: number): boolean {
  if (!/^\d{1,6}$/.test(said.trim())) return false;
  const poor = Number.parseInt(said, 10);
  return poor === 0 || (poor >= k && (members === null || members - poor >= k));
}
