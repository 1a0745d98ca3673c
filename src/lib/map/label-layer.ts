import { textIn, type AreaSet } from '$lib/domain';
import { aboveOf, wordings } from './area-wording';
import type { Brush } from './brush';
import { clusterPlaces } from './cluster-place';
import { dotRadius, dotsIn } from './dot-index';
import type { Drawn } from './drawn';
import { place, type Frame } from './frame';
import { LabelRoom } from './label-fit';
import { around } from './label-spots';
import type { PackedAreas } from './packed-areas';
import { paintLabel } from './paint-labels';
import { GLYPH, paintNames, placesSeen } from './paint-names';
import { placeLabels, type LabelAsk, type LabelSheet } from './place-labels';

/** Clear CSS px between a mark and a name. */
const CLEAR = 2;

/** Names keep clear of the marks, which lie above them: no mark hides a name, no name a mark. */
function roomBesideMarks({ frame }: Brush, drawn: Drawn): LabelRoom {
  const room = new LabelRoom();
  const keep = (x: number, y: number, radius: number) => {
    room.keep(around(x, y, 2 * (radius + CLEAR), 2 * (radius + CLEAR)));
  };
  if (drawn.dots !== null) {
    const radius = dotRadius(frame.zoom, drawn.dots);
    for (const { x, y } of dotsIn(drawn.dots, frame, [0, 0, frame.width, frame.height])) keep(x, y, radius);
  }
  if (drawn.clusters !== null) {
    for (const { x, y, radius } of clusterPlaces(drawn.clusters, drawn.clusterDots, frame))
      keep(x, y, radius);
  }
  for (const { x, y } of placesSeen(drawn.context, frame)) keep(x, y, GLYPH);
  for (const { at, radiusPx } of [...drawn.circles, ...drawn.symbols]) {
    const { dx, dy } = place(frame, at);
    keep(dx, dy, radiusPx);
  }
  return room;
}

function sheetFor(brush: Brush, drawn: Drawn): LabelSheet | null {
  const { context, frame, seen, font } = brush;
  const { raster } = drawn;
  if (raster === null) return null;
  const measure = (line: string, size: number) => {
    // The heavier of the two weights, so that either has room.
    context.font = `700 ${size}px ${font}`;
    return context.measureText(line).width;
  };
  return { raster, frame, seen, room: roomBesideMarks(brush, drawn), measure };
}

/**
 * CSS px of the letters of a level: the larger its areas are on screen, and a little less where that has
 * no room. Names of the level above are the larger ones.
 */
function sizes({ side, origin }: PackedAreas, frame: Frame, above: boolean): number[] {
  const [part, least, most] = above ? [6, 10, 16] : [3, 10, 13];
  const wanted = Math.round(Math.max(least, Math.min(most, (side * place(frame, origin).k) / part)));
  return [...new Set([0, 2, 4].map((less) => Math.max(least, wanted - less)))];
}

/** The word of a level as its labels have it: these are in Indonesian whatever the page speaks. */
function wordsOf({ level }: AreaSet): string[] {
  return [textIn(level.label, 'id')];
}

/** Writes the names of the level above; gives those that are written. */
function paintAbove(brush: Brush, drawn: Drawn, sheet: LabelSheet, parents: Int32Array): Set<number> {
  const { above, aboveSet } = drawn;
  if (above === null || aboveSet === null) return new Set();
  const ask: LabelAsk = {
    areas: above,
    ownerOf: (id) => (id === 0 ? -1 : (parents[id - 1] ?? -1)),
    // A number alone would be taken for that of an area.
    wordings: (area) =>
      wordings(aboveSet.labels[area] ?? '', false, wordsOf(aboveSet)).filter(
        ([line]) => !/^\d/.test(line ?? ''),
      ),
    sizes: sizes(above, sheet.frame, true),
  };
  const { placed } = placeLabels(ask, sheet);
  for (const label of placed) paintLabel(brush, label, brush.look.ink, 700, 4);
  return new Set(placed.map(({ area }) => area));
}

/** Names of the level above first, larger; then those of the areas, short where the one above is named. */
function paintAreaLabels(brush: Brush, drawn: Drawn, sheet: LabelSheet): void {
  const { set, areas, aboveSet } = drawn;
  if (set === null || areas === null) return;
  const parents = (drawn.parents ??= aboveOf(set.labels, aboveSet?.labels ?? []));
  const words = [...wordsOf(set), ...(aboveSet === null ? [] : wordsOf(aboveSet))];
  const named = paintAbove(brush, drawn, sheet, parents);
  const ask: LabelAsk = {
    areas,
    ownerOf: (id) => id - 1,
    wordings: (area) => wordings(set.labels[area] ?? '', named.has(parents[area] ?? -1), words),
    sizes: sizes(areas, sheet.frame, false),
  };
  const { placed, left } = placeLabels(ask, sheet);
  for (const label of placed) paintLabel(brush, label, brush.look.context.label, 600, 3);
  const { left: west, top: north } = sheet.frame;
  drawn.labelled = new Map(placed.map(({ area, x, y }) => [area, { x: x + west, y: y + north }]));
  drawn.labelCount = { drawn: placed.length, left };
}

/** Writes the names of areas where they fit, then those of places and lines where there is room left. */
export function paintLabels(brush: Brush, drawn: Drawn): void {
  const sheet = sheetFor(brush, drawn);
  drawn.labelled = new Map();
  drawn.labelCount = { drawn: 0, left: 0 };
  if (drawn.labels && sheet !== null) paintAreaLabels(brush, drawn, sheet);
  if (drawn.context !== null) paintNames(brush, drawn.context, sheet?.room ?? roomBesideMarks(brush, drawn));
}
