import { describe, expect, it } from 'vitest';
import { handsHints } from './hands-hints';

const nobody = { women: null, men: null };
const byHands = (inFavour = nobody as { women: number | null; men: number | null }, against = nobody) => ({
  how: 'suara-terbanyak' as const,
  inFavour,
  against,
});
const present = { women: 17, men: null, areas: 3 };

describe('handsHints', () => {
  it('asks for hands where there are none, and for nothing where all agreed', () => {
    expect(handsHints({ how: 'mufakat' }, present)).toEqual([]);
    expect(handsHints(byHands(), present).map(({ code }) => code)).toEqual(['none']);
    expect(handsHints(byHands({ women: 0, men: null }), present)).toEqual([]);
  });

  it('notices more hands than were there, of those whose number is known', () => {
    const hands = {
      how: 'suara-terbanyak' as const,
      inFavour: { women: 12, men: 90 },
      against: { women: 6, men: 0 },
    };
    expect(handsHints(hands, present)).toEqual([{ code: 'women', hands: 18, present: 17 }]);
    expect(handsHints(hands, null)).toEqual([]);
  });
});
