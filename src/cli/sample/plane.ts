import { localPlane } from '$lib/stats';
import type { Point } from './polygon';

/** Longitude and latitude in degrees (WGS 84). */
export type LngLat = readonly [lng: number, lat: number];

/** The equal-area plane about the middle of Cibeureum on which everything is drawn and measured. */
const plane = localPlane(107.549, -6.903);

const rounded = (degrees: number, decimals: number) => Number.parseFloat(degrees.toFixed(decimals));

/** Metres to degrees, rounded: 6 decimals are about 11 cm, 5 about a metre. */
export function toLngLat([x, y]: Point, decimals = 6): LngLat {
  const [lng, lat] = plane.toDegrees(x, y);
  return [rounded(lng, decimals), rounded(lat, decimals)];
}

/** Degrees to metres east and north of the middle. */
export const toPlane = ([lng, lat]: LngLat): Point => plane.toPlane(lng, lat);
