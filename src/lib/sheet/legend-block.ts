import type { Bin } from '$lib/domain';
import { fillOf } from './fill-style';
import type { SheetBox } from './paper-plane';
import type { SheetWords } from './sheet-words';
import { element, textLine } from './svg';

const ROW = 19;
const SWATCH = { width: 30, height: 13 };
const TEXT = 13;
const SMALL = 11.5;
const INK = '#1f2428';
const GREY = '#4a5157';
/** Width of a letter, in sizes of it, for lines to be broken by. */
const LETTER = 0.55;

/** Markup with the height that it takes. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

/**
 * The legend: the sentence, a row for each bin with its look, its range and the areas in it (they add up to
 * all areas), and what is said of the figures. Rows stand in two columns where all of them fit.
 */
export function legendBlock(bins: readonly Bin[], words: SheetWords, box: SheetBox, sheet: string): Drawn {
  const labels = bins.map((_, i) => `${words.bins[i] ?? ''}: ${words.counts[i] ?? ''}`);
  const room = (box.width / 2 - SWATCH.width - 8) / (TEXT * LETTER);
  const columns = labels.some((label) => label.length > room) ? 1 : 2;
  const half = Math.ceil(bins.length / columns);
  const top = box.y + 24;
  const rows = bins.map((bin, i) => {
    const x = box.x + (i < half ? 0 : box.width / 2);
    const y = top + (i % Math.max(1, half)) * ROW;
    const swatch = element('rect', { x, y, ...SWATCH, fill: fillOf(bin, sheet, i), stroke: GREY });
    const at = { x: x + SWATCH.width + 8, y: y + 11, 'font-size': TEXT, fill: INK };
    return element('g', { 'data-bin': i, 'data-count': bin.count }, swatch + textLine(labels[i] ?? '', at));
  });
  const head = { x: box.x, y: box.y + 12, 'font-size': 14, 'font-weight': 700, fill: INK };
  const notesTop = top + half * ROW + 12;
  const notes = broken(words.notes, Math.floor(box.width / (SMALL * LETTER))).map((line, i) =>
    textLine(line, { x: box.x, y: notesTop + i * 15, 'font-size': SMALL, fill: GREY }),
  );
  return {
    svg: textLine(words.sentence, head) + rows.join('') + notes.join(''),
    height: notesTop + notes.length * 15 - box.y,
  };
}

/** Notes set as lines of at most so many letters, broken between words. */
export function broken(notes: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const word of notes.join(' · ').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
