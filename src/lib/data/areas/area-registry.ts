import type { AreaKey, Level } from '$lib/domain';
import type { AreaPath } from '../keys/area-path';

interface Rung {
  readonly keys: AreaKey[];
  readonly names: string[];
  readonly parent: number[];
  readonly indexOf: Map<AreaKey, number>;
  /** Boundaries say which areas there are: tables may not add any. */
  closed: boolean;
}

/**
 * The areas of a package, level by level, in the order in which they are first named. Boundaries come
 * first and close the levels that they name; tables then add areas to open levels only.
 */
export class AreaRegistry {
  readonly #rungs: readonly Rung[];
  readonly #ladder: readonly Level[];

  constructor(ladder: readonly Level[]) {
    this.#ladder = ladder;
    this.#rungs = ladder.map(() => ({ keys: [], names: [], parent: [], indexOf: new Map(), closed: false }));
    for (const [i, level] of ladder.entries()) {
      if (level.whole) this.#add(i, '', level.name ?? '', this.#wholeAbove(i));
    }
  }

  /** Areas of all levels: grows when a table adds one. */
  get size(): number {
    return this.#rungs.reduce((sum, { keys }) => sum + keys.length, 0);
  }

  /** From now on the levels that have areas take no more (the whole never does). */
  close(): void {
    for (const rung of this.#rungs) rung.closed = rung.keys.length > 0;
  }

  find(level: number, key: AreaKey): number {
    return this.#rungs[level]?.indexOf.get(key) ?? -1;
  }

  /**
   * Index of the area that a path names, added with its parents where its level is open; -1 where it
   * is not among the areas. A parent that only a later row names is filled in.
   */
  admit(path: AreaPath): number {
    const rung = this.#rungs[path.level];
    if (rung === undefined) return -1;
    const known = rung.indexOf.get(path.key);
    if (known !== undefined) {
      if (rung.parent[known] === -1 && path.parent !== null) rung.parent[known] = this.admit(path.parent);
      return known;
    }
    if (rung.closed || this.#ladder[path.level]?.whole === true) return -1;
    const parent = path.parent === null ? this.#wholeAbove(path.level) : this.admit(path.parent);
    return path.parent !== null && parent < 0 ? -1 : this.#add(path.level, path.key, path.name, parent);
  }

  /** Keys, names and parents of one level, as they stand now. */
  rung(level: number): Pick<Rung, 'keys' | 'names' | 'parent' | 'indexOf'> {
    return this.#rungs[level] ?? { keys: [], names: [], parent: [], indexOf: new Map() };
  }

  #wholeAbove(level: number): number {
    return this.#ladder[level - 1]?.whole === true ? 0 : -1;
  }

  #add(level: number, key: AreaKey, name: string, parent: number): number {
    const rung = this.#rungs[level];
    if (rung === undefined) return -1;
    const index = rung.keys.push(key) - 1;
    rung.names.push(name);
    rung.parent.push(parent);
    rung.indexOf.set(key, index);
    return index;
  }
}
