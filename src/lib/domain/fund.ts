import type { AreaKey } from './area';
import type { Observation } from './missing';

/** One line of a table of community funds: what a field got in a year. */
export interface Fund {
  /** Row in its file, as a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** 0 where the year is not given; in a printed total, where it is the total of all years. */
  readonly year: number;
  /** Field (bidang) as written: "Lingkungan"; empty in a printed total of all fields. */
  readonly field: string;
  /** Rupiah, as a number without sign; missing is never zero ("kosong di sumber"). */
  readonly rupiah: Observation;
  /** Ceiling (pagu) in rupiah; null where the table has no such column. */
  readonly ceiling: Observation | null;
  /** Level and key of the area that it went to; null where it is the whole place's or not said. */
  readonly areaLevel: string | null;
  readonly area: AreaKey | null;
  /** A total as printed, to be shown beside the sum of the lines and never added to them. */
  readonly printedTotal: boolean;
}

/** Something done by groups of the place together with others. Empty text means "not said". */
export interface Partnership {
  /** Row in its file, as a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** 0 where it is not given. */
  readonly year: number;
  /** Who of the place did it, as written: "LKM Sejahtera". */
  readonly actors: string;
  readonly partner: string;
  readonly activity: string;
  /** What the partner brought: seed fish, training, a speaker. */
  readonly partnerRole: string;
}
