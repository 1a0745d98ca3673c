import type { AmendmentReason, AmendmentStatus, GroupField, MeasureId } from '$lib/domain';
import type { Figure } from './figure';

/** What a correction is of. */
export type CorrectionOf =
  | {
      readonly kind: 'figure';
      readonly measure: MeasureId;
      readonly year: number;
      readonly area: string;
      /** A percentage, as against a count. */
      readonly percent: boolean;
    }
  | { readonly kind: 'area-name'; readonly area: string }
  | { readonly kind: 'group-field'; readonly field: GroupField; readonly group: string }
  | { readonly kind: 'group-added' | 'group-place'; readonly group: string }
  /** The group that it is one with now; '' where it is not known. */
  | { readonly kind: 'group-merged'; readonly group: string; readonly into: string }
  /** The area that it is in now; null: the whole place. `from`: the one that it was in; null: not known. */
  | {
      readonly kind: 'group-area';
      readonly group: string;
      readonly from: { readonly area: string | null } | null;
      readonly area: string | null;
    };

/** One correction as the minutes tell it. */
export interface Correction {
  readonly id: string;
  /** Corrections of one step are told together. */
  readonly step: string;
  readonly of: CorrectionOf;
  /** Cells as they were typed; null where they are left out. */
  readonly before: string | null;
  readonly after: string | null;
  /** The cells as the numbers that they are read as; null where they are none, or left out. */
  readonly numbers: { readonly before: number | null; readonly after: number | null };
  /** Rates of the area, as the Scene has them; null where there is none, or it is left out. */
  readonly rateBefore: Figure | null;
  readonly rateAfter: Figure | null;
  /** Null where it is left out. */
  readonly reason: AmendmentReason | null;
  readonly role: string;
  readonly status: AmendmentStatus;
  /** Changed by more than 30 %; never said of what is left out. */
  readonly large: boolean;
  readonly hidden: boolean;
}
