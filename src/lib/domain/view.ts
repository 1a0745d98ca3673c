import type { AreaKey } from './area';
import type { KindId } from './group';
import type { IndicatorId } from './indicator';
import type { LevelId } from './level';

export const OVERLAYS = ['titik', 'kumpulan', 'kepadatan', 'lingkaran'] as const;
/** dots, clusters, density surface, proportional circles. */
export type OverlayId = (typeof OVERLAYS)[number];

export const METHODS = ['alami', 'kuantil', 'sama', 'manual'] as const;
/** natural breaks (ckmeans), quantile, equal interval, manual breaks. */
export type MethodId = (typeof METHODS)[number];

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
  /** Bandwidth of the density surface, metres. */
  readonly bandwidthM: number;
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
