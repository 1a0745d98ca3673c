import type { Level, Problem } from '$lib/domain';
import type { LayerUse } from './layer-use';
import type { OwnBoundaries } from './make-boundaries';
import type { TableChoice, TableProposal } from './meaning';
import type { PlaceFacts } from './package-files';

/** A layer of a map file as it is shown to choose what it is for. */
export interface OpenedLayer {
  readonly file: string;
  readonly layer: string;
  readonly shape: 'polygon' | 'point' | 'line' | null;
  readonly features: number;
  readonly use: LayerUse;
  /** Properties of its shapes, one of which may name them. */
  readonly fields: readonly string[];
  /** Points are also a table, of groups say: its position; null for other shapes. */
  readonly table: number | null;
}

/** A whole package that was given, without what leads to persons. */
export interface OpenedPackage {
  readonly file: string;
  /** Path → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** All that has been opened so far. Cells stay inside: only what has passed the privacy gate comes out. */
export interface Opened {
  readonly tables: readonly TableProposal[];
  readonly layers: readonly OpenedLayer[];
  readonly packages: readonly OpenedPackage[];
  /** Rows that have been corrected and given again. */
  readonly corrected: number;
  readonly problems: readonly Problem[];
}

/** How what was opened is to be read. Tables and layers in the order of `Opened`. */
export interface BuildOrder {
  readonly tables: readonly (TableChoice | null)[];
  readonly layers: readonly LayerUse[];
  readonly boundaries: OwnBoundaries;
  readonly ladder: readonly Level[] | null;
  readonly facts: PlaceFacts;
  readonly accepted: ReadonlyMap<string, readonly string[]>;
}
