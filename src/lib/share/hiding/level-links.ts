import type { Dataset } from '$lib/domain';

/** How the areas of one level add up to those of another. */
export interface LevelLink {
  /** Level that they add up to; −1 where no sum is known. */
  readonly above: number;
  readonly parent: Int32Array;
  /** Some areas lie in one above and others in none that is known: nothing adds up. */
  readonly patchy: boolean;
}

/**
 * What every level adds up to: the level above where all its areas are linked to it (the whole holds
 * every area); the whole directly where none is; nothing where only some are.
 */
export function levelLinks({ ladder, levels }: Dataset): LevelLink[] {
  return levels.map(({ parent, count }, level) => {
    const toWhole = { parent: new Int32Array(count), patchy: false };
    if (level === 0) return { above: -1, parent, patchy: false };
    if (ladder[level - 1]?.whole === true) return { above: level - 1, ...toWhole };
    const linked = parent.reduce((sum, index) => sum + (index >= 0 ? 1 : 0), 0);
    if (linked === count) return { above: level - 1, parent, patchy: false };
    const whole = ladder.findIndex((rung) => rung.whole);
    if (linked === 0 && whole >= 0 && whole < level) return { above: whole, ...toWhole };
    return { above: -1, parent, patchy: linked > 0 };
  });
}
