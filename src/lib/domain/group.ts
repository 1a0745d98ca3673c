import type { AreaKey } from './area';
import type { Text } from './text';

/** Identifier of a kind of group: "dasa-wisma", "posyandu". */
export type KindId = string;

/** Broad family of kinds; decides the colour, while the icon and shape tell kinds apart. */
export type KindFamily =
  'keluarga' | 'kesehatan' | 'ekonomi' | 'pemuda' | 'agama' | 'warga' | 'pencatatan' | 'lain';

/** A kind of community group, from the starter list or the package's own declaration. */
export interface Kind {
  readonly id: KindId;
  readonly label: Text;
  /** One line that says what it is, in plain words. */
  readonly gloss: Text;
  readonly family: KindFamily;
  /** SVG path on a 24 × 24 grid. */
  readonly icon: string;
  /** Own colour (#rrggbb) instead of the family's, if the package says so. */
  readonly colour?: string;
  readonly aliases: readonly string[];
  /** Meets in a member's home: held at RT level in what leaves the device. */
  readonly atHome: boolean;
  /** A registration, not an association: may be left out of every measure. */
  readonly registration: boolean;
  /** An economic potential of the place (home industry), not a group. */
  readonly potential: boolean;
}

/** How well the place of a group is known. */
export type PlaceKnown = 'point' | 'area' | 'whole' | 'none';

/** How far the group reaches: its RT, its RW or the whole kelurahan. */
export type Reach = string;

/** One community group. Empty text and null mean "not said"; never 0. */
export interface Group {
  /** Stable within a package: the row number in its file, from 1. */
  readonly id: number;
  readonly name: string;
  readonly kind: KindId;
  readonly placeKnown: PlaceKnown;
  readonly lng: number | null;
  readonly lat: number | null;
  /** Level and key of the smallest area named in the row; null when none is known there. */
  readonly areaLevel: string | null;
  readonly area: AreaKey | null;
  readonly reach: Reach | null;
  readonly founded: number | null;
  readonly members: number | null;
  readonly membersUnit: string;
  readonly active: boolean | null;
  /** What else the row says, by canonical column: tujuan, jaringan, prakarsa ... as written. */
  readonly details: ReadonlyMap<string, string>;
}
