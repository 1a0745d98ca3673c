import type { KindMark } from '$lib/domain';

/** A line of a list of filters, which can be ticked. */
export interface FilterItem {
  readonly id: string;
  readonly label: string;
  /** Words of the package's own, whatever the language of the page. */
  readonly own?: boolean;
  readonly note?: string;
  /** Groups that would pass with it. */
  readonly count: number;
  readonly checked: boolean;
  readonly mark?: KindMark;
}
