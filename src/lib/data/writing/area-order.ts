import type { Dataset } from '$lib/domain';

/** An area by its level and its position in it, as a feature or a row of a year names it. */
export interface AreaAt {
  readonly level: number;
  readonly area: number;
  /** 0 where no year is meant. */
  readonly year: number;
}

/** Puts areas into the order in which they are to be written. */
export type AreaOrder = (areas: readonly AreaAt[]) => AreaAt[];

/**
 * Puts areas into an order in which a reader, who numbers areas as they are first named (and with each the
 * areas above it), comes to the same numbers: by year and level as far as that allows. Calls go on from where
 * the last one ended, as the reader goes from file to file. Where no order does it, the rest follows as it is.
 */
export function areaOrder({ ladder, levels }: Dataset): AreaOrder {
  const known: number[] = ladder.map(({ whole }) => (whole ? 1 : 0));
  /** Whether naming the area adds only the next one in each level; adds them if so, or if forced. */
  const admit = ({ level, area }: AreaAt, force: boolean): boolean => {
    const next = [...known];
    for (let at = level, i = area; at >= 0 && i >= 0; at -= 1) {
      const count = next[at] ?? 0;
      if (i > count && !force) return false;
      if (i >= count) next[at] = i + 1;
      i = levels[at]?.parent[i] ?? -1;
    }
    next.forEach((count, at) => (known[at] = count));
    return true;
  };
  return (areas) => {
    const queues = queuesOf(areas);
    const ordered: AreaAt[] = [];
    const take = (force: boolean): boolean =>
      queues.some((queue) => {
        const next = queue.areas[queue.head];
        if (next === undefined || !admit(next, force)) return false;
        queue.head += 1;
        ordered.push(next);
        return true;
      });
    while (ordered.length < areas.length) if (!take(false)) take(true);
    return ordered;
  };
}

/** One queue for each year and level, in the order of its areas. */
function queuesOf(areas: readonly AreaAt[]): { areas: AreaAt[]; head: number }[] {
  const queues = new Map<string, AreaAt[]>();
  const sorted = [...areas].sort((a, b) => a.year - b.year || a.level - b.level || a.area - b.area);
  for (const area of sorted) {
    const id = `${area.year} ${area.level}`;
    const queue = queues.get(id);
    if (queue === undefined) queues.set(id, [area]);
    else queue.push(area);
  }
  return [...queues.values()].map((queue) => ({ areas: queue, head: 0 }));
}
