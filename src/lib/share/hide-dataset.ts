import type { Dataset, IndicatorId, LevelId, MeasureId, Nature } from '$lib/domain';
import { HIDING } from '$lib/stats';
import { shownAsPutUp, type PutUp } from './hiding/as-put-up';
import { decideHidden } from './hiding/decide-hidden';
import type { HiddenCells } from './hiding/hidden-cells';
import { amendmentsWithout } from './hiding/hide-amendments';
import { groupsWithoutFew, problemsWithout, remarksWithout } from './hiding/hide-words';
import { hidesNature, pairsToHide, type MeasurePair } from './hiding/measure-pairs';
import { uncheckedPercents, type UncheckedPercents } from './hiding/unchecked-percents';
import { uncheckedSums } from './hiding/unchecked-sums';
import { writeHidden } from './hiding/write-hidden';

export interface HideOptions {
  /** Smallest count shown; what the package says unless given. */
  readonly k?: number;
  /** Whether figures of a nature are hidden: all but simulated ones unless given. */
  readonly hides?: (nature: Nature | null) => boolean;
  /** The figures are taken for real ones whatever their nature, as they are where the dataset's own changes touch any. */
  readonly real?: boolean;
  /** What a notice board says of the figures, in place of a hiding of its own. */
  readonly putUp?: PutUp | undefined;
}

/** Areas hidden of one measure in one year at one level. */
export interface HiddenTally {
  readonly measure: MeasureId;
  readonly year: number;
  readonly level: LevelId;
  /** Small themselves; hidden lest they give a small one away. */
  readonly small: number;
  readonly further: number;
}

/** What was hidden and what could not be; values only. Says how many of each sort, so it stays at home. */
export interface HidingReport {
  readonly k: number;
  readonly tallies: readonly HiddenTally[];
  /** A measure of which a whole year is withheld: nothing less would protect it. */
  readonly withheld: readonly { readonly measure: MeasureId; readonly year: number }[];
  /** Indicators left as they are for their nature (simulated, and never changed by hand). */
  readonly off: readonly IndicatorId[];
  /** "Tidak dapat diperiksa". */
  readonly unchecked: readonly UncheckedPercents[];
  /** Counts of which some are hidden and that may add up with each other: sums between them are not looked at. */
  readonly uncheckedSums: readonly MeasureId[];
  /** Dropped because they could say a hidden figure. */
  readonly remarksDropped: number;
  readonly problemsDropped: number;
  /** Changes to figures of which one is hidden in that year, or that tell a small one before or after. */
  readonly amendmentsDropped: number;
  /** Groups whose number of poor households taking part was dropped. */
  readonly groupCountsDropped: number;
}

/**
 * The dataset as it may leave the device: small counts, and what would give them back, have the reason
 * 'suppressed' in every measure that says them (count, percentage, what is left over), in all years and at
 * all levels. Where an upper area's figure is the sum of areas of which some are now hidden, that sum is
 * written as its own figure. Rates, intervals, ranks, classes and changes follow from these and have
 * nothing to show. A new dataset; the very same one where nothing is to be hidden. Where a notice board has
 * told of the figures (`putUp`), the copy says of them what the board says, and no more.
 */
export function hideInDataset(
  dataset: Dataset,
  options: HideOptions = {},
): { readonly dataset: Dataset; readonly report: HidingReport } {
  const { k = dataset.info.smallestCount, hides = hidesNature, putUp } = options;
  const { pairs, off } = pairsToHide(dataset, hides, options.real);
  const shown = putUp === undefined ? shownHere(dataset, pairs, k) : shownAsPutUp(dataset, putUp);
  const { cells, levels, withheld } = shown;
  const nothing = cells.size === 0;
  const groups = groupsWithoutFew(dataset, k);
  const remarks = remarksWithout(dataset, dataset.levels, cells);
  const amendments = amendmentsWithout(dataset, pairs, cells, k, putUp?.untold);
  const problems = nothing ? { kept: dataset.problems, dropped: 0 } : problemsWithout(dataset);
  const left = putUp?.report?.off ?? off;
  const report: HidingReport = {
    ...{ k, withheld, off: left },
    tallies: talliesOf(dataset, cells),
    unchecked: uncheckedPercents(putUp === undefined ? dataset : { ...dataset, levels }, left),
    uncheckedSums: uncheckedSums(dataset, pairs, cells),
    remarksDropped: remarks.dropped,
    problemsDropped: problems.dropped,
    amendmentsDropped: amendments.dropped,
    groupCountsDropped: groups.dropped,
  };
  const same = nothing && levels === dataset.levels;
  if (same && groups.dropped + amendments.dropped === 0) return { dataset, report };
  const words = { remarks: remarks.kept, problems: problems.kept, amendments: amendments.kept };
  const info = shown.fewAlone ? dataset.info : { ...dataset.info, neighboursHidden: true as const };
  return { dataset: { ...dataset, info, levels, groups: groups.kept, ...words }, report };
}

/** What is shown of a dataset looked at by itself. */
function shownHere(
  dataset: Dataset,
  pairs: readonly MeasurePair[],
  k: number,
): ReturnType<typeof shownAsPutUp> {
  const decision = decideHidden(dataset, pairs, k);
  const { cells, withheld, fewAlone } = decision;
  const levels = cells.size === 0 ? dataset.levels : writeHidden(dataset, decision);
  return { cells, withheld, fewAlone, levels };
}

function talliesOf({ levels }: Dataset, cells: HiddenCells): HiddenTally[] {
  const tallies: HiddenTally[] = [];
  for (const [measure, years] of cells) {
    for (const [year, codes] of years) {
      codes.forEach((level, l) => {
        const count = (code: number): number => level.reduce((sum, is) => sum + (is === code ? 1 : 0), 0);
        const [small, further] = [count(HIDING.small), count(HIDING.further)];
        const has = levels.some(({ measures }) => measures.get(measure)?.has(year));
        if (has && small + further > 0)
          tallies.push({ measure, year, level: levels[l]?.level ?? '', small, further });
      });
    }
  }
  return tallies;
}
