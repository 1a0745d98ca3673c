import type { Bbox, Camera } from '$lib/domain';
import { worldSize } from '../frame';
import { centreOf, latitude, longitude, worldX, worldY } from '../mercator';

/** CSS px of the window that the map is seen through. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Nothing small is brought closer than this. */
const CLOSEST = 19;

/** CSS px at the edges of the window that are kept for words. */
export interface Strips {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Nothing is kept. */
export const NO_STRIPS: Strips = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The camera that shows a box (degrees) as large as the window holds it between its strips, with clear CSS px
 * around it.
 */
export function cameraFor(
  bbox: Bbox,
  { width, height }: WindowSize,
  margin: number,
  { top, right, bottom, left }: Strips = NO_STRIPS,
): Camera {
  const [west, south, east, north] = bbox;
  const { x, y } = centreOf(bbox);
  const wide = Math.max(worldX(east) - worldX(west), 1e-9);
  const high = Math.max(worldY(south) - worldY(north), 1e-9);
  const scale = Math.min(
    Math.max(width - left - right - 2 * margin, 1) / wide,
    Math.max(height - top - bottom - 2 * margin, 1) / high,
  );
  const zoom = Math.min(CLOSEST, Math.log2(scale / worldSize(0)));
  const px = worldSize(zoom);
  return { lat: latitude(y - (top - bottom) / 2 / px), lng: longitude(x - (left - right) / 2 / px), zoom };
}

/** Degrees to CSS px from the window's corner, as the camera sees them. */
export type Projection = (lng: number, lat: number) => { readonly x: number; readonly y: number };

/** Where a camera shows what, in a window of this size. NaN stays NaN. */
export function projectionOf({ lat, lng, zoom }: Camera, { width, height }: WindowSize): Projection {
  const size = worldSize(zoom);
  const [left, top] = [worldX(lng) * size - width / 2, worldY(lat) * size - height / 2];
  return (lon, la) => ({ x: worldX(lon) * size - left, y: worldY(la) * size - top });
}

/** West, south, east, north of what a camera shows in a window. */
export function frameDegrees({ lat, lng, zoom }: Camera, { width, height }: WindowSize): Bbox {
  const size = worldSize(zoom);
  const [across, down] = [width / 2 / size, height / 2 / size];
  const [x, y] = [worldX(lng), worldY(lat)];
  return [longitude(x - across), latitude(y + down), longitude(x + across), latitude(y - down)];
}
