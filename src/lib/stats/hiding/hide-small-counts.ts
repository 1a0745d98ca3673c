import { chooseFurther, isPinned, type HidingState } from './choose-further';
import { countForest, type CountForest, type CountLevel } from './count-forest';
import { ownBounds, printedRange } from './own-bounds';
import { HIDING, isSmall, rangeHasSmall, type SmallRule } from './small-count';
import { tighten, type Tightened } from './tighten';

export interface HiddenCounts {
  /** Per level, per area: a code of HIDING. */
  readonly hidden: readonly Uint8Array[];
  readonly primary: number;
  readonly secondary: number;
  /** A hidden count is still given away although nothing more can be hidden. */
  readonly refused: boolean;
}

/**
 * Which counts of one year to hide so that every hidden one keeps at least two possible values.
 *
 * Primary: `isSmall`, also where only a percentage and households are printed and a count it leaves open
 * is small. With a count goes all that is derived from it (rate, interval, rank, class, change, chart):
 * the caller's task. Then whatever the sums give away is countered by hiding further counts, the smallest
 * neighbours first, round by round (complementary cell suppression; Hundepool et al. 2012, Statistical
 * Disclosure Control, ch. 4). Zero is never hidden as a further
 * count; one hidden for its few households is shown where a zero above tells it anyway.
 *
 * What the reader is taken to know: every figure shown, all households, which areas make up which, k and
 * this rule (so a hidden count is more than 0 where there are k households or more), and that sums hold.
 * Years need no joint treatment: households are known in each, and a change is shown only where both of
 * its counts are, so it adds nothing. Not covered: knowledge from outside the tables, and a reader who
 * runs this very method over every possible table.
 */
export function hideSmallCounts(levels: readonly CountLevel[], rule: SmallRule): HiddenCounts {
  const forest = countForest(levels);
  const hidden = hiddenAtFirst(forest, levels, rule);
  const refused = !hideFurther({ forest, rule, hidden });
  const count = (code: number): number => hidden.reduce((sum, is) => sum + (is === code ? 1 : 0), 0);
  return {
    hidden: levels.map((_, i) => hidden.slice(forest.levelStart[i], forest.levelStart[i + 1])),
    primary: count(HIDING.small),
    secondary: count(HIDING.further),
    refused,
  };
}

function hiddenAtFirst(forest: CountForest, levels: readonly CountLevel[], rule: SmallRule): Uint8Array {
  const hidden = new Uint8Array(forest.size);
  levels.forEach((level, i) => level.hidden && hidden.set(level.hidden, forest.levelStart[i]));
  for (let node = 0; node < forest.size; node += 1) {
    const count = forest.counts[node] ?? NaN;
    const households = forest.households[node] ?? NaN;
    const range = Number.isNaN(count) ? printedRange(forest, node, rule) : null;
    const small = range ? rangeHasSmall(range, households, rule.k) : isSmall(count, households, rule.k);
    if (small) hidden[node] = HIDING.small;
  }
  return hidden;
}

/** Hides more, in place, until nothing hidden is given away; false where that cannot be had. */
function hideFurther(state: HidingState): boolean {
  const { forest, hidden, rule } = state;
  const stuck = new Uint8Array(forest.size);
  if (!hidden.some((is) => is !== 0)) return true;
  for (;;) {
    const known = tighten(forest, ownBounds(forest, hidden, rule));
    const pinned = pinnedNodes(state, known, stuck);
    if (pinned.length === 0) {
      return !stuck.some((is, node) => is !== 0 && isPinned(state, known.given, node));
    }
    // A sum takes one more count a round: that may be enough for all of its parts.
    const served = new Set<number>();
    for (const node of pinned) {
      const below = isPinned(state, known.within, node);
      const sum = forest.partOf[node] ?? -1;
      if (!below && served.has(sum)) continue;
      if (isKnownZero(forest, known, node)) {
        hidden[node] = HIDING.shown;
        continue;
      }
      const chosen = chooseFurther(state, known, node);
      if (chosen.length === 0) stuck[node] = 1;
      else if (!below) served.add(sum);
      for (const one of chosen) hidden[one] = HIDING.further;
    }
  }
}

/**
 * Hidden nodes that are given away and can be helped now: first those that their own parts give away,
 * since that may open their neighbours too; else those whose whole is open, or shown.
 */
function pinnedNodes(state: HidingState, known: Tightened, stuck: Uint8Array): number[] {
  const { forest, hidden } = state;
  const isOpen = (node: number): boolean =>
    hidden[node] === 0 || stuck[node] !== 0 || !isPinned(state, known.given, node);
  const pinned = Array.from(hidden.keys()).filter((node) => !isOpen(node));
  const below = pinned.filter((node) => isPinned(state, known.within, node));
  if (below.length > 0) return below;
  return pinned.filter((node) => {
    const sum = forest.partOf[node] ?? -1;
    return sum < 0 || isOpen(forest.whole[sum] ?? 0);
  });
}

/** A zero hidden for its few households, which a zero above gives away: that is no secret. */
const isKnownZero = ({ counts }: CountForest, { given }: Tightened, node: number): boolean =>
  counts[node] === 0 && given.high[node] === 0;
