import type { Problem } from '$lib/domain';
import { problem } from '../../problem';
import type { DraftFeature } from '../json/features';
import { refusal } from '../refusal';
import type { SaidCrs } from './crs-of-member';
import { KNOWN, type Crs } from './definitions';
import { firstPosition } from './positions';

const DEGREES: Crs = { epsg: 4326, name: 'WGS 84', proj: null, metres: false };

/**
 * The system in which features are read, from what their file says, what a person named, and the
 * numbers themselves, which have the last word: metres are never taken for degrees, nor the reverse.
 * Refuses metres when nobody says of which zone, and systems that nobody knows.
 */
export function decideCrs(
  file: string,
  features: readonly DraftFeature[],
  said: SaidCrs,
  named: number | null,
): { readonly crs: Crs; readonly problems: readonly Problem[] } {
  const sample = features.flatMap(({ geometry }) => {
    const first = firstPosition(geometry);
    return first === null ? [] : [first];
  });
  const inMetres = sample.filter(([x, y]) => isBeyondDegrees(x, y));
  const metres = inMetres.length * 2 > sample.length;
  const chosen = named === null ? undefined : KNOWN.get(named);
  if (said.kind === 'known' && said.crs.metres === metres) return told(file, said.crs, sample.length);
  if (said.kind === 'known' && !metres && sample.length > 0) {
    return {
      crs: DEGREES,
      problems: [problem('map-system-contradicted', 'warning', { file }, { crs: said.crs.name })],
    };
  }
  if (chosen?.metres === metres) return told(file, chosen, sample.length);
  if (said.kind === 'unknown' && sample.length > 0)
    throw refusal('map-system-unknown', file, { crs: said.name });
  if (metres) throw refusal('map-zone-unknown', file, { family: familyOf(inMetres) });
  return { crs: DEGREES, problems: [] };
}

function told(file: string, crs: Crs, features: number): { crs: Crs; problems: Problem[] } {
  const problems: Problem[] = [];
  if (crs.metres && features > 0)
    problems.push(problem('map-converted', 'note', { file }, { crs: crs.name, features }));
  if (crs.shiftUnknown !== undefined && features > 0)
    problems.push(problem('map-datum-unknown', 'warning', { file }, { datum: crs.shiftUnknown }));
  return { crs, problems };
}

/** Whether two numbers are degrees in neither order. */
function isBeyondDegrees(x: number, y: number): boolean {
  return Math.max(Math.abs(x), Math.abs(y)) > 180 || Math.min(Math.abs(x), Math.abs(y)) > 90;
}

/**
 * What metres without a zone look like in Indonesia: UTM south of the equator counts down from
 * 10,000,000, north of it up from 0; TM-3 has its origin 200 km west and 1500 km south; Mercator has
 * the longitude in its first number.
 */
function familyOf(positions: readonly (readonly [number, number])[]): string {
  const [x, y] = positions[Math.floor(positions.length / 2)] ?? [0, 0];
  if (x >= 10_400_000 && x <= 15_900_000 && Math.abs(y) <= 1_400_000) return 'mercator';
  if (x >= 100_000 && x <= 900_000 && y >= 8_600_000 && y <= 10_000_000) return 'utm-south';
  if (x >= 20_000 && x <= 380_000 && y >= 150_000 && y <= 2_300_000) return y < 800_000 ? '' : 'tm3';
  return x >= 100_000 && x <= 900_000 && y >= 0 && y <= 800_000 ? 'utm-north' : '';
}
