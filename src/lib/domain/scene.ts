import type { AreaKey } from './area';
import type { ContextFeature, Geometry } from './geometry';
import type { Kind, KindId } from './group';
import type { Indicator } from './indicator';
import type { Level } from './level';
import type { Question } from './view';

/** Ground, ink and data colours for where the scene is seen: paper by day, at night, a weak projector. */
export type Palette = 'light' | 'dark' | 'hall';

/** The areas that are drawn: one level's worth. */
export interface AreaSet {
  readonly level: Level;
  readonly count: number;
  readonly keys: readonly AreaKey[];
  /** "RT 03/RW 05": label of own and parent levels, language-independent. */
  readonly labels: readonly string[];
  readonly geometry: Geometry | null;
  /** Lon, lat of a point inside each area (2 per area); NaN without polygon. */
  readonly centres: Float64Array;
}

/** Colour and hatch of one legend row: what both the canvas and the swatch show. */
export interface Fill {
  /** #rrggbb, opaque. */
  readonly ground: string;
  /** Line colour of the hatch; null for a plain fill. */
  readonly hatch: string | null;
}

export type BinRole = 'class' | 'zero' | 'missing' | 'suppressed';

/** One row of the legend and one look on the map. */
export interface Bin {
  readonly role: BinRole;
  /** min < v ≤ max; the first class takes its minimum. NaN outside 'class'. */
  readonly min: number;
  readonly max: number;
  /** Areas in it. Over all bins they add up to the areas. */
  readonly count: number;
  readonly fill: Fill;
}

/** One Classification feeds map, legend, table, sheet and sentence. */
export interface Classification {
  readonly method: Question['method'];
  readonly asked: number;
  /** Classes of role 'class' that came out; fewer than asked when values repeat. */
  readonly got: number;
  readonly bins: readonly Bin[];
}

/** Per area: what a sum of counts from a lower level stands on. */
export interface Coverage {
  /** Index of the level summed. */
  readonly base: number;
  /** Lower areas with both counts, of all lower areas. */
  readonly covered: Uint32Array;
  readonly areas: Uint32Array;
  /** Of those without: lower areas whose count is hidden because it is small. */
  readonly hidden: Uint32Array;
  /** Households in the covered ones, of all known households; 0 where a count names none. */
  readonly householdsCovered: Float64Array;
  readonly householdsKnown: Float64Array;
  /** 1: the area's figure is this sum; 0: it has one of its own, or none. */
  readonly used: Uint8Array;
}

/** What the areas are shaded by. A count has one neutral class and is drawn as circles over it. */
export interface Shade {
  readonly indicator: Indicator;
  /** 0 when the year is not given. */
  readonly year: number;
  /** Per area: the rate (per 100), or the count where the indicator is one; NaN where there is none. */
  readonly values: Float64Array;
  readonly reasons: Uint8Array;
  /** Per area: counts behind the rate, NaN where only a percentage is known. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** What sums from a lower level stand on; null where figures are the level's own. */
  readonly coverage: Coverage | null;
  /** Per area: index into classification.bins. */
  readonly binOf: Uint8Array;
  readonly classification: Classification;
  readonly simulated: boolean;
}

/** The first figure less the second beside it, per area, in points per 100. */
export interface Difference {
  /** NaN where either figure is missing: never zero. */
  readonly values: Float64Array;
  /** The first figure's reason where it has one, else the second's. */
  readonly reasons: Uint8Array;
}

/**
 * A count as proportional circles, one per area that has any: a circle's area is as the count. Zero has no
 * circle; neither has an area without figure or boundary.
 */
export interface CountSymbols {
  readonly count: number;
  readonly area: Uint32Array;
  /** lon, lat per circle. */
  readonly at: Float64Array;
  readonly values: Float64Array;
  /** 1: a sum that lacks some of its parts, so at least this many; drawn with a broken outline. */
  readonly partial: Uint8Array;
  /** Radius in CSS px of a circle that stands for one: r = unit · √value. */
  readonly unitRadiusPx: number;
  /** Counts shown in the legend, descending. */
  readonly legend: readonly number[];
}

/** Marker outline that tells families apart without colour. */
export type MarkShape =
  'circle' | 'square' | 'diamond' | 'triangle' | 'pentagon' | 'hexagon' | 'star' | 'cross';

/** How a kind of group is drawn, and how many there are. */
export interface KindMark {
  readonly id: KindId;
  readonly label: Kind['label'];
  readonly shape: MarkShape;
  readonly colour: string;
  /** Colour of the icon on `colour`, readable (≥ 3:1). */
  readonly ink: string;
  /** SVG path on a 24 × 24 grid. */
  readonly icon: string;
  readonly registration: boolean;
  readonly total: number;
  /** After the filter: total or 0. */
  readonly shown: number;
}

/** Groups that can be put on the map, columnar: position i is one group. */
export interface DotSet {
  readonly count: number;
  /** Index into Dataset.groups. */
  readonly group: Uint32Array;
  /** lon, lat per dot. */
  readonly at: Float64Array;
  /** Index into GroupScene.kinds. */
  readonly kind: Uint8Array;
  /** 1: placed within its area, not at a known point ("letak dikira-kira"). */
  readonly approximate: Uint8Array;
  /** Dots at one place share a stack: own rank in it and its size, for fanning out. */
  readonly stackRank: Uint16Array;
  readonly stackSize: Uint16Array;
}

/** Clusters depend on the zoom, so the painter asks for them. */
export interface ClusterIndex {
  /** Clusters and single dots in view. Coordinates in degrees; zoom as Leaflet counts it. */
  at(bbox: readonly [number, number, number, number], zoom: number): readonly Cluster[];
  /** Zoom at which a cluster falls apart. */
  expansionZoom(id: number): number;
}

export interface Cluster {
  readonly lng: number;
  readonly lat: number;
  /** Groups in it; 1 = a single dot. */
  readonly count: number;
  /** Cluster id, or -1 for a single dot. */
  readonly id: number;
  /** Index into DotSet for a single dot, else -1. */
  readonly dot: number;
  /** Groups per kind, index as in GroupScene.kinds. */
  readonly byKind: Uint16Array;
}

/** Proportional circles: one per area that has groups. Area of the circle ∝ count. */
export interface CircleSet {
  readonly count: number;
  readonly area: Uint32Array;
  readonly at: Float64Array;
  readonly groups: Uint16Array;
  /** Radius in CSS px of a circle that stands for one group: r = unit · √groups. */
  readonly unitRadiusPx: number;
  /** Counts shown in the legend, descending. */
  readonly legend: readonly number[];
}

/**
 * Hexagons of one size on the ground that hold groups: as all are of one area, a count in one of them is
 * a density, and may be shaded.
 */
export interface HexSet {
  readonly count: number;
  /** Six corners (lon, lat) a cell, anticlockwise, not closed: 12 numbers a cell. */
  readonly corners: Float64Array;
  /** Groups shown that lie in the cell; never 0. */
  readonly groups: Uint16Array;
  /** From side to side, metres. */
  readonly widthM: number;
  /** Per cell: index into `legend`. */
  readonly tint: Uint8Array;
  /** Counts of each tint, both ends included, ascending. */
  readonly legend: readonly { readonly from: number; readonly to: number }[];
}

export interface GroupScene {
  /** All groups in the package, and those that pass the filter. */
  readonly total: number;
  readonly shown: number;
  /** Those that pass the filter, as indices into Dataset.groups, ascending. */
  readonly passed: Uint32Array;
  /** Of those shown: with a point of their own, placed within an area, of the whole place, nowhere. */
  readonly atPoint: number;
  readonly withinArea: number;
  readonly ofWhole: number;
  readonly nowhere: number;
  readonly kinds: readonly KindMark[];
  readonly dots: DotSet;
  readonly circles: CircleSet;
  /** Null when they are not asked for, or there are no true distances (a schematic). */
  readonly hexagons: HexSet | null;
  /** Per area of the drawn level: groups shown that are known to lie in it. */
  readonly perArea: Uint16Array;
  /** Groups shown that are known only above the drawn level (their RW), so in no area's count. */
  readonly aboveLevel: number;
  /** Groups shown where none of them is known to lie in any area, so that no area's count is known; else 0. */
  readonly unplaced: number;
  /** The places of the groups are made up. */
  readonly simulatedPlaces: boolean;
}

/** What everybody draws. A pure function of Dataset and Question (and palette). */
export interface Scene {
  readonly question: Question;
  readonly palette: Palette;
  readonly areas: AreaSet;
  /** The level above, whose outlines are drawn over the areas; null where there is none or it is the whole. */
  readonly above: AreaSet | null;
  readonly shade: Shade | null;
  /** The second indicator asked for, in the classes and colours of the first; null where there is none. */
  readonly beside: Shade | null;
  readonly difference: Difference | null;
  /** Circles of the count asked for; null where a rate is shaded. */
  readonly symbols: CountSymbols | null;
  readonly groups: GroupScene;
  readonly context: readonly ContextFeature[];
  /** Something on the sheet is made up: figures, boundaries or places. */
  readonly simulated: boolean;
}
