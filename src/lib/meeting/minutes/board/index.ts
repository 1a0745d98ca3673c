import type { AmendmentLog, Dataset, MeasureId, Meeting, MeetingBook } from '$lib/domain';
import type { AmendmentTools } from '../meeting-states';
import { boardData, type BoardData } from './board-dataset';
import { boardPages } from './board-pages';
import { boardSteps } from './board-steps';
import { standing } from './figure-target';

/** What may be put up of a meeting, beside what may be put up of those before it. */
export interface Board {
  readonly before: BoardData;
  readonly after: BoardData;
  /** Corrections of the meeting that are told without figures and reason. */
  readonly hidden: ReadonlySet<string>;
  /** Those of this meeting and of all before it. */
  readonly untold: ReadonlySet<string>;
}

/** What a board is made from. */
export interface BoardAsked {
  readonly source: Dataset;
  readonly log: AmendmentLog;
  readonly book: MeetingBook;
  readonly meeting: Meeting;
  /** Smallest count shown. */
  readonly k: number;
  /** The publish check of what stood before any meeting. */
  readonly check: (base: Dataset) => Dataset;
}

/**
 * The notice board before and after a meeting. Only the first table passes the publish check as a whole; what
 * follows is that table with those changes that may be told (see `boardPages`), so that no copy gives away
 * what another one hides.
 */
export function boardOf(tools: AmendmentTools, asked: BoardAsked): Board {
  const { source, log, meeting, k, check } = asked;
  const { meetings, agreements } = asked.book;
  const known = meetings.some(({ id }) => id === meeting.id);
  const book = { meetings: known ? meetings : [...meetings, meeting], agreements };
  const history = boardSteps(tools, source, log, book, meeting);
  const { base, steps } = history;
  const shown = check(base);
  const hides = (target: Parameters<typeof standing>[1]): boolean =>
    standing(base, target).value !== null && standing(shown, target).missing === 'suppressed';
  const pages = boardPages(history, { k, tools, hides });
  const data = (at: number): BoardData => {
    const [page, step] = [pages[at], steps[at]];
    if (page === undefined || step === undefined) return { dataset: shown, behind: false, quiet: 0 };
    const isPercent = (measure: MeasureId): boolean => tools.isPercent(measure, base.indicators);
    return boardData({ shown, base, truth: step.truth, isPercent }, page, k, tools);
  };
  return {
    before: data(steps.length - 2),
    after: data(steps.length - 1),
    hidden: pages.at(-1)?.hidden ?? new Set(),
    untold: new Set(pages.flatMap(({ hidden }) => [...hidden])),
  };
}
