import type { Camera, ClusterIndex } from '$lib/domain';
import { clusterRadius } from '../cluster-place';
import { frameDegrees, type Projection, type WindowSize } from './hall-frame';

/** A ring that stands for many groups, in CSS px of the window. */
export interface SeenCluster {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly count: number;
}

/** The rings that a camera shows in a window, each so many times (`grown`) as large as on a screen of one's own. */
export function seenClusters(
  index: ClusterIndex,
  camera: Camera,
  window: WindowSize,
  project: Projection,
  grown: number,
): SeenCluster[] {
  return index
    .at(frameDegrees(camera, window), camera.zoom - Math.log2(grown))
    .filter(({ count }) => count > 1)
    .map(({ lng, lat, count }) => ({ ...project(lng, lat), count, radius: grown * clusterRadius(count) }));
}
