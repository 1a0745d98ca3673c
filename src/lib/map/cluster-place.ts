import type { Cluster, ClusterIndex } from '$lib/domain';
import { dotPlace, dotRadius, type PackedDots } from './dot-index';
import { degrees, place, type Frame } from './frame';
import { worldX, worldY } from './mercator';

/** A cluster or a single dot on screen, in CSS px of a frame. */
export interface ClusterPlace {
  readonly cluster: Cluster;
  readonly x: number;
  readonly y: number;
  readonly trueX: number;
  readonly trueY: number;
  readonly radius: number;
}

/** CSS px of a cluster's ring: 15 for two groups, growing slowly to 30. */
export function clusterRadius(groups: number): number {
  return Math.min(30, 12.5 + 2.5 * Math.log2(Math.max(2, groups)));
}

/**
 * Clusters of a frame, smallest first, so that the largest ends on top. Where they are `grown` they gather what
 * is that much farther apart.
 */
export function clusterPlaces(
  index: ClusterIndex,
  dots: PackedDots | null,
  frame: Frame,
  grown = 1,
): ClusterPlace[] {
  const placement = place(frame, { x: 0, y: 0 });
  const places = index.at(degrees(frame), frame.zoom - Math.log2(grown)).map((cluster): ClusterPlace => {
    if (cluster.count === 1 && dots !== null && cluster.dot >= 0) {
      return { cluster, ...dotPlace(dots, cluster.dot, frame), radius: dotRadius(frame.zoom, dots) };
    }
    const x = worldX(cluster.lng) * placement.k + placement.dx;
    const y = worldY(cluster.lat) * placement.k + placement.dy;
    return { cluster, x, y, trueX: x, trueY: y, radius: grown * clusterRadius(cluster.count) };
  });
  return places.sort((a, b) => a.cluster.count - b.cluster.count);
}

/** The topmost cluster or dot at a point, `slack` px around it included; null for none. */
export function clusterAt(
  places: readonly ClusterPlace[],
  x: number,
  y: number,
  slack: number,
): Cluster | null {
  for (let i = places.length - 1; i >= 0; i -= 1) {
    const spot = places[i] as ClusterPlace;
    if (Math.hypot(spot.x - x, spot.y - y) <= spot.radius + slack) return spot.cluster;
  }
  return null;
}

/** A part of a cluster's ring: colour, and turns (0..1) where it begins and ends. */
export interface Wedge {
  readonly colour: string;
  readonly from: number;
  readonly to: number;
}

/** Shares of the kinds in a cluster, kinds of one colour together, in the order of the kinds. */
export function wedges(byKind: Uint16Array, colours: readonly string[]): Wedge[] {
  const groups = new Map<string, number>();
  let total = 0;
  byKind.forEach((count, kind) => {
    const colour = colours[kind];
    if (count === 0 || colour === undefined) return;
    groups.set(colour, (groups.get(colour) ?? 0) + count);
    total += count;
  });
  let from = 0;
  return [...groups].map(([colour, count]) => {
    const wedge = { colour, from, to: from + count / total };
    from = wedge.to;
    return wedge;
  });
}
