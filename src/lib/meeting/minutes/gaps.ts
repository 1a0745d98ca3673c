import type { Agreement, Attendance, Text } from '$lib/domain';
import type { Minutes } from './minutes';

/** What minutes still lack, or say that cannot be. */
export type Gap =
  /** Decided by votes that nobody has written down. */
  | { readonly kind: 'votes'; readonly what: string }
  /** More hands than people. */
  | { readonly kind: 'hands'; readonly what: string }
  /** More areas than there are. */
  | { readonly kind: 'attendance'; readonly typed: number; readonly most: number; readonly level: Text }
  | { readonly kind: 'quorum'; readonly most: number; readonly level: Text };

/** Gaps in minutes, those of attendance first; agreements are named by what they say. */
export function gapsOf({ attendance, lowest, agreements }: Minutes): readonly Gap[] {
  const { impossible, most, quorum } = attendance;
  const level = lowest.label;
  return [
    ...(impossible === null ? [] : [{ kind: 'attendance' as const, typed: impossible, most, level }]),
    ...(quorum?.impossible === true ? [{ kind: 'quorum' as const, most, level }] : []),
    ...agreements.flatMap(({ decision, what }): Gap[] => {
      if (lacksVotes(decision)) return [{ kind: 'votes', what }];
      return tooManyHands(decision, attendance) ? [{ kind: 'hands', what }] : [];
    }),
  ];
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
