import type { Level } from '$lib/domain';
import { normalisePart } from '../keys/normalise-part';

/** The area that cells name, one a level, however it is written; the same text for the same area. */
export function areaId(ladder: readonly Level[], cells: readonly string[]): string {
  return ladder.map(({ id, whole }, i) => (whole ? '' : normalisePart(id, cells[i] ?? ''))).join('|');
}
