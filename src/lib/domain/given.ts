import type { Problem } from './problem';

/** A file as a person gave it: its own name, and what is in it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A sheet of cells as text, exactly as written; formats applied, merged cells repeated. */
export interface GivenTable {
  readonly file: string;
  /** Name of the sheet in a workbook; '' in a file that holds one table. */
  readonly sheet: string;
  /** Row i of the spreadsheet is rows[i − 1]; blank rows are kept, so that row numbers hold. */
  readonly rows: readonly (readonly string[])[];
}

/** A feature with its attributes; nothing in it is checked but that positions are degrees, longitude first. */
export interface GivenFeature {
  /** Position in its layer, from 1. */
  readonly row: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** A GeoJSON geometry; null where the feature has none. */
  readonly geometry: unknown;
}

/** Features of one layer of a file. */
export interface GivenLayer {
  readonly file: string;
  /** Name of the layer in a file of several; '' otherwise. */
  readonly layer: string;
  readonly features: readonly GivenFeature[];
}

/** What a reader of a format finds in one file. */
export interface GivenContent {
  readonly tables: readonly GivenTable[];
  readonly layers: readonly GivenLayer[];
  /** Files of a whole data package by their path in it; null unless the file is one. */
  readonly package: ReadonlyMap<string, Uint8Array> | null;
  readonly problems: readonly Problem[];
}
