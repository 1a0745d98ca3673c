import { isRecord } from '../../text/parse-json';
import { KNOWN, type Crs } from './definitions';
import { crsByName } from './crs-by-name';

/** What a file says of its reference system: nothing, one that is known, or one that is not. */
export type SaidCrs =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly crs: Crs }
  | { readonly kind: 'unknown'; readonly name: string };

/** The system named by the `crs` member of GeoJSON (GeoJSON 2008, 3): by name, by code, or by link. */
export function crsOfMember(value: unknown): SaidCrs {
  const crs = isRecord(value) ? value.crs : null;
  if (crs === null || crs === undefined) return { kind: 'none' };
  const properties = isRecord(crs) && isRecord(crs.properties) ? crs.properties : {};
  const { name, code, href } = properties;
  if (typeof code === 'number' || typeof code === 'string') return crsSaid(`EPSG:${code}`);
  const text = [name, href, crs].find((said) => typeof said === 'string');
  return typeof text === 'string' ? crsSaid(text) : { kind: 'unknown', name: 'crs' };
}

/** The system of a name or code as files write it. */
export function crsSaid(text: string): SaidCrs {
  const code = /EPSG(?:\/|::?)(?:[\d.]*[/:])?(\d{4,6})\b/i.exec(text)?.[1];
  const crs = code === undefined ? crsByName(text) : KNOWN.get(Number.parseInt(code, 10));
  return crs === undefined ? { kind: 'unknown', name: text } : { kind: 'known', crs };
}
