import type { AreaKey, Level, LevelId } from '$lib/domain';
import { areaPath } from './area-path';
import { splitParts } from './split-parts';

/**
 * Key of the area of a level that a text names, for search and links: "5/3" (parents first, as the key
 * itself), "RW 05 RT 03", "RT 03/RW 05" and "rt 3 rw 5" are all "5/3". Null where the text lacks a
 * level that the key needs, names a finer level, or names another place. Of the whole: "" for its name
 * or for empty text. A key is always read as itself.
 */
export function parseAreaKey(ladder: readonly Level[], levelId: LevelId, text: string): AreaKey | null {
  const at = ladder.findIndex((level) => level.id === levelId);
  const level = ladder[at];
  const clean = text.replace(/\s+/g, ' ').trim();
  if (level === undefined) return null;
  if (clean === '') return level.whole ? '' : null;
  const texts = splitParts(ladder, clean, keyLevels(ladder, at));
  if (texts === null) return null;
  const path = areaPath(ladder, texts);
  return typeof path === 'string' || path.level !== at ? null : path.key;
}

/** Indices of the levels whose parts stand in a key, from the top down. */
function keyLevels(ladder: readonly Level[], at: number): number[] {
  const levels: number[] = [];
  for (let i = at; i >= 0; i -= 1) {
    const level = ladder[i];
    if (level === undefined || (level.whole && i < at)) break;
    levels.unshift(i);
    if (level.keyScope === 'package') break;
  }
  return levels;
}
