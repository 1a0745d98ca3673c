import { spellingsOf } from '../columns/spellings';
import { foldWord } from '../text/fold-word';
import { figureMeaning, USE_COLUMNS } from './header-words';
import type { Meaning, TableUse } from './meaning';

/** A known spelling that a header nearly is, with how near (0–1); null for none. */
export function nearMeaning(
  header: string,
  use: TableUse,
): { readonly meaning: Meaning; readonly nearness: number } | null {
  if (use !== 'figures' && use !== 'groups') return null;
  const folded = foldWord(header);
  let best: { meaning: Meaning; nearness: number } | null = null;
  for (const [spelling, name] of spellingsOf(USE_COLUMNS[use])) {
    const nearness = likeness(folded, spelling);
    if (nearness < LEAST || nearness <= (best?.nearness ?? 0)) continue;
    const meaning: Meaning =
      name === 'tahun' ? 'year' : use === 'figures' ? figureMeaning(name) : `group:${name}`;
    best = { meaning, nearness };
  }
  return best;
}

/** Below this two words have too little in common to propose one for the other. */
const LEAST = 0.68;

/**
 * Share of the pairs of letters that two texts have in common, 0–1 (Sørensen–Dice coefficient on bigrams;
 * Dice 1945). Texts of less than two letters are alike only when equal.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i += 1) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i < b.length - 1; i += 1) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length - 2);
}
