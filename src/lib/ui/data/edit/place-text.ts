import { areaLabel, areaRef, type Dataset, type Group } from '$lib/domain';
import type { Books } from '$lib/i18n';

/** A group's own point as it is typed, "lat,lng" in degrees; '' where it has none. */
export function placeText({ lat, lng }: Pick<Group, 'lat' | 'lng'>): string {
  return lat === null || lng === null ? '' : `${lat},${lng}`;
}

/** The area that a group's row names, as a change holds it; '' for none, or the whole place. */
export function areaCell({ areaLevel, area }: Pick<Group, 'areaLevel' | 'area'>): string {
  return areaLevel === null || area === null ? '' : areaRef(areaLevel, area);
}

/** Where a group is, as a change holds it: its point, else its area. */
export function placeCell(group: Group): string {
  return placeText(group) || areaCell(group);
}

/** "dalam RT 03/RW 05" of a cell that names an area, and any other cell as it is. */
export function placeWords({ ladder, levels }: Dataset, cell: string, words: Books['edit']): string {
  const [id = '', ...rest] = cell.split(':');
  const level = rest.length === 0 ? -1 : levels.findIndex((data) => data.level === id);
  const area = levels[level]?.indexOf.get(rest.join(':')) ?? -1;
  return area < 0 ? cell : words.move.within(areaLabel({ ladder, levels }, level, area));
}

/** What stands beside the box of a group without a point: the area it is in. */
export function groupPlace(dataset: Dataset, group: Group, words: Books['edit']): string {
  if (group.lat !== null) return '';
  return group.placeKnown === 'whole' ? words.move.ofWhole : placeWords(dataset, areaCell(group), words);
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
