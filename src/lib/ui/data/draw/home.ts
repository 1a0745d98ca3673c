import type { Bbox, Dataset } from '$lib/domain';
import { localPlane } from '$lib/stats';

/** The ground that a drawing is about. */
export type Home = Bbox;

/** The box around vertices (lon, lat pairs); null around nothing. */
export function homeOf(coords: ArrayLike<number>): Home | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < coords.length; i += 2) {
    const [lon, lat] = [coords[i] ?? NaN, coords[i + 1] ?? NaN];
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) continue;
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  return west < east && south < north ? [west, south, east, north] : null;
}

/** A square of ground about a place. */
export function homeAbout(lon: number, lat: number, widthM: number): Home {
  const plane = localPlane(lon, lat);
  const [west, south] = plane.toDegrees(-widthM / 2, -widthM / 2);
  const [east, north] = plane.toDegrees(widthM / 2, widthM / 2);
  return [west, south, east, north];
}

/** The middle of the places of a dataset's groups; null where none has a place. */
export function middleOfGroups({ groups }: Dataset): readonly [lon: number, lat: number] | null {
  const box = homeOf(groups.flatMap(({ lng, lat }) => (lng === null || lat === null ? [] : [lng, lat])));
  return box === null ? null : [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

const PLACE = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/;

/** "-6.9, 107.5" as lon and lat; latitude first, unless only the other way round can be; null for other text. */
export function placeIn(text: string): readonly [lon: number, lat: number] | null {
  const found = PLACE.exec(text);
  if (found === null) return null;
  const [first, second] = [Number.parseFloat(found[1] ?? ''), Number.parseFloat(found[2] ?? '')];
  if (Math.abs(first) < 80 && Math.abs(second) <= 180) return [second, first];
  return Math.abs(second) < 80 && Math.abs(first) <= 180 ? [first, second] : null;
}
