import type { Callout } from '$lib/domain';
import { wrapLines, type WindowSize } from '$lib/map';
import { EDGE, plateOf, widthOf } from './letters';

/** Widths that a remark may take, in parts of the map's. */
const WIDTHS = [0.24, 0.3, 0.42, 0.6, 0.78, 0.94];

/** How remarks are written. */
export interface RemarkLetters {
  readonly size: WindowSize;
  readonly letters: number;
  readonly font: string;
  /** What a remark says, with the name of its area. */
  readonly words: (callout: Callout) => string;
}

/** A remark in so many lines, with the room that its plate and the line around it take. */
export interface RemarkWay {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Plate of some words with the line around it. */
export function remarkPlate(lines: readonly string[], letters: number, font: string): WindowSize {
  const { width, height } = plateOf(lines, letters, font);
  return { width: width + 2 * EDGE, height: height + 2 * EDGE };
}

/** All ways to break a remark in lines, each once. */
export function remarkWays(callout: Callout, { size, letters, font, words }: RemarkLetters): RemarkWay[] {
  const measure = (line: string): number => widthOf(line, letters, font);
  const ways = WIDTHS.map((part) => wrapLines(words(callout), part * size.width, measure));
  return [...new Map(ways.map((lines) => [lines.join('\n'), lines])).values()].map((lines) => ({
    lines,
    ...remarkPlate(lines, letters, font),
  }));
}
