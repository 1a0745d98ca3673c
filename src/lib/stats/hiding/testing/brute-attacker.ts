import type { CountLevel } from '../count-forest';

/**
 * A reader with paper and patience: tries every whole number for every RT that is not printed, adds up,
 * and keeps what agrees with everything printed. Shares no code and no idea with the method it tests.
 * Per hidden figure: the values it may have, and those it may have knowing that something small must be
 * among all that is hidden; whether it is a small count of an RT. A reader who finds no solution at all
 * learns nothing, and gets no sets.
 */
export function possibleValues(
  levels: readonly CountLevel[],
  hidden: readonly Uint8Array[],
  k: number,
  decimals: number,
): { small: boolean; values: Set<number>; knowing: Set<number> }[] {
  const [top, middle, low] = levels;
  if (top === undefined || middle === undefined || low === undefined) throw new RangeError('three levels');
  const found = levels.map(({ counts, households }, l) =>
    Array.from(counts, (n, i) => ({
      small: l === 2 && small(n, households[i] ?? 0, k),
      values: new Set<number>(),
      knowing: new Set<number>(),
    })),
  );
  const choices = Array.from(low.counts.keys()).map((i) =>
    upTo(low.households[i] ?? 0).filter((n) => agrees(low, hidden[2], i, n, k, decimals)),
  );
  for (const tried of allOf(choices)) {
    const rws = Array.from(middle.counts, (_, rw) =>
      tried.reduce((sum, n, i) => sum + (low.parent[i] === rw ? n : 0), 0),
    );
    const all = [[rws.reduce((a, b) => a + b, 0)], rws, tried];
    const holds = all.every((values, l) =>
      values.every((n, i) => l === 2 || agrees(levels[l] ?? top, hidden[l], i, n, k, decimals)),
    );
    if (!holds) continue;
    const anySmall = all.some((values, l) =>
      values.some((n, i) => hidden[l]?.[i] !== 0 && small(n, levels[l]?.households[i] ?? 0, k)),
    );
    all.forEach((values, l) =>
      values.forEach((n, i) => {
        found[l]?.[i]?.values.add(n);
        if (anySmall) found[l]?.[i]?.knowing.add(n);
      }),
    );
  }
  const sets = found.flatMap((areas, l) => areas.filter((_, i) => hidden[l]?.[i] !== 0));
  return sets.every(({ values }) => values.size === 0) ? [] : sets;
}

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, n) => n);

/** Every way to take one of each list. */
function* allOf(choices: readonly (readonly number[])[]): Generator<readonly number[]> {
  const [first, ...rest] = choices;
  if (first === undefined) return yield [];
  for (const others of allOf(rest)) for (const n of first) yield [n, ...others];
}

const small = (n: number, households: number, k: number): boolean => (n > 0 && n < k) || households - n < k;

function agrees(
  { counts, rates, households }: CountLevel,
  hidden: Uint8Array | undefined,
  i: number,
  n: number,
  k: number,
  decimals: number,
): boolean {
  const all = households[i] ?? 0;
  if (hidden?.[i] !== 0) return n > 0 || all < k;
  const count = counts[i] ?? NaN;
  if (!Number.isNaN(count)) return n === count;
  const rate = rates[i] ?? NaN;
  return Number.isNaN(rate) || ((100 * n) / all).toFixed(decimals) === rate.toFixed(decimals);
}
