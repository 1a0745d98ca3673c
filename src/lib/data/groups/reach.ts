import type { Level, LevelId } from '$lib/domain';
import { wordsOf } from '../keys/level-words';
import { foldWord } from '../text/fold-word';

/** Words for the whole place. */
const WHOLE = /^(?:se)?(?:kelurahan|desa|kel|nagari|gampong)$|^seluruh/;

/**
 * The level that a group reaches: "RT", "se-RW", "sekelurahan". Null for a word that is no level of
 * the ladder.
 */
export function reachOf(cell: string, ladder: readonly Level[]): LevelId | null {
  const word = foldWord(cell);
  const named = ladder.find((level) =>
    wordsOf(level).some((w) => [foldWord(w), `se${foldWord(w)}`].includes(word)),
  );
  if (named !== undefined) return named.id;
  return WHOLE.test(word) ? (ladder.find((level) => level.whole)?.id ?? null) : null;
}
