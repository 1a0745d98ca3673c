import type { Dataset, LevelId, Meeting, MeetingBook, Outlines } from '$lib/domain';
import { agreementLines } from './agreement-lines';
import { attendanceOf } from './attendance';
import { correctionsOf } from './corrections';
import { areasOf } from './figures';
import type { AmendmentTools, MeetingStates } from './meeting-states';
import type { RoomWord } from '../story/room-words';
import type { Minutes } from './minutes';
import { minutesQuestion, sceneOf, scenesBeside } from './minutes-scenes';
import type { PublishedStates, Veil } from './veil';
import { hidesAny, publishedWholeOf, wholeOf } from './whole-figure';

/** What minutes are made from. */
export interface MinutesInput {
  readonly meeting: Meeting;
  readonly book: MeetingBook;
  readonly states: MeetingStates;
  /** With all proposals, for the rates that they would give. */
  readonly proposed: Dataset;
  /** Level of map and table. */
  readonly level: LevelId;
  /** Boundaries of upper levels, where they have been dissolved. */
  readonly outlines: Outlines | null;
  /** Null for the archive; what may be put up, for the notice-board copy. */
  readonly published: (PublishedStates & { readonly veil: Veil }) | null;
  readonly tools: Pick<AmendmentTools, 'amend' | 'readCell' | 'isPercent'>;
  /** What residents said and was written down; none unless given. */
  readonly words?: readonly RoomWord[];
  /** Masks numbers of persons in what was typed. */
  readonly mask: (typed: string) => string;
}

/**
 * The minutes as values. Every figure is the Scene's of the same data. For the notice board all figures come
 * from what the publish check let through, and the state before the meeting only where the veil allows it.
 */
export function makeMinutes(input: MinutesInput): Minutes {
  const { meeting, book, states, level, outlines, published, mask } = input;
  const veil = published?.veil ?? null;
  const after = published?.after ?? states.after;
  const unchanged = states.before.levels === states.after.levels;
  const beforeLeftOut = veil !== null && !veil.before && !unchanged;
  const before = beforeLeftOut ? null : unchanged ? after : (published?.before ?? states.before);
  const drawn =
    before === null || unchanged
      ? { before: null, after: sceneOf(after, minutesQuestion(after, level), outlines) }
      : scenesBeside(before, after, level, outlines);
  const shownBefore =
    before === null || drawn.before === null ? null : { dataset: before, scene: drawn.before };
  const whole = published === null ? wholeOf : publishedWholeOf;
  const indicator = drawn.after.shade?.indicator ?? null;
  const lowest = after.levels.length - 1;
  const { made, review } = agreementLines(after, book, meeting, veil?.k ?? null, mask);
  return {
    ...{ output: published === null ? 'arsip' : 'salinan', meeting: masked(meeting, mask) },
    place: after.info.place === '' ? nameOf(after) : after.info.place,
    dataDate: after.info.dataDate,
    simulated: drawn.after.simulated,
    k: after.info.smallestCount,
    lowest: { label: after.ladder[lowest]?.label ?? '', count: after.levels[lowest]?.count ?? 0 },
    attendance: attendanceOf(meeting, after.levels[lowest]?.count ?? 0),
    indicator,
    madeUp: drawn.after.shade?.simulated ?? false,
    sourceHides: hidesAny(states.after),
    year: drawn.after.shade?.year ?? 0,
    level: drawn.after.areas.level.label,
    scenes: drawn,
    ...{ beforeLeftOut, unchanged, behind: published?.behind ?? false },
    whole: {
      before: shownBefore && whole(shownBefore.dataset, shownBefore.scene),
      after: whole(after, drawn.after),
    },
    areas: areasOf({ dataset: after, scene: drawn.after }, shownBefore),
    words: (input.words ?? []).map((said) => ({ ...said, words: mask(said.words) })),
    corrections: correctionsOf(
      states.entries,
      {
        ...{ before, after, proposed: published === null ? input.proposed : null },
        found: states.before,
        named: [after, states.after, states.before, input.proposed],
      },
      input.tools,
      veil,
      mask,
    ),
    agreements: made,
    unsaid: book.agreements.filter((one) => one.meeting === meeting.id && one.what.trim() === '').length,
    review,
  };
}

function nameOf({ info }: Dataset): string {
  return typeof info.title === 'string' ? info.title : info.title.id;
}

function masked(meeting: Meeting, mask: (typed: string) => string): Meeting {
  const { number, hour, place, agenda } = meeting;
  return { ...meeting, number: mask(number), hour: mask(hour), place: mask(place), agenda: mask(agenda) };
}
