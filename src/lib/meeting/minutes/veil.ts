import type { Dataset } from '$lib/domain';

/** What the notice-board copy does not say. */
export interface Veil {
  /** Corrections whose figures and reason are left out. */
  readonly hidden: ReadonlySet<string>;
  /** Whether the state before the meeting may stand beside the one after it: nothing at all is hidden in either. */
  readonly before: boolean;
  /** Smallest count shown. */
  readonly k: number;
}

/** The two states as they may be put up (see `boardOf`). */
export interface PublishedStates {
  readonly before: Dataset;
  readonly after: Dataset;
  /** Sums in the state after lack changes too small to be told. */
  readonly behind: boolean;
}
