import { MOST_SENTENCES, textIn, type Lang, type Slide, type Text } from '$lib/domain';

/** How sentences are told apart. */
export interface SentenceTools {
  /** Sentences in a text; 0 in one that is blank. */
  readonly countSentences: (text: string) => number;
  /** The first sentence and all after it. */
  readonly cutAfterFirst: (text: string) => readonly [first: string, rest: string];
}

/** Sentences that a slide says in a language. */
export function sentencesOf({ text }: Slide, lang: Lang, { countSentences }: SentenceTools): number {
  return text.reduce((sum, one) => sum + countSentences(textIn(one, lang)), 0);
}

const blank = (text: Text | undefined): boolean =>
  text === undefined || (textIn(text, 'id').trim() === '' && textIn(text, 'en').trim() === '');

/**
 * The slide with one sentence in each of its places, where a place holds two and the other is blank; the very
 * same slide where there is nothing to part, or more than a slide may say.
 */
export function partedSlide(slide: Slide, tools: SentenceTools): Slide {
  const full = slide.text.filter((text) => !blank(text));
  const [only] = full;
  if (only === undefined || full.length > 1) return slide;
  const counts = languages(only).map((words) => tools.countSentences(words));
  if (Math.max(...counts) !== MOST_SENTENCES) return slide;
  const part = (which: 0 | 1): Text =>
    typeof only === 'string'
      ? tools.cutAfterFirst(only)[which]
      : {
          id: tools.cutAfterFirst(only.id)[which],
          ...(only.en !== undefined && { en: tools.cutAfterFirst(only.en)[which] }),
        };
  return { ...slide, text: [part(0), part(1)] };
}

function languages(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : [text.id, ...(text.en === undefined ? [] : [text.en])];
}
