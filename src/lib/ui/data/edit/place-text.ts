import type { Group } from '$lib/domain';

/** A group's own point as it is typed, "lat,lng" in degrees; '' where it has none. */
export function placeText({ lat, lng }: Pick<Group, 'lat' | 'lng'>): string {
  return lat === null || lng === null ? '' : `${lat},${lng}`;
}

const PLACE = /^\s*(-?\d{1,2}(?:\.\d{1,12})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*$/;
/** Indonesia, degrees: what lies outside is a slip of the pen. */
const RANGE = { south: -11.5, north: 6.5, west: 94.5, east: 141.5 };

/** Whether a text is a point in Indonesia, the latitude first, or blank. */
export function isPlace(text: string): boolean {
  if (text.trim() === '') return true;
  const [lat = NaN, lng = NaN] =
    PLACE.exec(text)
      ?.slice(1)
      .map((part) => Number.parseFloat(part)) ?? [];
  return lat >= RANGE.south && lat <= RANGE.north && lng >= RANGE.west && lng <= RANGE.east;
}
