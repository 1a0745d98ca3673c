import type { Brush } from './brush';
import type { CanvasName } from './canvases';
import type { Drawn } from './drawn';
import type { Frame } from './frame';
import type { Box } from './label-fit';
import { paintBorders, paintOutlines } from './paint-borders';
import { paintContext } from './paint-context';
import type * as painters from './later-painters';
import { outlinedPart, paintOutlined, paintRing } from './paint-highlight';
import { MANY_AREAS } from './raster-job';

/** The canvases above the areas. */
export type VectorName = Exclude<CanvasName, 'areas'>;

/** The code of what is painted after the first areas; null until it is there. */
export type Later = typeof painters | null;

/** One canvas of lines and marks: when it is empty, and how it is painted. */
export interface VectorLayer {
  empty(drawn: Drawn): boolean;
  /** The part of the frame that it takes, null for none; all of it where this is not said. */
  part?(drawn: Drawn, frame: Frame, seen: Box): Frame | null;
  paint(brush: Brush, drawn: Drawn, later: Later): void;
}

/** Whether borders are left for later, in slices, after the sharp raster. */
export function manyAreas(drawn: Drawn): boolean {
  return (drawn.areas?.count ?? 0) > MANY_AREAS;
}

function paintMarks(brush: Brush, drawn: Drawn, later: Later): void {
  drawn.places = [];
  if (later === null) return;
  if (drawn.dots !== null) later.paintDots(brush, drawn.dots, drawn.dotKinds);
  const { clusters, clusterDots } = drawn;
  if (clusters === null) return;
  drawn.places = later.clusterPlaces(clusters, clusterDots, brush.frame, brush.look.mark.cluster?.grown);
  later.paintClusters(brush, drawn.places, clusterDots, drawn.clusterKinds);
}

/** How each canvas above the areas is painted. */
export const LAYERS: Record<VectorName, VectorLayer> = {
  borders: {
    empty: (drawn) => drawn.areas === null,
    paint: (brush, drawn) => {
      if (drawn.areas !== null && !manyAreas(drawn)) paintBorders(brush, drawn.areas, 0, drawn.areas.count);
      if (drawn.above !== null) paintOutlines(brush, drawn.above);
    },
  },
  density: {
    empty: (drawn) => drawn.density === null,
    paint: (brush, { density }, later) => {
      if (density !== null) later?.paintDensity(brush, density);
    },
  },
  hexagons: {
    empty: (drawn) => drawn.hexagons === null,
    paint: (brush, { hexagons }, later) => {
      if (hexagons !== null) later?.paintHexagons(brush, hexagons);
    },
  },
  context: {
    empty: (drawn) => drawn.context === null,
    paint: (brush, { context }) => {
      if (context !== null) paintContext(brush, context);
    },
  },
  labels: {
    empty: (drawn) => drawn.areas === null && drawn.context === null,
    paint: (brush, drawn, later) => {
      later?.paintLabels(brush, drawn);
    },
  },
  symbols: {
    empty: (drawn) => drawn.symbols.length === 0,
    paint: (brush, drawn, later) => {
      later?.paintCircles(brush, drawn.symbols, brush.look.symbol);
    },
  },
  circles: {
    empty: (drawn) => drawn.circles.length === 0,
    paint: (brush, drawn, later) => {
      later?.paintCircles(brush, drawn.circles, brush.look.circle);
    },
  },
  dots: {
    empty: (drawn) => drawn.dots === null && drawn.clusters === null,
    paint: paintMarks,
  },
  highlight: {
    empty: ({ highlight, marked, flags }) =>
      highlight.selected < 0 && highlight.dot < 0 && marked.length + flags.length === 0,
    part: (drawn, frame, seen) =>
      drawn.marked.length + drawn.flags.length > 0
        ? frame
        : outlinedPart(drawn, drawn.highlight.selected, drawn.highlight.dot, frame, seen),
    paint: (brush, drawn, later) => {
      later?.paintMarked(brush, drawn);
      paintOutlined(brush, drawn, drawn.highlight.selected, brush.look.highlight, 3);
      paintRing(brush, drawn, drawn.highlight.dot);
      later?.paintFlags(brush, drawn);
    },
  },
  hover: {
    empty: ({ highlight }) => highlight.hover < 0 || highlight.hover === highlight.selected,
    part: (drawn, frame, seen) => outlinedPart(drawn, drawn.highlight.hover, -1, frame, seen),
    paint: (brush, drawn) => {
      paintOutlined(brush, drawn, drawn.highlight.hover, brush.look.ink, 2);
    },
  },
};
