import type { Dataset } from '$lib/domain';
import { coarsenGroups, type CoarsenOptions, type CoarsenReport } from './coarsen-groups';
import { hideInDataset, type HideOptions, type HidingReport } from './hide-dataset';
import type { PutUp } from './hiding/as-put-up';
import { withBoardNote, withHistoryNote } from './leaving-note';
import { meetingsWithoutFew, withoutLoose } from './leaving-meetings';
import { whatLeaves, type WhatLeaves } from './what-leaves';

export interface PublishOptions extends CoarsenOptions {
  /** Small counts are hidden unless given as null (the owner's own copy). */
  readonly hide?: HideOptions | null;
}

/** "Periksa sebelum dibagikan": values only, the sentences are the interface's. */
export interface PublishCheck {
  readonly leaves: WhatLeaves;
  /** Null where hiding was turned off. */
  readonly hidden: HidingReport | null;
  /** Figures are those of the notice board of the package's meetings, which does not tell all. */
  readonly asPutUp: boolean;
  readonly positions: CoarsenReport;
  /** Columns of personal data that were left out when the files were read. */
  readonly droppedColumns: readonly { readonly file: string; readonly column: string }[];
}

/**
 * Makes the copy of a dataset that may leave the device, and says what is in it, what was dropped, what is
 * hidden and what cannot be checked. Every way out takes the copy from here, so that the list a person has
 * agreed to is of the very thing that goes.
 */
export function publishCheck(
  dataset: Dataset,
  options: PublishOptions = {},
): { readonly dataset: Dataset; readonly check: PublishCheck } {
  const { hide = {}, ...coarsen } = options;
  const shown = hide === null ? { dataset, report: null } : hideInDataset(dataset, hide);
  const asPutUp = hide?.putUp !== undefined && keepsQuiet(hide.putUp);
  const coarse = coarsenGroups(shown.dataset, coarsen);
  const leaving = withoutLeaks(
    withNotes(withoutUndone(coarse.dataset), shown.report, asPutUp),
    hide === null ? 0 : (hide.k ?? dataset.info.smallestCount),
  );
  return {
    dataset: leaving,
    check: {
      leaves: whatLeaves(leaving),
      hidden: shown.report,
      asPutUp,
      positions: coarse.report,
      droppedColumns: droppedColumns(dataset),
    },
  };
}

const keepsQuiet = ({ untold, behind, quiet }: PutUp): boolean => behind || untold.size + quiet > 0;

function withNotes(dataset: Dataset, report: HidingReport | null, asPutUp: boolean): Dataset {
  const told = (report?.amendmentsDropped ?? 0) > 0 ? withHistoryNote(dataset) : dataset;
  return asPutUp ? withBoardNote(told) : told;
}

/** What was taken back is nobody else's business. */
function withoutUndone(dataset: Dataset): Dataset {
  const { undone, ...others } = dataset;
  return undone === undefined ? dataset : others;
}

/** The same dataset where its changes and meetings have nothing to lose. */
function withoutLeaks(dataset: Dataset, k: number): Dataset {
  const { meetings } = dataset;
  const amendments = withoutLoose(dataset.amendments);
  const book = meetings && meetingsWithoutFew(meetings, k);
  if (amendments === dataset.amendments && book === meetings) return dataset;
  return { ...dataset, amendments, ...(book !== undefined && { meetings: book }) };
}

function droppedColumns({ problems }: Dataset): PublishCheck['droppedColumns'] {
  return problems
    .filter(({ code }) => code === 'personal-column-dropped')
    .map(({ where }) => ({ file: where.file, column: where.column ?? '' }));
}
