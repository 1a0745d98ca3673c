import type { Block } from './blocks';
import type { Minutes } from './minutes';
import { inLang, type Writing } from './write-figure';

/** What residents said, under the title of each slide and its headings; nothing where nothing was written. */
export function roomBlocks({ words }: Minutes, writing: Writing): Block[] {
  if (words.length === 0) return [];
  const { paper } = writing.words;
  const slides = [...new Set(words.map(({ slide }) => slide))];
  return [
    { kind: 'heading', text: paper.roomWords },
    { kind: 'text', text: paper.roomNote, small: true },
    ...slides.flatMap((slide): Block[] => {
      const said = words.filter((word) => word.slide === slide);
      const title = inLang(said[0]?.title ?? '', writing);
      return [
        { kind: 'subheading', text: title },
        {
          kind: 'facts',
          caption: title,
          rows: said.map(({ heading, words: text }) => [inLang(heading, writing), text] as const),
        },
      ];
    }),
  ];
}
