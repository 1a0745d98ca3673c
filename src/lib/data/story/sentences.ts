/** Words that end in a dot without ending a sentence. */
const SHORT =
  /(?:^|\s)(?:Jl|Jln|Gg|Kel|Kec|Kab|Prov|No|Rp|RT|RW|PT|CV|UD|Tn|Ny|Yth|Bpk|Sdr|Sdri|Drs|Dr|dr|Ir|H|Hj|St|mis|cf|vs|Mr|Mrs|Ms)\.$/;
/** White space after a full stop (with its closing marks), before a capital. */
const BETWEEN = /(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘([]*\p{Lu})/gu;

/** Where each sentence of a text but the first begins. */
function starts(text: string): number[] {
  return [...text.matchAll(BETWEEN)]
    .filter(({ index }) => !SHORT.test(text.slice(0, index)))
    .map((found) => found.index + found[0].length);
}

/** Sentences in a text; 0 in one that is blank. "Jl. Merdeka" and "RW. 03" end none. */
export function countSentences(text: string): number {
  return text.trim() === '' ? 0 : starts(text).length + 1;
}

/** The first `most` sentences of a text, as they stand. */
export function firstSentences(text: string, most: number): string {
  const end = most <= 0 ? 0 : starts(text)[most - 1];
  return end === undefined ? text : text.slice(0, end).trimEnd();
}

/** The first sentence of a text and all that comes after it, each as it stands; '' where nothing comes. */
export function cutAfterFirst(text: string): readonly [first: string, rest: string] {
  const [at] = starts(text);
  return at === undefined ? [text, ''] : [text.slice(0, at).trimEnd(), text.slice(at).trimEnd()];
}
