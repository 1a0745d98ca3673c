import type { Dataset } from '$lib/domain';
import { localPlane } from '$lib/stats';

/** Coarseness of positions that leave, in metres: less shows the house, more says nothing. */
export const GRID_RANGE = { least: 50, most: 100 } as const;
/** A degree cut to this many decimals is exact to about 10 cm. */
const DEGREE_DECIMALS = 6;

export type Snap = (lng: number, lat: number) => readonly [lng: number, lat: number];

/**
 * Moves a point to the middle of its cell of a square grid in metres, on the local equal-area plane about
 * the middle of the place; null when nothing says where the place is.
 * @throws RangeError for a grid outside GRID_RANGE.
 */
export function gridSnap(dataset: Dataset, gridM: number): Snap | null {
  if (!(gridM >= GRID_RANGE.least && gridM <= GRID_RANGE.most)) {
    throw new RangeError('The grid is of 50 to 100 metres');
  }
  const centre = centreOf(dataset);
  if (centre === null) return null;
  const { toPlane, toDegrees } = localPlane(...centre);
  const middle = (metres: number): number => (Math.floor(metres / gridM) + 0.5) * gridM;
  const cut = (degrees: number): number =>
    Math.round(degrees * 10 ** DEGREE_DECIMALS) / 10 ** DEGREE_DECIMALS;
  return (lng, lat) => {
    const [x, y] = toPlane(lng, lat);
    const [lon, at] = toDegrees(middle(x), middle(y));
    return [cut(lon), cut(at)];
  };
}

/** Middle of the boundaries, else (as in a schematic, which lies elsewhere) of the first group's whole degree hundredth (never its very place). */
function centreOf({ info, levels, groups }: Dataset): [number, number] | null {
  const bbox = [...levels].reverse().find(({ geometry }) => geometry?.bbox != null)?.geometry?.bbox ?? null;
  if (bbox !== null && !info.schematic) return [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
  const first = groups.find(({ lng, lat }) => lng !== null && lat !== null);
  if (first?.lng == null || first.lat === null) return null;
  return [Math.round(first.lng * 100) / 100, Math.round(first.lat * 100) / 100];
}
