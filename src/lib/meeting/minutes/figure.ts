import type { Reason, Text } from '$lib/domain';

/** A figure of one area, as the Scene has it. */
export interface Figure {
  readonly count: number | null;
  readonly of: number | null;
  /** Per 100; null with a reason. */
  readonly ratePct: number | null;
  readonly reason: Reason | null;
  /**
   * The areas below that it is summed from, where some of them have no figure; null where none is lacking.
   * `hidden`: some of these have one that is not shown.
   */
  readonly part: {
    readonly covered: number;
    readonly areas: number;
    readonly hidden: boolean;
    readonly base: Text;
  } | null;
}

/** One area before and after; `before` is null where it is not said. */
export interface AreaFigures {
  readonly label: string;
  readonly before: Figure | null;
  readonly after: Figure;
}

/** Counts summed over the place, with what they stand on. */
export interface WholeFigure {
  readonly count: number;
  readonly of: number;
  readonly ratePct: number;
  readonly covered: number;
  readonly areas: number;
  /** Of those not covered, areas whose figure is not shown. */
  readonly hidden: number;
  readonly base: Text;
  /** What is written of the place itself, where that is not the sum; null for nothing else. */
  readonly own: { readonly count: number; readonly of: number | null } | null;
}
