import { reasonOf, type Observation, type Reason } from '$lib/domain';

/** What a cell says when there is no figure; words that this project's reader takes for the same reason. */
const WORDS: Readonly<Partial<Record<Reason, string>>> = {
  'no-row': 'tanpa baris',
  blank: '',
  dash: '-',
  suppressed: 'disamarkan',
  'not-applicable': 'tidak berlaku',
};
/** For reasons that no cell can say (two rows disagree, poor above households): there is no figure to be had. */
const NONE = 'n/a';

/** A figure as a cell: plain digits with a decimal point, or the word for its reason. */
export function figureCell(value: number | undefined, reason: number | undefined): string {
  const missing = reasonOf(reason ?? 1);
  return missing === null ? numberText(value ?? NaN) : (WORDS[missing] ?? NONE);
}

/** The same for an observation. */
export function observationCell({ value, missing }: Observation): string {
  return missing === null ? numberText(value) : (WORDS[missing] ?? NONE);
}

/** Reasons that are lost when they are written: they are read back as "not available". */
export function isLostReason(reason: Reason): boolean {
  return reason !== 'not-available' && WORDS[reason] === undefined;
}

/** A number without exponent; degrees and percentages are exact to twelve decimals. */
export function numberText(value: number): string {
  const text = String(value);
  if (!/e|\d\.\d{13}/i.test(text)) return text;
  return value.toFixed(12).replace(/\.?0+$/, '');
}
