import type { LevelId } from './level';
import type { Column } from './column';
import type { Geometry } from './geometry';

/**
 * Canonical key of an area: its own normalised part, after its parents' parts and slashes.
 * "RT.001" of "RW 05" is "5/1". Text, never a number. The key of a whole is "" (empty).
 */
export type AreaKey = string;

/** Names an area among those of all levels: "rw:3". */
export function areaRef(level: LevelId, key: AreaKey): string {
  return `${level}:${key}`;
}

/** Identifier of a measured column: kk, kk_miskin, persen_miskin, jiwa, or a package's own. */
export type MeasureId = string;

/** All areas of one level, columnar: position i in every array is the same area. */
export interface LevelData {
  readonly level: LevelId;
  readonly count: number;
  readonly keys: readonly AreaKey[];
  /** Own part as shown after the level's label: "03", "Gatep". No parent in it. */
  readonly names: readonly string[];
  readonly indexOf: ReadonlyMap<AreaKey, number>;
  /** Index of the parent in the next level up; -1 where there is none. */
  readonly parent: Int32Array;
  /** Null where no boundaries are known. An area without polygon has zero polygons in it. */
  readonly geometry: Geometry | null;
  /**
   * Own figures of this level, as given (never rolled up): measure → year → column.
   * Year 0 stands for figures whose year is not given.
   */
  readonly measures: ReadonlyMap<MeasureId, ReadonlyMap<number, Column>>;
}
