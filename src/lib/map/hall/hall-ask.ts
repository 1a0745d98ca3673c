import type { Wording } from '../area-wording';
import type { Box } from '../label-fit';
import type { WindowSize } from './hall-frame';

/** A label with its plate, in CSS px of the window. */
export interface HallLabel extends Box {
  readonly area: number;
  readonly lines: Wording;
  /** False: it has no room in its area, and lies over the border. */
  readonly within: boolean;
}

/** Areas that ask for a label in a hall. */
export interface HallAsk {
  /** Ways to write an area's label, the one best liked first. */
  readonly wordings: (area: number) => readonly Wording[];
  /** CSS px of the letters, the size best liked first: all labels have the same. */
  readonly sizes: readonly number[];
  /** Size of a label with its plate, in CSS px. */
  readonly measure: (lines: Wording, size: number) => WindowSize;
  /** Areas of a higher rank are labelled before others; of the same rank the larger ones. */
  readonly rank: (area: number) => number;
  /** Areas that may have a label; the others are only in the way. */
  readonly asked: readonly number[];
  /** No more labels than these. */
  readonly most: number;
  readonly taken: readonly Box[];
  /** Areas that are spoken of: labelled before all others, where there is no room over their own border. */
  readonly spoken: readonly number[];
  /** What labels keep clear of where they can, with a shorter wording if need be: circles. */
  readonly avoided: readonly Box[];
  /** What labels hide as little of as they can: dots. */
  readonly marks?: readonly Box[];
}

/** Labels that have room, and the areas asked whose label has none. */
export interface HallLabels {
  readonly size: number;
  readonly placed: readonly HallLabel[];
  readonly left: readonly number[];
  /** There were `most` labels before all areas were asked. */
  readonly full: boolean;
}
