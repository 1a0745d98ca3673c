import { loadXlsx } from './workbook/xlsx';

/** Everything that a reader, or what follows the reading, fetches when it is first needed. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('./workbook/read-workbook'),
  loadXlsx,
  () => import('./kml/read-kml'),
  () => import('@tmcw/togeojson'),
  () => import('./shapefile/read-shape'),
  () => import('shpjs'),
  () => import('./crs/converter'),
  () => import('fflate'),
  () => import('../boundaries/topology-features'),
  () => import('../package/read-places'),
  () => import('../repair'),
];

/**
 * Fetches the code of every reader, so that files of all formats are read without a network later. What does
 * not come now is asked for again when it is needed.
 */
export async function fetchReaders(): Promise<void> {
  await Promise.allSettled(PARTS.map((fetch) => fetch()));
}
