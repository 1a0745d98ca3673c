import type { AmendmentLog, Dataset, Meeting, MeetingBook } from '$lib/domain';
import type { AmendmentTools, loadMinutes } from '$lib/meeting';
import { publishCheck, type HidingReport, type PutUp } from '$lib/share';

type Minutes = Awaited<ReturnType<typeof loadMinutes>>;

/** What of a meeting may be put up, and what the publish check found in the first table. */
export interface PublishedBoard {
  readonly board: ReturnType<Minutes['boardOf']>;
  /** Null where hiding had nothing to look at. */
  readonly report: HidingReport | null;
}

/**
 * The notice board of a meeting: what may be read by all, beside what was put up before. What a meeting writes
 * down is real, whatever the table was: all counts are looked at alike, before its first correction as after.
 */
export function publishedBoard(
  record: {
    readonly source: Dataset;
    readonly log: AmendmentLog;
    readonly book: MeetingBook;
    readonly meeting: Meeting;
  },
  { boardOf }: Pick<Minutes, 'boardOf'>,
  amendments: AmendmentTools,
): PublishedBoard {
  const { source } = record;
  let report: HidingReport | null = null;
  const check = (base: Dataset): Dataset => {
    const { dataset, check: found } = publishCheck({ ...base, amendments: [] }, { hide: { real: true } });
    report = found.hidden;
    return dataset;
  };
  const board = boardOf(amendments, { ...record, k: source.info.smallestCount, check });
  return { board, report };
}

/**
 * What leaves of a package by any other way says of its figures what the board after its last meeting says, so
 * that nothing can be worked out by holding the two against each other; undefined where it had no meeting.
 */
export function putUpOf(
  record: { readonly source: Dataset; readonly log: AmendmentLog; readonly book: MeetingBook },
  tools: Pick<Minutes, 'boardOf'>,
  amendments: AmendmentTools,
): PutUp | undefined {
  const meeting = record.book.meetings.at(-1);
  if (meeting === undefined) return undefined;
  const { board, report } = publishedBoard({ ...record, meeting }, tools, amendments);
  const { after, untold } = board;
  return { ...after, untold, report };
}
