import type { AreaSet, Stance } from '$lib/domain';

/** Degrees to px of a small picture. */
export interface PictureFrame {
  x(lng: number): number;
  y(lat: number): number;
}

/** Px left free around the whole. */
const MARGIN = 8;
/** Width of a usual map, px: a camera's zoom is as seen there. */
const USUAL_PX = 900;
const RADIAN = Math.PI / 180;

/**
 * What part of the ground a picture shows: what its camera saw, or the whole. Small enough that degrees may
 * be taken for a plane. Null without boundaries.
 */
export function framePicture(
  { geometry }: Pick<AreaSet, 'geometry'>,
  camera: Stance['camera'],
  width: number,
  height: number,
): PictureFrame | null {
  const { bbox = null } = geometry ?? {};
  if (bbox === null || width < 1 || height < 1) return null;
  const [west, south, east, north] = bbox;
  const middle = camera ?? { lng: (west + east) / 2, lat: (south + north) / 2 };
  const squeeze = Math.cos(middle.lat * RADIAN);
  const whole = Math.min(
    (width - 2 * MARGIN) / Math.max(1e-9, (east - west) * squeeze),
    (height - 2 * MARGIN) / Math.max(1e-9, north - south),
  );
  // At zoom 0 the world is 256 px wide.
  const scale = camera === null ? whole : ((256 * 2 ** camera.zoom) / (360 * squeeze)) * (width / USUAL_PX);
  return {
    x: (lng) => width / 2 + (lng - middle.lng) * squeeze * scale,
    y: (lat) => height / 2 - (lat - middle.lat) * scale,
  };
}
