/** The counts of one level in one year. Position i in every array is the same area. */
export interface CountLevel {
  /** Index of the level that these areas add up to; −1 where no sum of them is known above. */
  readonly above: number;
  /** Index in that level; −1 for an area that is in none of its areas. */
  readonly parent: Int32Array;
  /** What is to be shown; NaN where there is no count. */
  readonly counts: Float64Array;
  /** Always shown; NaN where not known. */
  readonly households: Float64Array;
  /** Percentages printed where there is no count; NaN where there is none. */
  readonly rates: Float64Array;
  /** Hidden beforehand for another reason: not 0. Null for none. */
  readonly hidden: Uint8Array | null;
}

/**
 * All areas of all levels in one row of nodes, and the sums that hold between them: sum s says that
 * `whole[s]` is the sum of `parts[partStart[s]] .. parts[partStart[s+1] − 1]`. A node is part of one sum
 * at most, so that nodes and sums form trees. Sums stand in the order of their parts' level.
 */
export interface CountForest {
  readonly size: number;
  /** First node of every level, and the end. */
  readonly levelStart: readonly number[];
  /** Sum that the node is a part of; −1 for none. */
  readonly partOf: Int32Array;
  readonly whole: Int32Array;
  readonly partStart: Uint32Array;
  readonly parts: Uint32Array;
  /** The sums that each node is the whole of. */
  readonly sumsOf: ReadonlyMap<number, readonly number[]>;
  readonly counts: Float64Array;
  readonly households: Float64Array;
  readonly rates: Float64Array;
}

/**
 * Lays the levels out as one forest. A level may only add up to one before it.
 * @throws RangeError when it does not.
 */
export function countForest(levels: readonly CountLevel[]): CountForest {
  const levelStart = [0];
  for (const { counts } of levels) levelStart.push((levelStart.at(-1) ?? 0) + counts.length);
  const size = levelStart.at(-1) ?? 0;
  const partOf = new Int32Array(size).fill(-1);
  const members: number[][] = [];
  const whole: number[] = [];
  levels.forEach(({ above, parent }, level) => {
    if (above >= level) throw new RangeError('A level adds up to one above it');
    const sumOf = new Map<number, number>();
    parent.forEach((index, i) => {
      if (above < 0 || index < 0) return;
      const node = (levelStart[above] ?? 0) + index;
      const sum = sumOf.get(node) ?? members.push([]) - 1;
      sumOf.set(node, sum);
      whole[sum] = node;
      const part = (levelStart[level] ?? 0) + i;
      members[sum]?.push(part);
      partOf[part] = sum;
    });
  });
  return {
    size,
    levelStart,
    partOf,
    whole: Int32Array.from(whole),
    ...flat(members),
    sumsOf: grouped(whole),
    counts: joined(levels, ({ counts }) => counts, size),
    households: joined(levels, ({ households }) => households, size),
    rates: joined(levels, ({ rates }) => rates, size),
  };
}

function flat(members: readonly (readonly number[])[]): Pick<CountForest, 'partStart' | 'parts'> {
  const partStart = new Uint32Array(members.length + 1);
  members.forEach((list, s) => (partStart[s + 1] = (partStart[s] ?? 0) + list.length));
  return { partStart, parts: Uint32Array.from(members.flat()) };
}

function grouped(whole: readonly number[]): Map<number, number[]> {
  const sumsOf = new Map<number, number[]>();
  whole.forEach((node, sum) => sumsOf.set(node, [...(sumsOf.get(node) ?? []), sum]));
  return sumsOf;
}

function joined(
  levels: readonly CountLevel[],
  of: (level: CountLevel) => Float64Array,
  size: number,
): Float64Array {
  const all = new Float64Array(size);
  let at = 0;
  for (const level of levels) {
    all.set(of(level), at);
    at += of(level).length;
  }
  return all;
}
