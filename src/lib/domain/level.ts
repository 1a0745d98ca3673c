import type { Text } from './text';

/** Identifier of a level, as the canonical column is named: kelurahan, rw, rt, banjar, dusun ... */
export type LevelId = string;

/** One rung of a package's ladder of levels, listed from the top down. */
export interface Level {
  readonly id: LevelId;
  /** Short label put before the area's own number or name: "RT", "RW", "Kelurahan". */
  readonly label: Text;
  /**
   * The package as a whole, one single area (usually the kelurahan). A whole is never part of a key
   * and needs no column in the tables.
   */
  readonly whole: boolean;
  /** Name of that single area when `whole`: "Cibeureum". */
  readonly name?: string;
  /**
   * 'parent': the key holds the parent's key too (RT 3 of RW 5 is "5/3").
   * 'package': numbers run through the whole package and stand alone ("10").
   */
  readonly keyScope: 'parent' | 'package';
}
