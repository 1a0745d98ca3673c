import type { Camera, Cluster } from '$lib/domain';

/** What lies under the pointer. */
export interface MapHit {
  /** Index into AreaSet; -1 for none. */
  readonly area: number;
  /** Index into DotSet; -1 for none. A single dot out of the clusters is here too. */
  readonly dot: number;
  /** A cluster of two groups or more. */
  readonly cluster: Cluster | null;
  /** CSS px from the corner of the map's element. */
  readonly x: number;
  readonly y: number;
}

/** Outlines to show: indexes into AreaSet and DotSet, -1 for none. */
export interface Highlight {
  readonly hover: number;
  readonly selected: number;
  readonly dot: number;
}

/** Areas in the window whose name is written, and those where it has no room. */
export interface LabelCount {
  readonly drawn: number;
  readonly left: number;
}

/** What the map tells its owner. */
export interface MapHandlers {
  /** Area and dot under the pointer, at most once a frame; null when it leaves or the map moves. */
  hover(hit: MapHit | null): void;
  /** Click or tap; null on ground. */
  select(hit: MapHit | null): void;
  /** After a move or zoom of the reader's ended, or of a method that was asked to report. */
  camera(camera: Camera): void;
  /** Ground metres of a CSS pixel at the middle of the map, after every move and zoom. */
  scale(metresPerPx: number): void;
  /** Whenever another number of areas is named. */
  labels?(count: LabelCount): void;
  /** One finger was drawn over the map where two are wanted. */
  twoFingers?(): void;
  /** After the frame that shows newly painted areas, or dots, clusters, circles and density. */
  painted(what: 'areas' | 'overlay'): void;
}
