import type { Brush } from './brush';
import type { CanvasName } from './canvases';
import { clusterPlaces } from './cluster-place';
import { dotRadius, dotsIn } from './dot-index';
import type { Drawn } from './drawn';
import { LabelRoom } from './label-fit';
import { paintAreaLabels } from './paint-area-labels';
import { paintBorders, paintOutlines } from './paint-borders';
import { paintCircles } from './paint-circles';
import { paintClusters } from './paint-clusters';
import { paintContext } from './paint-context';
import { paintDensity } from './paint-density';
import { paintDots } from './paint-dots';
import { paintHighlight } from './paint-highlight';
import { paintNames } from './paint-names';
import { MANY_AREAS } from './raster-job';

/** The canvases above the areas. */
export type VectorName = Exclude<CanvasName, 'areas'>;

/** One canvas of lines and marks: when it is empty, and how it is painted. */
export interface VectorLayer {
  empty(drawn: Drawn): boolean;
  paint(brush: Brush, drawn: Drawn): void;
}

/** Whether borders are left for later, in slices, after the sharp raster. */
export function manyAreas(drawn: Drawn): boolean {
  return (drawn.areas?.count ?? 0) > MANY_AREAS;
}

/** Names keep clear of the marks, which lie above them. */
function roomBesideMarks({ frame }: Brush, drawn: Drawn): LabelRoom {
  const room = new LabelRoom();
  const radius = dotRadius(frame.zoom);
  const around = (x: number, y: number, r: number) => {
    room.keep({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  };
  if (drawn.dots !== null) {
    const dots = dotsIn(drawn.dots, frame, [0, 0, frame.width, frame.height]);
    for (const { x, y } of dots) around(x, y, radius + 3);
  }
  if (drawn.clusters !== null) {
    for (const { x, y, radius: r } of clusterPlaces(drawn.clusters, drawn.clusterDots, frame)) {
      around(x, y, r + 3);
    }
  }
  return room;
}

function paintBearings(brush: Brush, drawn: Drawn): void {
  const room = roomBesideMarks(brush, drawn);
  const { areas, raster, set, context } = drawn;
  if (context !== null) paintContext(brush, context);
  if (drawn.labels && areas !== null && raster !== null && set !== null) {
    const circled = new Set(drawn.circles.map((circle) => circle.area));
    paintAreaLabels(brush, areas, set.labels, raster, circled, room);
  }
  if (context !== null) paintNames(brush, context, room);
}

function paintMarks(brush: Brush, drawn: Drawn): void {
  if (drawn.dots !== null) paintDots(brush, drawn.dots, drawn.dotKinds);
  drawn.places = drawn.clusters === null ? [] : clusterPlaces(drawn.clusters, drawn.clusterDots, brush.frame);
  paintClusters(brush, drawn.places, drawn.clusterDots, drawn.clusterKinds);
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
  context: {
    empty: (drawn) => drawn.areas === null && drawn.context === null,
    paint: paintBearings,
  },
  density: {
    empty: (drawn) => drawn.density === null,
    paint: (brush, { density }) => {
      if (density !== null) paintDensity(brush, density);
    },
  },
  circles: {
    empty: (drawn) => drawn.circles.length === 0,
    paint: (brush, drawn) => {
      paintCircles(brush, drawn.circles);
    },
  },
  dots: {
    empty: (drawn) => drawn.dots === null && drawn.clusters === null,
    paint: paintMarks,
  },
  highlight: {
    empty: ({ highlight }) => highlight.hover < 0 && highlight.selected < 0 && highlight.dot < 0,
    paint: (brush, drawn) => {
      paintHighlight(brush, drawn.areas, drawn.dots ?? drawn.clusterDots, drawn.highlight);
    },
  },
};
