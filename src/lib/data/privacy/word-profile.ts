import { nameLikeness } from './name-likeness';

/** What the words of a column look like, in a sample of its cells. */
export interface WordProfile {
  /** Cells looked at, and how many of them differ. */
  readonly seen: number;
  readonly distinct: number;
  readonly figures: number;
  readonly dates: number;
  readonly streets: number;
  /** Cells with the shape of a name, and those with the words of one too (see nameLikeness). */
  readonly nameShaped: number;
  readonly nameWorded: number;
  /** Mean number of words. */
  readonly words: number;
}

/** Cells that are looked at for words, evenly over the column. */
const SAMPLE = 2000;
const FIGURE = /^[-+±<>]?\s*(?:rp\.?\s*)?\d[\d.,\s]*(?:%|kk|jiwa|orang|org|persen|,-)?$/i;
const STREET = /\b(?:jl|jln|jalan|gg|gang|blok|perum)\b/i;
const DATE = /^(?:\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)$/u;

/** Counts what the cells of a column that say anything look like. */
export function profileWords(cells: readonly string[]): WordProfile {
  const step = Math.max(1, Math.ceil(cells.length / SAMPLE));
  const sample = cells.filter((_, i) => i % step === 0);
  const count = (pattern: RegExp): number => sample.filter((cell) => pattern.test(cell)).length;
  const likeness = sample.map(nameLikeness);
  return {
    seen: sample.length,
    distinct: new Set(sample).size,
    figures: count(FIGURE),
    dates: count(DATE),
    streets: count(STREET),
    nameShaped: likeness.filter((level) => level > 0).length,
    nameWorded: likeness.filter((level) => level > 1).length,
    words: sample.reduce((sum, cell) => sum + cell.split(' ').length, 0) / Math.max(1, sample.length),
  };
}
