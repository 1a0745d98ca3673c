import type { Lang, Slide } from '$lib/domain';
import { typedText } from './edit-text';

/** A part of a slide that words are typed into. */
export type TypedPart =
  | { readonly part: 'title' }
  | { readonly part: 'question' }
  | { readonly part: 'text' | 'room' | 'callouts'; readonly at: number };

/** A slide with words typed into one of its parts; a question or sentence left blank is none. */
export function typedInto(slide: Slide, typed: TypedPart, lang: Lang, words: string): Slide {
  if (typed.part === 'title') return { ...slide, title: typedText(slide.title, lang, words) };
  if (typed.part === 'question') {
    const question = typedText(slide.question ?? '', lang, words);
    return { ...slide, question: question === '' ? null : question };
  }
  const { part, at } = typed;
  if (part === 'callouts') {
    const callouts = slide.callouts.map((callout, i) =>
      i === at ? { ...callout, text: typedText(callout.text, lang, words) } : callout,
    );
    return { ...slide, callouts };
  }
  const before = slide[part];
  const texts = Array.from({ length: Math.max(before.length, at + 1) }, (_, i) => before[i] ?? '');
  const after = texts.map((text, i) => (i === at ? typedText(text, lang, words) : text));
  while (part === 'text' && after[after.length - 1] === '') after.pop();
  return { ...slide, [part]: after };
}
