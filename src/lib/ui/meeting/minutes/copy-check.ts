import type { Text } from '$lib/domain';
import type { Minutes } from '$lib/meeting';

/** "Periksa sebelum dibagikan" of a notice-board copy. */
export interface CopyCheck {
  /** Areas of which a figure on this sheet is hidden, and what one is called. */
  readonly hiddenFigures: number;
  readonly level: Text;
  readonly hiddenCorrections: number;
  readonly beforeLeftOut: boolean;
  readonly hiddenBeneficiaries: number;
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
export function checkOf(minutes: Minutes, looseTexts: readonly string[]): Omit<CopyCheck, 'wordsOut'> {
  const lines = [...minutes.agreements, ...minutes.review];
  return {
    hiddenFigures: minutes.areas.filter(({ before, after }) => [before, after].some(isHidden)).length,
    level: minutes.level,
    hiddenCorrections: minutes.corrections.filter(({ hidden }) => hidden).length,
    beforeLeftOut: minutes.beforeLeftOut,
    hiddenBeneficiaries: lines.filter(({ beneficiariesKk }) => beneficiariesKk === 'few').length,
    logo: minutes.meeting.logo !== null,
    looseTexts,
    ...{ behind: minutes.behind, k: minutes.k, words: minutes.words.length },
  };
}

const isHidden = (figure: Minutes['areas'][number]['before']): boolean => figure?.reason === 'suppressed';
