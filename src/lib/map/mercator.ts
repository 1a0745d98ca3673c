/**
 * A point of the Web Mercator square in world units: the whole world is 1 × 1, x grows eastward
 * from the date line, y southward from 85.05° N.
 */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

const MAX_LATITUDE = 85.0511287798066;

/** World x of a longitude in degrees. */
export function worldX(lng: number): number {
  return lng / 360 + 0.5;
}

/** World y of a latitude in degrees (spherical Mercator, EPSG:3857); clamped at ±85.05°. NaN stays NaN. */
export function worldY(lat: number): number {
  const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** Latitude in degrees of a world y. */
export function latitude(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}

/** Longitude in degrees of a world x. */
export function longitude(x: number): number {
  return (x - 0.5) * 360;
}

/** World point in the middle of west, south, east, north in degrees. */
export function centreOf(bbox: readonly [number, number, number, number]): WorldPoint {
  const [west, south, east, north] = bbox;
  return { x: worldX((west + east) / 2), y: (worldY(south) + worldY(north)) / 2 };
}

/**
 * Lon, lat pairs as x, y pairs in world units about `origin`, so that small differences keep their
 * digits when they are multiplied by the size of the world at a high zoom. NaN stays NaN.
 */
export function pack(coords: Float64Array, origin: WorldPoint): Float64Array {
  const packed = new Float64Array(coords.length);
  for (let i = 0; i + 1 < coords.length; i += 2) {
    packed[i] = worldX(coords[i] as number) - origin.x;
    packed[i + 1] = worldY(coords[i + 1] as number) - origin.y;
  }
  return packed;
}

/** Ground metres of one CSS pixel at a latitude and a zoom (WGS 84 equator of 40,075,016.686 m). */
export function metresPerPixel(lat: number, zoom: number): number {
  return (40075016.686 * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** zoom);
}
