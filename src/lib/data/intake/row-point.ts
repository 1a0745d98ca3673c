import type { Problem } from '$lib/domain';
import { frameAround, readLatLng, readPair, type PositionReading } from '../groups/read-position';
import { problem } from '../problem';
import type { TableRow } from '../text/parse-grid';
import type { Meaning } from './meaning';

/** A place in the area of a row of figures, degrees. */
export interface RowPoint {
  readonly lng: number;
  readonly lat: number;
}

const FRAME = frameAround(null);

/** The place that a row gives; null where it gives none in Indonesia. */
export function pointOf(line: TableRow, meanings: readonly Meaning[]): RowPoint | null {
  if (!givesPoints(meanings)) return null;
  const read = readingOf(line, meanings);
  return 'fault' in read ? null : { lng: read.lng, lat: read.lat };
}

/** Rows whose latitude and longitude were the wrong way round: one note, at the first. */
export function swappedPoints(
  file: string,
  rows: readonly TableRow[],
  meanings: readonly Meaning[],
): Problem[] {
  if (!givesPoints(meanings)) return [];
  const swapped = rows.filter((line) => {
    const read = readingOf(line, meanings);
    return 'swapped' in read && read.swapped;
  });
  const [first] = swapped;
  if (first === undefined) return [];
  return [problem('position-swapped', 'note', { file, row: first.row }, { name: '', count: swapped.length })];
}

function givesPoints(meanings: readonly Meaning[]): boolean {
  return meanings.some((meaning) => meaning.startsWith('point:'));
}

function readingOf({ cells }: TableRow, meanings: readonly Meaning[]): PositionReading {
  const cell = (meaning: Meaning): string => cells[meanings.indexOf(meaning)] ?? '';
  const pair = cell('point:koordinat');
  return pair === '' ? readLatLng(cell('point:lat'), cell('point:lng'), FRAME) : readPair(pair, FRAME);
}
