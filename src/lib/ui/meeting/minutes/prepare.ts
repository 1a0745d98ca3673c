import type { AmendmentLog, Dataset, LevelId, Meeting, MeetingBook, Outlines } from '$lib/domain';
import type { AmendmentTools, Gap, loadMinutes, Minutes, MinutesOutput, RoomWord } from '$lib/meeting';
import { areaWords, withoutSureNames } from '$lib/meeting';
import { isoToday } from '../iso-today';
import { checkOf, type CopyCheck } from './copy-check';
import { publishedBoard } from './published-board';

/** What the panel is given by the page of the meeting. */
export interface MeetingRecord {
  readonly source: Dataset;
  readonly proposed: Dataset;
  readonly agreed: Dataset;
  readonly log: AmendmentLog;
  readonly book: MeetingBook;
  readonly meeting: Meeting;
  /** What residents said and was written down. */
  readonly words: readonly RoomWord[];
}

/** How the minutes are asked for. */
export interface MinutesAsked {
  readonly output: MinutesOutput;
  readonly level: LevelId;
  readonly outlines: Outlines | null;
  /** Residents' words go into a notice-board copy, too. */
  readonly withWords?: boolean;
}

/** What was loaded for it. */
export interface MinutesTools {
  readonly minutes: Awaited<ReturnType<typeof loadMinutes>>;
  readonly amendments: AmendmentTools;
  readonly mask: (typed: string) => string;
  /** How like a person's name a text is. */
  readonly likeness: (text: string) => 0 | 1 | 2;
}

/** Minutes, and what a person should know before they go round. */
export interface Prepared {
  readonly minutes: Minutes;
  /** The data that they tell of. */
  readonly dataset: Dataset;
  /** Null for the archive. */
  readonly check: CopyCheck | null;
  /** What they lack, or say that cannot be. */
  readonly gaps: readonly Gap[];
}

/**
 * Minutes from the record of a meeting. For the notice board both states are those of the board, and
 * only what that lets through is told.
 */
export function prepare(record: MeetingRecord, asked: MinutesAsked, tools: MinutesTools): Prepared {
  const { minutes: make, amendments, likeness } = tools;
  const { source, proposed, log, book, meeting } = record;
  const rules = { likeness, areaNames: areaWords(source) };
  // What was written before names were refused at the field names nobody on paper either.
  const mask = (typed: string): string => withoutSureNames(tools.mask(typed), rules);
  const states = make.meetingStates(amendments, source, log, book, meeting);
  const input = {
    meeting,
    book,
    states,
    proposed,
    tools: amendments,
    mask,
    level: asked.level,
    outlines: asked.outlines,
  };
  if (asked.output === 'arsip') {
    const minutes = make.makeMinutes({ ...input, words: record.words, published: null });
    return {
      minutes,
      dataset: states.after,
      check: null,
      gaps: make.gapsOf(minutes, { dataset: states.after, today: isoToday() }),
    };
  }
  const { board, report } = publishedBoard(record, make, amendments);
  const { before, after, hidden } = board;
  const found = report === null ? 0 : report.tallies.length + report.withheld.length;
  const k = source.info.smallestCount;
  const veil = { hidden, before: found + hidden.size + before.quiet + after.quiet === 0, k };
  const published = { before: before.dataset, after: after.dataset, behind: after.behind, veil };
  const words = asked.withWords ? record.words : [];
  const minutes = make.makeMinutes({ ...input, words, published });
  const loose = make.looseTexts(minutes, source, likeness);
  return {
    ...{
      minutes,
      dataset: after.dataset,
      gaps: make.gapsOf(minutes, { dataset: states.after, today: isoToday() }),
    },
    check: {
      ...checkOf(minutes, loose),
      wordsOut: record.words.length - words.length,
    },
  };
}
