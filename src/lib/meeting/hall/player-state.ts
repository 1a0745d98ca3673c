import type { AreaKey, LevelId } from '$lib/domain';

/** An area of any level. */
export interface AreaAt {
  readonly level: LevelId;
  readonly area: AreaKey;
}

/** Where a hall stands in its story, and what lies over the picture. */
export interface Player {
  /** Index of the slide. */
  readonly at: number;
  /** Index of the last step revealed of it. */
  readonly step: number;
  /** Nothing is shown: eyes on whoever speaks. */
  readonly blank: boolean;
  /** A ring follows the pointer. */
  readonly spot: boolean;
  /** The list of keys is open, or the search for an area, or residents' words are written. */
  readonly over: 'help' | 'jump' | 'write' | null;
  /** Digits typed so far of a slide's number. */
  readonly typed: string;
  /** The area that is spoken of. */
  readonly chosen: AreaAt | null;
  /** That area fills the screen. */
  readonly near: boolean;
}

export type HallAction =
  | { readonly do: 'forward' | 'back' | 'first' | 'last' | 'enter' | 'escape' }
  | { readonly do: 'blank' | 'spot' | 'near' | 'help' | 'jump' | 'write' }
  | { readonly do: 'digit'; readonly digit: string }
  | { readonly do: 'go'; readonly at: number }
  | { readonly do: 'choose'; readonly area: AreaAt | null; readonly near?: boolean };

const within = (value: number, count: number): number =>
  Math.max(0, Math.min(count - 1, Number.isInteger(value) ? value : 0));

/** A hall that opens at a slide and a step of it; what is out of range comes to the nearest there is. */
export function startPlayer(at: number, step: number, steps: readonly number[]): Player {
  const slide = within(at, steps.length);
  return {
    at: slide,
    step: within(step, steps[slide] ?? 1),
    blank: false,
    spot: false,
    over: null,
    typed: '',
    chosen: null,
    near: false,
  };
}
