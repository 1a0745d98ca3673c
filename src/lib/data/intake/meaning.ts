import type { LevelId } from '$lib/domain';
import type { PersonalKind } from '../privacy/column-verdict';
import type { PoorCondition } from '../privacy/poor-reading';

/** What a table is about, and so what is made of it. */
export type TableUse = 'figures' | 'groups' | 'funds' | 'partnerships' | 'by-name' | 'nothing';

/**
 * What a column means. `level:rt` names areas; `combined` names several levels in one cell; `year` is the
 * year of a row; `measure:kk` is a figure, `share:persen_miskin` one to be multiplied by 100; `desil:3` counts households of the third tenth of welfare,
 * `desil:6-10` those of several; `part:kk_miskin` a part of a figure, which is the sum of its parts;
 * `point:lat` is a place in the area, for making cells round it; `group:jenis`, `fund:rp` and `partner:mitra` are columns of those tables; `text:…` is kept free text.
 */
export type Meaning =
  | 'ignore'
  | 'combined'
  | 'year'
  | `level:${LevelId}`
  | `measure:${string}`
  | `share:${string}`
  | `part:${string}`
  | `desil:${number}`
  | `desil:${number}-${number}`
  | `point:${'lat' | 'lng' | 'koordinat'}`
  | `group:${string}`
  | `fund:${string}`
  | `partner:${string}`;

/**
 * What only a person can say of a column; 'named': whether those whom it addresses by name are persons, hidden
 * until then; 'dropped': nothing, it leads to persons and is never read.
 */
export type ColumnQuestion =
  | 'kk-or-jiwa'
  | 'poor-kk-or-jiwa'
  | 'percent-or-share'
  | 'parts'
  | 'unsure'
  | 'personal'
  | 'named'
  | 'dropped';

/** Columns that part one figure (men and women, extreme and other), none of which is all of it. */
export interface ColumnParts {
  readonly measure: string;
  /** Positions of the parts. */
  readonly at: readonly number[];
  /** What they are parts of, as written. */
  readonly whole: string;
}

/** One column as it is proposed to be read. */
export interface ColumnProposal {
  /** Position in the table, from 0. */
  readonly at: number;
  readonly header: string;
  readonly meaning: Meaning;
  /** The year in the header ("KK 2015"); null where it names none. */
  readonly year: number | null;
  /** 0–1: how sure the proposal is; 1 for a known spelling. */
  readonly confidence: number;
  /** A cell of it, for the eye; '' where there is none or where it might be personal. */
  readonly example: string;
  readonly question: ColumnQuestion | null;
  /** What of a person it seems to hold; null for nothing. */
  readonly why: PersonalKind | null;
  /** The parts that a question 'parts' is about; null without one. */
  readonly parts: ColumnParts | null;
}

/** One table as it is proposed to be read. */
export interface TableProposal {
  readonly file: string;
  readonly sheet: string;
  /** What problems call it: the file, and the sheet where there are several. */
  readonly name: string;
  readonly use: TableUse;
  /** Spreadsheet row of the header's first line; 0 where none was found. */
  readonly headerRow: number;
  /** The year that the title, the sheet or the file names; null for none. */
  readonly year: number | null;
  /** Rows below the header that hold anything. */
  readonly rows: number;
  readonly columns: readonly ColumnProposal[];
  /** Tables of one shape have the same columns: what was chosen for one is remembered for the others. */
  readonly shape: string;
}

/** What the rows of a list of persons are. */
export type CountAs = 'kk' | 'kk_miskin' | 'jiwa';

/** An area that a whole table is about, by its level and name. */
export interface TableWithin {
  readonly level: LevelId;
  readonly name: string;
}

/** What a person has chosen for a table: what differs from the proposal, by position of the column. */
export interface TableChoice {
  readonly use: TableUse;
  readonly meanings: Readonly<Record<number, Meaning>>;
  /** The year of all rows, where no column says it; null: not said. */
  readonly year: number | null;
  /** Households of these lowest tenths count as poor. */
  readonly desilUpTo: number;
  /** Columns that might name persons, of which someone has said that they do not. */
  readonly released: readonly number[];
  /** In a list of persons: what its rows are; null: not said yet, taken as households. */
  readonly countAs: CountAs | null;
  /** In a list of persons: the column that tells the poor; null for none. */
  readonly poor: PoorCondition | null;
  /** The area in which all rows lie that name none of its level; of this table alone. */
  readonly within?: TableWithin | null;
}
