import type { Level } from '$lib/domain';
import { wordPattern, wordsOf } from './level-words';

/**
 * Texts of the levels named in one text, one a level of the ladder ("" = not named), or null where it
 * cannot be told which is which. Level words decide ("RT 03/RW 05", "rw 5 rt 3", "Gatep RT 2"); parts
 * without a word fill the levels of `order` that are still open, in that order ("5/3"). `order` holds
 * indices into the ladder.
 */
export function splitParts(
  ladder: readonly Level[],
  text: string,
  order: readonly number[],
): string[] | null {
  const texts = ladder.map(() => '');
  const said = text.replace(PAIR, '$1/$2').replace(HEADED, '$1 $3 $2 $4').replace(GLUED, '$1 ');
  const bare = said.split('/').map((part) => part.trim());
  const worded = new RegExp(`^${wordPattern(ladder.flatMap(wordsOf))}`, 'i');
  if (bare.length === order.length && !bare.some((part) => worded.test(part))) {
    for (const [i, at] of order.entries()) texts[at] = bare[i] ?? '';
    return texts;
  }
  const open: string[] = [];
  for (const { level, part } of segments(ladder, said)) {
    if (level < 0)
      open.push(
        ...part
          .split(/[/,;]/)
          .map(trimmed)
          .filter((piece) => piece !== ''),
      );
    else if (texts[level] === '') texts[level] = trimmed(part);
    else return null;
  }
  const free = order.filter((at) => texts[at] === '');
  if (open.length > 0 && open.length !== free.length) return null;
  for (const [i, part] of open.entries()) texts[free[i] ?? 0] = part;
  return texts;
}

/** Two numbers with another sign than a stroke between them: "004-002", "4 | 2". */
const PAIR = /^\s*(\d{1,3})\s*[-–|\\]\s*(\d{1,3})\s*$/;
/** Both levels' words before both numbers: "RT/RW 003/002". */
const HEADED = /^\s*(rt|rw)\s*[/.-]?\s*(rt|rw)\s*[:.]?\s*(\d{1,3})\s*[-–|/\\]\s*(\d{1,3})\s*$/i;
/** "RT003RW002": a number with the next level's word right behind it. */
const GLUED = /(\d)(?=(?:rt|rw)[\s.:_-]*[\divx])/gi;

/** The text cut before every level word; level -1 for what stands before the first one. */
function segments(ladder: readonly Level[], text: string): { level: number; part: string }[] {
  const groups = ladder.map((level) => `(${wordPattern(wordsOf(level))})`).join('|');
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups})`, 'giu');
  const found: { level: number; part: string }[] = [];
  let from = 0;
  let level = -1;
  for (const match of text.matchAll(words)) {
    found.push({ level, part: text.slice(from, match.index) });
    level = match.slice(1).findIndex((group) => group !== undefined);
    from = match.index + match[0].length;
  }
  found.push({ level, part: text.slice(from) });
  return found.filter(({ level: at, part }) => at >= 0 || part.trim() !== '');
}

function trimmed(part: string): string {
  return part.replace(/^[\s/,;.|-]+|[\s/,;.|-]+$/g, '');
}
