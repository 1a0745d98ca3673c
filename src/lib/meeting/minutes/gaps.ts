import type { Agreement, Attendance, Dataset, Text } from '$lib/domain';
import { agreementHints } from '../rembug/agreement-hints';
import { meetingHints } from '../rembug/meeting-hints';
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
  | { readonly kind: 'hour' };

/** What gaps are looked for with beside the minutes themselves. */
export interface GapRules {
  readonly dataset: Dataset;
  /** ISO day. */
  readonly today: string;
}

/** Gaps in minutes, those of attendance first; agreements are named by what they say. */
export function gapsOf(
  { attendance, lowest, agreements, meeting }: Minutes,
  rules: GapRules | null = null,
): readonly Gap[] {
  const { impossible, most, quorum } = attendance;
  const level = lowest.label;
  return [
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
