import type { Amendment } from './amendment';
import type { LevelData } from './area';
import type { Fund, Partnership } from './fund';
import type { ContextFeature } from './geometry';
import type { Group, Kind } from './group';
import type { Indicator, Nature } from './indicator';
import type { Level } from './level';
import type { MeetingBook } from './meeting';
import type { Problem } from './problem';
import type { Text } from './text';

/** A source or a licence, as the descriptor names it. `path` is shown as text or as a link. */
export interface Credit {
  readonly title: Text;
  readonly path?: string;
}

/** One table or layer of the package. */
export interface ResourceInfo {
  readonly name: string;
  readonly path: string;
  readonly nature: Nature | null;
  /** Nature of the positions in it, where that differs from the rest (groups). */
  readonly positionNature: Nature | null;
  readonly description: Text | null;
  /** Rows (or features) read and used. */
  readonly rows: number;
}

/** What the descriptor says of the package as a whole. */
export interface PackageInfo {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  /** "Kelurahan Cibeureum, Kecamatan Cimahi Selatan, Kota Cimahi". */
  readonly place: string;
  /** Date of the data (ISO, whole or only year); ages count from here, never from today. */
  readonly dataDate: string | null;
  /** The areas are drawn as squares: neither shape nor place is true. */
  readonly schematic: boolean;
  /** The boundaries are made up: the ground nearest to a point in each area. */
  readonly cells?: true;
  readonly resources: readonly ResourceInfo[];
  readonly sources: readonly Credit[];
  readonly licences: readonly Credit[];
  /** The package's word for the poor: "keluarga miskin" or "kurang mampu". */
  readonly poorWord: Text;
  /** Default View as a query string, without "?". */
  readonly defaultView: string;
  /** Smallest count shown in what leaves the device. */
  readonly smallestCount: number;
  /** Not only small counts are hidden in it, but others too, for a small one's sake. */
  readonly neighboursHidden?: true;
  /** What a reader should know of the sources: slips, recounts, gaps. */
  readonly notes: readonly Text[];
  /** Printed profile facts shown in the reading panel: label, figure, unit. */
  readonly profile: readonly ProfileFact[];
}

export interface ProfileFact {
  readonly topic: Text;
  readonly label: Text;
  readonly value: number;
  readonly unit: Text;
}

/** Everything known about one neighbourhood. Immutable; `$state.raw` in the interface. */
export interface Dataset {
  readonly info: PackageInfo;
  /** From the top down. */
  readonly ladder: readonly Level[];
  /** Same order as `ladder`. */
  readonly levels: readonly LevelData[];
  readonly indicators: readonly Indicator[];
  /** Ascending; [0] alone when no year is given; empty without figures. */
  readonly years: readonly number[];
  readonly kinds: readonly Kind[];
  readonly groups: readonly Group[];
  /** Community funds as the table has them, printed totals among them. */
  readonly funds: readonly Fund[];
  readonly partnerships: readonly Partnership[];
  /** Changes beside the tables, in the order in which they were made; not yet in the figures here. */
  readonly amendments: readonly Amendment[];
  /** Changes that were undone and can be made again, in that order: of a full copy of an own package. */
  readonly undone?: readonly Amendment[];
  /** Meetings and what they agreed; not there where the package says of none. */
  readonly meetings?: MeetingBook;
  /** What the source says of an area's figures in words, where the package declares such a column; by `areaRef`. */
  readonly remarks: ReadonlyMap<string, Text>;
  readonly context: readonly ContextFeature[];
  readonly problems: readonly Problem[];
}
