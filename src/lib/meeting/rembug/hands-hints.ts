import type { Attendance, Decision } from '$lib/domain';

/** What is odd about a count of hands: nobody counted, or more of them than who was there. */
export interface HandsHint {
  readonly code: 'none' | 'women' | 'men';
  readonly hands: number;
  readonly present: number;
}

/**
 * What to look at again in a decision by hands. Only what is counted is compared: hands that nobody counted, and
 * an attendance that is not known, say nothing.
 */
export function handsHints(decision: Decision, present: Attendance | null): readonly HandsHint[] {
  if (decision.how === 'mufakat') return [];
  const { inFavour, against } = decision;
  const counts = [inFavour.women, inFavour.men, against.women, against.men];
  if (counts.every((count) => count === null)) return [{ code: 'none', hands: 0, present: 0 }];
  return (['women', 'men'] as const).flatMap((who) => {
    const hands = (inFavour[who] ?? 0) + (against[who] ?? 0);
    const known = present?.[who] ?? null;
    return known !== null && hands > known ? [{ code: who, hands, present: known }] : [];
  });
}
