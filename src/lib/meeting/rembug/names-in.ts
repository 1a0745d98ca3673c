import { NameReader, type NameRules, type NameSpan } from './name-reader';
import { TextWords } from './text-words';

export type { NameRules, NameSpan };

/**
 * Where persons seem to be named in a free text, in its order. Streets, mosques and the like may bear a name
 * ("Gang Haji Mahmud"), offices are none ("Pak Camat"), nor are groups ("Ibu-ibu PKK", "Koperasi Sri Rejeki").
 */
export function namesIn(text: string, rules: NameRules): readonly NameSpan[] {
  const words = new TextWords(text);
  const reader = new NameReader(words, rules);
  const found: NameSpan[] = [];
  for (let at = 0; at < words.count;) {
    const { next, name } = reader.at(at);
    if (name !== null) found.push(name);
    at = Math.max(next, at + 1);
  }
  const known = (rules.known ?? []).map((name) => name.trim().toLowerCase());
  return found.filter(
    ({ sure, text: name }) => sure || !known.some((one) => one.includes(name.toLowerCase())),
  );
}
