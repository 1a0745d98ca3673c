import type { KindMark } from '$lib/domain';
import type { Brush } from './brush';
import { wedges, type ClusterPlace } from './cluster-place';
import { dotRadius, type PackedDots } from './dot-index';
import { MarkPainter, paintStems } from './paint-dots';

const RING = 5.5;
const TOP = -Math.PI / 2;

function disc(context: CanvasRenderingContext2D, spot: ClusterPlace, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(spot.x, spot.y, radius, 0, 2 * Math.PI);
  context.fill();
}

function ring(
  context: CanvasRenderingContext2D,
  spot: ClusterPlace,
  colours: readonly string[],
  width: number,
): void {
  const parts = wedges(spot.cluster.byKind, colours);
  const radius = spot.radius - width / 2;
  // A gap of about a pixel and a half keeps neighbouring colours apart.
  const gap = parts.length > 1 ? 0.75 / radius : 0;
  context.lineWidth = width;
  context.lineCap = 'butt';
  for (const { colour, from, to } of parts) {
    context.strokeStyle = colour;
    context.beginPath();
    context.arc(spot.x, spot.y, radius, TOP + from * 2 * Math.PI + gap, TOP + to * 2 * Math.PI - gap);
    context.stroke();
  }
}

/** Draws clusters as rings of their kinds with the number inside, and single groups as dots. */
export function paintClusters(
  brush: Brush,
  places: readonly ClusterPlace[],
  dots: PackedDots | null,
  kinds: readonly KindMark[],
): void {
  const { context, frame, look, font } = brush;
  const colours = kinds.map((kind) => kind.colour);
  const { cluster: larger, grown = 1 } = look.mark;
  const marks = new MarkPainter(brush, kinds, dots === null ? 0 : dotRadius(frame.zoom, dots) * grown);
  const singles = places.filter((spot) => spot.cluster.count === 1);
  paintStems(
    brush,
    singles.map((spot) => ({ dot: spot.cluster.dot, ...spot })),
  );
  for (const { cluster, x, y } of singles) {
    const kind = cluster.byKind.findIndex((count) => count > 0);
    marks.mark(kind, x, y, dots?.set.approximate[cluster.dot] === 1);
  }
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const spot of places) {
    if (spot.cluster.count === 1) continue;
    disc(context, spot, spot.radius + 1.75, look.mark.halo);
    ring(context, spot, colours, RING * (larger?.grown ?? 1));
    const size = larger?.letters ?? Math.max(12, Math.round(spot.radius * 0.66));
    context.font = `700 ${size}px ${font}`;
    context.fillStyle = look.mark.ink;
    context.fillText(String(spot.cluster.count), spot.x, spot.y + size * 0.06);
  }
}
