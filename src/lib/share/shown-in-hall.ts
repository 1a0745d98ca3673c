import type { AmendedView } from '$lib/data';
import type { Amendment, Dataset, Nature } from '$lib/domain';
import { decideHidden, type Decision } from './hiding/decide-hidden';
import { addHidden, type HiddenCells } from './hiding/hidden-cells';
import { isHidden, onlyFew } from './hiding/hidden-in-views';
import { sumsTooFarOff } from './hiding/kept-back';
import { pairsToHide, type MeasurePair } from './hiding/measure-pairs';
import { writeHidden } from './hiding/write-hidden';

/** Whether a place has figures of which small counts are kept from a hall. */
export function keepsFewFromHall(source: Dataset): boolean {
  return pairsToHide({ ...source, amendments: [] }, isKeptFromHall).pairs.length > 0;
}

/** The figures of the three views of a meeting. */
export type ViewDatasets = Readonly<Record<AmendedView, Dataset>>;

/** What the views are made of. */
export interface HallSources {
  readonly source: Dataset;
  /** Amendments that count in a view, in their order. */
  readonly inForce: (view: AmendedView) => readonly Amendment[];
  readonly amend: (dataset: Dataset, amendments: readonly Amendment[]) => Dataset;
}

const VIEWS = ['awal', 'usulan', 'disepakati'] as const;

/** Made-up figures protect nobody, and printed ones can be read by all. */
const isKeptFromHall = (nature: Nature | null): boolean => nature !== 'simulasi' && nature !== 'terbit';

/**
 * The three views as a hall may see them: small counts and what would give them back have the reason
 * 'suppressed' in all of them, also where a count is small in one view alone. A change of a hidden count is
 * left out of the sums, so that no two views give it away; a sum that lacks the smallest count shown or more
 * of the truth is hidden too. The very same datasets where nothing is to be hidden.
 */
export function shownInHall(views: ViewDatasets, sources: HallSources): ViewDatasets {
  const { source } = sources;
  const { pairs } = pairsToHide({ ...source, amendments: [] }, isKeptFromHall);
  if (pairs.length === 0) return views;
  const { cells, drafts } = decideTogether(views, pairs, sources);
  if (cells.size === 0) return views;
  const fewAlone = VIEWS.every((view) => drafts[view].decision.fewAlone && onlyFew(views[view], cells));
  const shown = (view: AmendedView): Dataset => {
    const { dataset, decision } = drafts[view];
    const info = fewAlone ? dataset.info : { ...dataset.info, neighboursHidden: true as const };
    return { ...dataset, info, levels: writeHidden(dataset, { ...decision, cells }) };
  };
  return { awal: shown('awal'), usulan: shown('usulan'), disepakati: shown('disepakati') };
}

/** A view without changes of what is hidden, and what is decided about it. */
interface Draft {
  readonly dataset: Dataset;
  readonly decision: Decision;
}

/** Decides view by view, and again as long as what one of them hides asks for more in another. */
function decideTogether(
  views: ViewDatasets,
  pairs: readonly MeasurePair[],
  sources: HallSources,
): { readonly cells: HiddenCells; readonly drafts: Readonly<Record<AmendedView, Draft>> } {
  const k = sources.source.info.smallestCount;
  const cells: HiddenCells = new Map();
  const draftOf = (view: AmendedView): Draft => {
    const dataset = withoutHidden(view, cells, sources) ?? views[view];
    return { dataset, decision: decideHidden(dataset, pairs, k, cells) };
  };
  const all = (): Record<AmendedView, Draft> => ({
    awal: draftOf('awal'),
    usulan: draftOf('usulan'),
    disepakati: draftOf('disepakati'),
  });
  // A change that is left out must not leave its own small count uncovered: the views are asked as they are too.
  for (const view of VIEWS) take(cells, decideHidden(views[view], pairs, k, cells).cells);
  for (let drafts = all(); ; drafts = all()) {
    const grown = VIEWS.map((view) => {
      const { dataset, decision } = drafts[view];
      const far = sumsTooFarOff({ truth: views[view], shown: dataset, links: decision.links }, cells, k);
      return [decision.cells, far].map((found) => take(cells, found)).includes(true);
    });
    if (!grown.includes(true)) return { cells, drafts };
  }
}

/** Adds what was found to what is hidden; whether that is more. */
function take(cells: HiddenCells, found: HiddenCells): boolean {
  let grown = false;
  for (const [measure, years] of found)
    for (const [year, codes] of years) grown = addHidden(cells, measure, year, codes) || grown;
  return grown;
}

/** A view without the changes of hidden figures; null where it has none of them. */
function withoutHidden(
  view: AmendedView,
  cells: HiddenCells,
  { source, inForce, amend }: HallSources,
): Dataset | null {
  const all = inForce(view);
  const told = all.filter(({ target }) => target.kind !== 'figure' || !isHidden(source, target, cells));
  return told.length === all.length ? null : amend(source, told);
}
