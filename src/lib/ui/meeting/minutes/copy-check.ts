import type { Minutes } from '$lib/meeting';
import type { HidingReport } from '$lib/share';

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
  /** Sums stay as they were for changes too small to be told. */
  readonly behind: boolean;
  readonly k: number;
  /** Residents' words that go along, and that do not. */
  readonly words: number;
  readonly wordsOut: number;
}

/** What a person should know of a copy before it goes up. */
export function checkOf(
  minutes: Minutes,
  report: HidingReport | null,
  quiet: number,
  looseTexts: readonly string[],
): Omit<CopyCheck, 'wordsOut'> {
  const lines = [...minutes.agreements, ...minutes.review];
  return {
    hiddenFigures: (report?.tallies ?? []).reduce((sum, { small, further }) => sum + small + further, quiet),
    hiddenCorrections: minutes.corrections.filter(({ hidden }) => hidden).length,
    beforeLeftOut: minutes.beforeLeftOut,
    hiddenBeneficiaries: lines.filter(({ beneficiariesKk }) => beneficiariesKk === 'few').length,
    simulatedOff: minutes.madeUp,
    logo: minutes.meeting.logo !== null,
    looseTexts,
    ...{ behind: minutes.behind, k: minutes.k, words: minutes.words.length },
  };
}
