import type {
  Agreement,
  AmendmentReason,
  AmendmentStatus,
  GroupField,
  Indicator,
  Meeting,
  MeasureId,
  Reason,
  Scene,
  Text,
} from '$lib/domain';

/** The full record, or what may be put up for all to read. */
export type MinutesOutput = 'arsip' | 'salinan';

/** A figure of one area, as the Scene has it. */
export interface Figure {
  readonly count: number | null;
  readonly of: number | null;
  /** Per 100; null with a reason. */
  readonly ratePct: number | null;
  readonly reason: Reason | null;
}

/** One area before and after; `before` is null where it is not said. */
export interface AreaFigures {
  readonly label: string;
  readonly before: Figure | null;
  readonly after: Figure;
}

/** What a correction is of. */
export type CorrectionOf =
  | { readonly kind: 'figure'; readonly measure: MeasureId; readonly year: number; readonly area: string }
  | { readonly kind: 'area-name'; readonly area: string }
  | { readonly kind: 'group-field'; readonly field: GroupField; readonly group: string }
  | { readonly kind: 'group-added' | 'group-place'; readonly group: string }
  /** The group that it is one with now; '' where it is not known. */
  | { readonly kind: 'group-merged'; readonly group: string; readonly into: string }
  /** The area that it is in now; null: the whole place. */
  | { readonly kind: 'group-area'; readonly group: string; readonly area: string | null };

/** One correction as the minutes tell it. */
export interface Correction {
  readonly id: string;
  /** Corrections of one step are told together. */
  readonly step: string;
  readonly of: CorrectionOf;
  /** Cells as they were typed; null where they are left out. */
  readonly before: string | null;
  readonly after: string | null;
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

/** One agreement with its place in words; number of households 'few' where it is left out. */
export interface AgreementLine extends Omit<Agreement, 'beneficiariesKk'> {
  readonly where: string | null;
  readonly beneficiariesKk: number | 'few' | null;
  /** ISO day of the meeting that made it; '' where it is not known. */
  readonly meetingDate: string;
}

/** Whether the hall was enough by the rule that its people set; null: cannot be said. */
export interface QuorumReading {
  readonly people: number | null;
  readonly areas: number | null;
  readonly met: boolean | null;
}

/** All that stands in the minutes; values, no sentences. */
export interface Minutes {
  readonly output: MinutesOutput;
  readonly meeting: Meeting;
  /** "Kelurahan Cibeureum, Kecamatan …". */
  readonly place: string;
  readonly dataDate: string | null;
  readonly simulated: boolean;
  /** The figures told are made up, and so small ones are not hidden. */
  readonly madeUp: boolean;
  readonly k: number;
  readonly lowest: { readonly label: Text; readonly count: number };
  /** Null where neither men nor women were counted. */
  readonly people: number | null;
  readonly quorum: QuorumReading | null;
  readonly indicator: Indicator | null;
  readonly year: number;
  readonly level: Text;
  /** Scenes that are drawn; `before` null where it is left out or nothing changed. */
  readonly scenes: { readonly before: Scene | null; readonly after: Scene };
  /** The state before the meeting is left out, lest small counts be worked out from it. */
  readonly beforeLeftOut: boolean;
  /** No figure differs before and after. */
  readonly unchanged: boolean;
  readonly whole: { readonly before: WholeFigure | null; readonly after: WholeFigure | null };
  readonly areas: readonly AreaFigures[];
  readonly corrections: readonly Correction[];
  readonly agreements: readonly AgreementLine[];
  /** Those of the meeting before, and older ones that are still open. */
  readonly review: readonly AgreementLine[];
}

/** Counts summed over the place, with what they stand on. */
export interface WholeFigure {
  readonly count: number;
  readonly of: number;
  readonly ratePct: number;
  readonly covered: number;
  readonly areas: number;
  readonly base: Text;
}
