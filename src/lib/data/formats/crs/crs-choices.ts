import { KNOWN } from './definitions';

/** A system that a person may name for coordinates in metres. */
export interface CrsChoice {
  readonly epsg: number;
  readonly name: string;
}

/** UTM on WGS 84, TM-3 and Web Mercator, by their codes; what older maps use is read when they say so. */
export const CRS_CHOICES: readonly CrsChoice[] = [...KNOWN.values()]
  .filter(({ epsg, name }) => epsg === 3857 || /^WGS 84 \/ UTM|TM-3/.test(name))
  .map(({ epsg, name }) => ({ epsg, name }));
