import type { AreaKey } from './area';
import type { KindId } from './group';
import type { IndicatorId } from './indicator';
import type { LevelId } from './level';

export const OVERLAYS = ['titik', 'kumpulan', 'kepadatan', 'segi', 'lingkaran'] as const;
/** dots, clusters, density surface, hexagons, proportional circles. */
export type OverlayId = (typeof OVERLAYS)[number];

export const METHODS = ['alami', 'kuantil', 'sama', 'manual'] as const;
/** natural breaks (ckmeans), quantile, equal interval, manual breaks. */
export type MethodId = (typeof METHODS)[number];

/** From and to, both included; null: open on that side. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Which groups pass, besides their kind: those that pass every fact asked for. A group that does not say
 * passes only where NOT_SAID is among the wanted values: not said is not a yes.
 */
export interface GroupFilter {
  /** Years since its founding, at the date of the data; null: any. */
  readonly age: Span | null;
  readonly members: Span | null;
  /**
   * Wanted values by fact (tujuan, jaringan, prakarsa, formal, syarat_anggota, jangkauan, aktif), as folded
   * words; one of them is enough. Under umur and anggota only NOT_SAID stands, beside or instead of a span.
   */
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

/** Among the wanted values of a fact: groups that say nothing of it. */
export const NOT_SAID = '-';

/** Lets every group pass. */
export const NO_FILTER: GroupFilter = { age: null, members: null, facts: {} };

/** What is asked of the data. Decides the Scene. */
export interface Question {
  readonly package: string;
  readonly level: LevelId;
  readonly indicator: IndicatorId;
  /** Null: the newest year there is. */
  readonly year: number | null;
  readonly method: MethodId;
  /** 3..7, not counting the class of zero. */
  readonly classes: number;
  /** Upper limits of all classes but the last, ascending; only for 'manual'. */
  readonly breaks: readonly number[];
  /** Class limits of the drawn level's own figures instead of those of the level they were gathered at. */
  readonly ownLimits: boolean;
  readonly overlays: readonly OverlayId[];
  /** Null: every kind. An empty list: none. */
  readonly kinds: readonly KindId[] | null;
  readonly groupFilter: GroupFilter;
  /** Bandwidth of the density surface, metres. */
  readonly bandwidthM: number;
  /** Width of the hexagons from side to side, metres. */
  readonly hexagonM: number;
  /** A second indicator beside the first, such as another definition of poverty; null: none. */
  readonly beside: IndicatorId | null;
}

export interface Camera {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
}

/** Where the reader stands; never changes what is true. */
export interface Stance {
  /** Null: the whole place fitted to the window. */
  readonly camera: Camera | null;
  readonly selection: AreaKey | null;
  readonly group: number | null;
  readonly panel: PanelId;
}

export const PANELS = ['baca', 'pilihan', 'tabel', 'masalah'] as const;
/** reading, choices (a tab only on phones), table, problems. */
export type PanelId = (typeof PANELS)[number];

export interface View {
  readonly question: Question;
  readonly stance: Stance;
}
