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

/** CSS px at the upper and the lower edge of the window that are kept for words. */
export interface Strips {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The camera that shows a box (degrees) as large as the window holds it between its strips, with clear CSS px
 * around it.
 */
export function cameraFor(
  bbox: Bbox,
  { width, height }: WindowSize,
  margin: number,
  { top, bottom }: Strips = { top: 0, bottom: 0 },
): Camera {
  const [west, south, east, north] = bbox;
  const { x, y } = centreOf(bbox);
  const wide = Math.max(worldX(east) - worldX(west), 1e-9);
  const high = Math.max(worldY(south) - worldY(north), 1e-9);
  const scale = Math.min(
    Math.max(width - 2 * margin, 1) / wide,
    Math.max(height - top - bottom - 2 * margin, 1) / high,
  );
  const zoom = Math.min(CLOSEST, Math.log2(scale / worldSize(0)));
  return { lat: latitude(y - (top - bottom) / 2 / worldSize(zoom)), lng: longitude(x), zoom };
}

/** Degrees to CSS px from the window's corner, as the camera sees them. */
export type Projection = (lng: number, lat: number) => { readonly x: number; readonly y: number };

/** Where a camera shows what, in a window of this size. NaN stays NaN. */
export function projectionOf({ lat, lng, zoom }: Camera, { width, height }: WindowSize): Projection {
  const size = worldSize(zoom);
  const [left, top] = [worldX(lng) * size - width / 2, worldY(lat) * size - height / 2];
  return (lon, la) => ({ x: worldX(lon) * size - left, y: worldY(la) * size - top });
}
