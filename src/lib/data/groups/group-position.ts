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
 * is listed, with the area that the row names ('' for none); what is the wrong way round is put right and
 * listed.
 */
export function groupPosition(
  text: (column: string) => string,
  frame: Frame,
  where: Where,
  said: { readonly name: string; readonly area: string },
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
      problems.push(problem(code, 'warning', { ...where, value }, { ...said, why: alone.fault }));
    }
    return { lng: null, lat: null };
  }
  if (alone.swapped) {
    problems.push(problem('position-swapped', 'note', { ...where, value }, { name: said.name }));
  }
  return { lng: alone.lng, lat: alone.lat };
}
