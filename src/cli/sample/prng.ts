import { at } from './at';

/** Seeded source of numbers: the same seed gives the same numbers on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** Whole number from low to high, both included. */
  whole(low: number, high: number): number;
  /** Roughly standard normal: twelve uniforms less six (no logarithm, no sine). */
  bell(): number;
  /** How many of `trials` succeed, each with the same chance. */
  binomial(trials: number, chance: number): number;
  /** A new list in random order. */
  shuffle<T>(list: readonly T[]): T[];
  pick<T>(list: readonly T[]): T;
}

/** 32-bit state to a number in [0, 1): mulberry32 (T. Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A source of its own for each purpose, so that a change in one leaves the others as they were. */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    bell: () => Array.from({ length: 12 }, next).reduce((sum, n) => sum + n, -6),
    binomial: (trials, chance) => Array.from({ length: trials }, next).filter((n) => n < chance).length,
    pick: (list) => at(list, whole(0, list.length - 1)),
    shuffle: (list) => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i -= 1) {
        const j = whole(0, i);
        const kept = at(copy, i);
        copy[i] = at(copy, j);
        copy[j] = kept;
      }
      return copy;
    },
  };
}
