import type { AreaSet, ClusterIndex, KindMark, Shade } from '$lib/domain';
import type { ClusterPlace } from './cluster-place';
import type { PackedDots } from './dot-index';
import type { Highlight, LabelCount } from './hit';
import type { IdRaster } from './id-raster';
import { lightLook, type MapLook } from './look';
import type { PackedAreas } from './packed-areas';
import type { PackedContext } from './packed-context';
import type { PackedCircle, PackedDensity, PackedHexagons } from './packed-overlays';
import type { Spot } from './label-spots';

/** All that is on the map, packed: what every canvas is painted from. */
export interface Drawn {
  look: MapLook;
  set: AreaSet | null;
  areas: PackedAreas | null;
  /** Areas of the level above, of which only outlines and names are drawn. */
  above: PackedAreas | null;
  aboveSet: AreaSet | null;
  /** Which of them holds each area; null until somebody wants to know. */
  parents: Int32Array | null;
  shade: Shade | null;
  /** Whether areas' names are written. */
  labels: boolean;
  context: PackedContext | null;
  density: PackedDensity | null;
  hexagons: PackedHexagons | null;
  symbols: readonly PackedCircle[];
  circles: readonly PackedCircle[];
  dots: PackedDots | null;
  dotKinds: readonly KindMark[];
  clusters: ClusterIndex | null;
  clusterDots: PackedDots | null;
  clusterKinds: readonly KindMark[];
  highlight: Highlight;
  /** Areas with a broken outline: something is proposed for them. */
  marked: readonly number[];
  /** Lon, lat of each place with a flag. */
  flags: Float64Array;
  /** From the last painting: the areas' pixels when they are sharp, and where the clusters are. */
  raster: IdRaster | null;
  places: readonly ClusterPlace[];
  /** From the last painting: middles of labels by area, in CSS px of the world, and how many there are. */
  labelled: ReadonlyMap<number, Spot>;
  labelCount: LabelCount;
}

/** A map with nothing on it. */
export function nothingDrawn(): Drawn {
  return {
    look: lightLook,
    set: null,
    areas: null,
    above: null,
    aboveSet: null,
    parents: null,
    shade: null,
    labels: true,
    context: null,
    density: null,
    hexagons: null,
    symbols: [],
    circles: [],
    dots: null,
    dotKinds: [],
    clusters: null,
    clusterDots: null,
    clusterKinds: [],
    highlight: { hover: -1, selected: -1, dot: -1 },
    marked: [],
    flags: new Float64Array(0),
    raster: null,
    places: [],
    labelled: new Map(),
    labelCount: { drawn: 0, left: 0 },
  };
}
