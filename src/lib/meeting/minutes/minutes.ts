import type { Agreement, Indicator, Meeting, Scene, Text } from '$lib/domain';
import type { Correction } from './correction';
import type { AreaFigures, WholeFigure } from './figure';
import type { RoomWord } from '../story/room-words';

/** The full record, or what may be put up for all to read. */
export type MinutesOutput = 'arsip' | 'salinan';

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
  /** It asks for more areas than there are. */
  readonly impossible: boolean;
  readonly met: boolean | null;
}

/** Who was there, counted and never named; null: not counted. */
export interface AttendanceReading {
  readonly men: number | null;
  readonly women: number | null;
  /** Women and men together; null where neither was counted. */
  readonly people: number | null;
  /** Areas of the lowest level that somebody came from, of `most`; null too where what was typed is impossible. */
  readonly areas: number | null;
  readonly most: number;
  /** More areas than there are, as typed; null where it is possible. */
  readonly impossible: number | null;
  readonly quorum: QuorumReading | null;
}

/** All that stands in the minutes; values, no sentences. */
export interface Minutes {
  readonly output: MinutesOutput;
  readonly meeting: Meeting;
  /** "Kelurahan Cibeureum, Kecamatan …". */
  readonly place: string;
  readonly dataDate: string | null;
  readonly simulated: boolean;
  /** The figures told are made up. */
  readonly madeUp: boolean;
  /** Figures of the package were hidden in it before it was opened here. */
  readonly sourceHides: boolean;
  readonly k: number;
  readonly lowest: { readonly label: Text; readonly count: number };
  readonly attendance: AttendanceReading;
  readonly indicator: Indicator | null;
  readonly year: number;
  readonly level: Text;
  /** Scenes that are drawn; `before` null where it is left out or nothing changed. */
  readonly scenes: { readonly before: Scene | null; readonly after: Scene };
  /** The state before the meeting is left out, lest small counts be worked out from it. */
  readonly beforeLeftOut: boolean;
  /** Sums lack changes too small to be told. */
  readonly behind: boolean;
  /** No figure differs before and after. */
  readonly unchanged: boolean;
  readonly whole: { readonly before: WholeFigure | null; readonly after: WholeFigure | null };
  readonly areas: readonly AreaFigures[];
  /** What residents said, slide by slide; left out of a copy unless it is asked for. */
  readonly words: readonly RoomWord[];
  readonly corrections: readonly Correction[];
  /** Agreements begun that say nothing yet: they are not told. */
  readonly unsaid: number;
  readonly agreements: readonly AgreementLine[];
  /** Those of the meeting before, and older ones that are still open. */
  readonly review: readonly AgreementLine[];
}
