import type { Agreement, Attendance, Dataset, Text } from '$lib/domain';
import { agreementHints } from '../rembug/agreement-hints';
import { meetingHints } from '../rembug/meeting-hints';
import { DOTS } from '../rembug/free-text';
import type { Minutes } from './minutes';

/** What minutes still lack, or say that cannot be. */
export type Gap =
  /** Decided by votes that nobody has written down. */
  | { readonly kind: 'votes'; readonly what: string }
  /** More hands than people. */
  | { readonly kind: 'hands'; readonly what: string }
  /** More areas than there are. */
  | { readonly kind: 'attendance'; readonly typed: number; readonly most: number; readonly level: Text }
  | { readonly kind: 'quorum'; readonly most: number; readonly level: Text }
  /** More households than there are; more rupiah than it costs. */
  | {
      readonly kind: 'households';
      readonly what: string;
      readonly typed: number;
      readonly most: number;
    }
  | {
      readonly kind: 'sources';
      readonly what: string;
      readonly typed: number;
      readonly most: number;
    }
  /** Due before it was agreed. */
  | { readonly kind: 'due'; readonly what: string }
  /** A day or an hour of the meeting that cannot be. */
  | { readonly kind: 'date' }
  | { readonly kind: 'hour' }
  /** A person's name has been taken out of a text. */
  | { readonly kind: 'name'; readonly what: string }
  /** Agreements begun that say nothing yet. */
  | { readonly kind: 'unsaid'; readonly count: number };

/** What gaps are looked for with beside the minutes themselves. */
export interface GapRules {
  readonly dataset: Dataset;
  /** ISO day. */
  readonly today: string;
}

/** Gaps in minutes, those of attendance first; agreements are named by what they say. */
export function gapsOf(minutes: Minutes, rules: GapRules | null = null): readonly Gap[] {
  const { attendance, lowest, agreements, meeting, unsaid } = minutes;
  const { impossible, most, quorum } = attendance;
  const level = lowest.label;
  return [
    ...namedIn(minutes).map((what) => ({ kind: 'name' as const, what })),
    ...(unsaid === 0 ? [] : [{ kind: 'unsaid' as const, count: unsaid }]),
    ...(rules === null ? [] : meetingHints(meeting, rules.today).map((kind) => ({ kind }))),
    ...(impossible === null ? [] : [{ kind: 'attendance' as const, typed: impossible, most, level }]),
    ...(quorum?.impossible === true ? [{ kind: 'quorum' as const, most, level }] : []),
    ...agreements.flatMap(({ decision, what }): Gap[] => {
      if (lacksVotes(decision)) return [{ kind: 'votes', what }];
      return tooManyHands(decision, attendance) ? [{ kind: 'hands', what }] : [];
    }),
    ...agreements.flatMap((line) => (rules === null ? [] : impossibleIn(line, rules.dataset, meeting.date))),
  ];
}

/** Texts in which dots stand for a person's name. */
function namedIn({ meeting, agreements, review, words }: Minutes): readonly string[] {
  const texts = [
    ...[meeting.place, ...meeting.agenda.split('\n')],
    ...words.flatMap((said) => said.words.split('\n')),
    ...[...agreements, ...review].flatMap(({ what, followUp }) => [what, followUp]),
  ];
  return texts.filter((text) => text.includes(DOTS));
}

function impossibleIn(line: Minutes['agreements'][number], dataset: Dataset, day: string): readonly Gap[] {
  const { what } = line;
  return agreementHints(line, dataset, line.meetingDate || day).map((hint) =>
    hint.code === 'due'
      ? { kind: 'due', what }
      : { kind: hint.code, what, typed: hint.typed, most: hint.most },
  );
}

/** Decided by a count of hands of which neither side is known. */
function lacksVotes(decision: Agreement['decision']): boolean {
  if (decision.how === 'mufakat') return false;
  const { inFavour, against } = decision;
  return [inFavour, against].some(({ women, men }) => women === null && men === null);
}

function tooManyHands(
  decision: Agreement['decision'],
  { women, men }: Pick<Attendance, 'women' | 'men'>,
): boolean {
  if (decision.how === 'mufakat') return false;
  const { inFavour, against } = decision;
  const more = (a: number | null, b: number | null, there: number | null): boolean =>
    there !== null && (a ?? 0) + (b ?? 0) > there;
  return more(inFavour.women, against.women, women) || more(inFavour.men, against.men, men);
}
