import type { LevelId } from '$lib/domain';
import { levelWords, wordPattern } from './level-words';

const DIGITS = /^\d+$/;
const patterns = new Map<LevelId, RegExp>();

/**
 * Own part of an area's key: without its level's word ("RT.001", "RW-08", "rw 3", "RW99"), numbers
 * without leading zeros, other text lower-case with single spaces. "/" becomes "-", for it parts the
 * levels. Empty text stays empty. Done twice, it changes nothing more.
 */
export function normalisePart(levelId: LevelId, text: string): string {
  return keyPart(partName(levelId, text));
}

/** A part's name as it stands in a key. */
export function keyPart(name: string): string {
  return name.replaceAll('/', '-').toLowerCase();
}

/**
 * The same part in its own spelling and case ("Gatep", "Krembangan Utara"), numbers without leading
 * zeros.
 */
export function partName(levelId: LevelId, text: string): string {
  let part = text;
  if (!DIGITS.test(text)) {
    const word = patternOf(levelId);
    part = text.replace(/\s+/g, ' ').trim();
    for (let before = ''; before !== part;) {
      before = part;
      part = part.replace(word, '').trim();
    }
  }
  return DIGITS.test(part) ? part.replace(/^0+(?=\d)/, '') : part;
}

function patternOf(levelId: LevelId): RegExp {
  const known = patterns.get(levelId);
  if (known !== undefined) return known;
  const made = new RegExp(`^${wordPattern(levelWords(levelId))}`, 'i');
  patterns.set(levelId, made);
  return made;
}
