import type { GivenFeature, Problem } from '$lib/domain';
import { problem } from '../../problem';
import type { Reading } from '../format';
import type { DraftFeature } from '../json/features';
import { refusal } from '../refusal';
import type { SaidCrs } from './crs-of-member';
import { decideCrs } from './decide-crs';
import { eachPosition, firstPosition } from './positions';

/** Features with their positions in degrees, longitude first, without heights. */
export interface PlacedLayer {
  readonly features: readonly GivenFeature[];
  readonly problems: readonly Problem[];
}

/** Indonesia with its seas, degrees: west, south, east, north. */
const FRAME = [94, -12, 142, 7] as const;
/** Features between two breaths. */
const STEP = 2000;

type Convert = (x: number, y: number) => readonly [number, number] | null;

/**
 * Puts features to degrees by the system that the file says or a person named (Reading.crs), in place.
 * A feature that lies in Indonesia only with its numbers swapped is turned, and told; a layer that lies
 * wholly elsewhere is told. Refuses metres of a zone that nobody says. Positions that cannot be
 * converted stay as they are; checks that follow find them.
 */
export async function placeLayer(
  file: string,
  features: readonly DraftFeature[],
  said: SaidCrs,
  reading: Reading,
): Promise<PlacedLayer> {
  const { features: most } = reading.limits;
  if (features.length > most) throw refusal('file-too-long', file, { what: 'features', most });
  const { crs, problems } = decideCrs(file, features, said, reading.crs);
  const convert = crs.proj === null ? null : await converterOf(file, crs.name, crs.proj);
  const counts = { swapped: 0, firstSwapped: 0, home: 0, placed: 0 };
  for (const [i, feature] of features.entries()) {
    if (i % STEP === STEP - 1) {
      reading.progress(0.6 + (0.4 * i) / features.length);
      await reading.pause();
    }
    const at = settle(feature, convert);
    if (at === 'none') continue;
    counts.placed += 1;
    if (at !== 'away') counts.home += 1;
    if (at === 'swapped' && (counts.swapped += 1) === 1) counts.firstSwapped = feature.row;
  }
  return { features, problems: [...problems, ...remarks(file, counts)] };
}

/** Moves one feature; where its first position lies then. */
function settle({ geometry }: DraftFeature, convert: Convert | null): 'none' | 'home' | 'swapped' | 'away' {
  const first = firstPosition(geometry);
  if (first === null) {
    eachPosition(geometry, flatten);
    return 'none';
  }
  const [x, y] = first;
  const home = isHome(convert === null ? first : convert(x, y));
  const swapped = !home && isHome(convert === null ? [y, x] : convert(y, x));
  eachPosition(geometry, (position) => {
    if (swapped) [position[0], position[1]] = [position[1], position[0]];
    flatten(position);
    if (convert !== null) move(position, convert);
  });
  return swapped ? 'swapped' : home ? 'home' : 'away';
}

function flatten(position: unknown[]): void {
  if (position.length > 2) position.length = 2;
}

function move(position: unknown[], convert: Convert): void {
  const [x, y] = position;
  const moved = typeof x === 'number' && typeof y === 'number' ? convert(x, y) : null;
  if (moved !== null) [position[0], position[1]] = moved;
}

function isHome(position: readonly [number, number] | null): boolean {
  if (position === null) return false;
  const [lng, lat] = position;
  return lng >= FRAME[0] && lng <= FRAME[2] && lat >= FRAME[1] && lat <= FRAME[3];
}

async function converterOf(file: string, name: string, proj: string): Promise<Convert> {
  const { converter } = await import('./converter');
  const convert = converter(proj);
  if (convert === null) throw refusal('map-system-unknown', file, { crs: name });
  return convert;
}

function remarks(
  file: string,
  { swapped, firstSwapped, home, placed }: Record<'swapped' | 'firstSwapped' | 'home' | 'placed', number>,
): Problem[] {
  const found: Problem[] = [];
  if (swapped > 0)
    found.push(
      problem('map-swapped', 'note', { file, row: firstSwapped }, { features: swapped, of: placed }),
    );
  if (placed > 0 && home === 0)
    found.push(problem('map-outside-indonesia', 'warning', { file }, { features: placed }));
  return found;
}
