import type { Problem, Where } from '$lib/domain';
import { problem } from '../problem';
import { missingWord } from '../text/missing-words';
import { readLatLng, readPair, type Frame, type PositionReading } from './read-position';

/** Longitude and latitude of a group, degrees; null where its row gives none that can be used. */
export interface GroupPosition {
  readonly lng: number | null;
  readonly lat: number | null;
}

/**
 * Position of a group from its columns lat and lng, else koordinat. What is given and cannot be used
 * is listed; two columns the wrong way round are put right and listed. In a single cell either order
 * is as good as the other.
 */
export function groupPosition(
  text: (column: string) => string,
  frame: Frame,
  where: Where,
  name: string,
  problems: Problem[],
): GroupPosition {
  const cell = (column: string): string => (missingWord(text(column)) === null ? text(column) : '');
  const [lat, lng, pair] = [cell('lat'), cell('lng'), cell('koordinat')];
  const columns = readLatLng(lat, lng, frame);
  const alone: PositionReading =
    'fault' in columns && columns.fault === 'none' ? readPair(pair, frame) : columns;
  const value = columns === alone ? [lat, lng].join(' · ') : pair;
  if ('fault' in alone) {
    if (alone.fault !== 'none') {
      const code = alone.fault === 'unreadable' ? 'position-unreadable' : 'position-outside';
      problems.push(problem(code, 'warning', { ...where, value }, { name, why: alone.fault }));
    }
    return { lng: null, lat: null };
  }
  if (alone.swapped && columns === alone) {
    problems.push(problem('position-swapped', 'note', { ...where, value }, { name }));
  }
  return { lng: alone.lng, lat: alone.lat };
}
