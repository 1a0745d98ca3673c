import type { AmendmentLog, Dataset, LevelId, Meeting, MeetingBook, Outlines } from '$lib/domain';
import type { AmendmentTools, loadMinutes, Minutes, MinutesOutput } from '$lib/meeting';
import { measuresChanged, publishCheck, type HidingReport } from '$lib/share';

/** What the panel is given by the page of the meeting. */
export interface MeetingRecord {
  readonly source: Dataset;
  readonly proposed: Dataset;
  readonly agreed: Dataset;
  readonly log: AmendmentLog;
  readonly book: MeetingBook;
  readonly meeting: Meeting;
}

/** How the minutes are asked for. */
export interface MinutesAsked {
  readonly output: MinutesOutput;
  readonly level: LevelId;
  readonly outlines: Outlines | null;
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
}

/** "Periksa sebelum dibagikan" of a notice-board copy. */
export interface CopyCheck {
  /** Figures of areas hidden, of all levels and years. */
  readonly hiddenFigures: number;
  readonly hiddenCorrections: number;
  readonly beforeLeftOut: boolean;
  readonly hiddenBeneficiaries: number;
  /** Made-up figures were left as they are. */
  readonly simulatedOff: boolean;
  readonly logo: boolean;
  /** Texts with what looks like a name, or like a small number of households. */
  readonly looseTexts: readonly string[];
}

/**
 * Minutes from the record of a meeting. For the notice board both states pass the publish check together with
 * the meeting's changes, and only what that lets through is told.
 */
export function prepare(record: MeetingRecord, asked: MinutesAsked, tools: MinutesTools): Prepared {
  const { minutes: make, amendments, mask, likeness } = tools;
  const { source, proposed, log, book, meeting } = record;
  const states = make.meetingStates(amendments, source, log, book, meeting);
  const input = { meeting, book, states, proposed, tools: amendments, mask, ...asked };
  if (asked.output === 'arsip') {
    return { minutes: make.makeMinutes({ ...input, published: null }), dataset: states.after, check: null };
  }
  // A figure that an earlier meeting put there is as real as one of this meeting.
  const real = measuresChanged([...source.amendments, ...log.entries.slice(0, log.cursor)]);
  const [before, after] = [states.before, states.after].map((dataset) =>
    publishCheck({ ...dataset, amendments: states.entries }, { hide: { real } }),
  );
  if (before === undefined || after === undefined) throw new RangeError('two states');
  const reports = [before, after].flatMap(({ check }) => check.hidden ?? []);
  const published = {
    before: before.dataset,
    after: after.dataset,
    anyHidden: reports.some(({ tallies, withheld }) => tallies.length + withheld.length > 0),
    off: reports[0]?.off ?? [],
  };
  const veil = make.veilOf(states.entries, published, after.dataset.info.smallestCount);
  const minutes = make.makeMinutes({ ...input, published: { ...published, veil } });
  return {
    minutes,
    dataset: after.dataset,
    check: checkOf(minutes, reports, make.looseTexts(minutes, source, likeness)),
  };
}

function checkOf(
  minutes: Minutes,
  reports: readonly HidingReport[],
  looseTexts: readonly string[],
): CopyCheck {
  const last = reports.at(-1);
  const lines = [...minutes.agreements, ...minutes.review];
  return {
    hiddenFigures: (last?.tallies ?? []).reduce((sum, { small, further }) => sum + small + further, 0),
    hiddenCorrections: minutes.corrections.filter(({ hidden }) => hidden).length,
    beforeLeftOut: minutes.beforeLeftOut,
    hiddenBeneficiaries: lines.filter(({ beneficiariesKk }) => beneficiariesKk === 'few').length,
    simulatedOff: minutes.madeUp,
    logo: minutes.meeting.logo !== null,
    looseTexts,
  };
}
