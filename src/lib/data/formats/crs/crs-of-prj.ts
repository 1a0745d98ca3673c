import { KNOWN } from './definitions';
import { crsSaid, type SaidCrs } from './crs-of-member';

/** Datums that lie within a metre or so of WGS 84. */
const NEAR_WGS84 =
  /WGS_?\s?(?:19)?84|DGN|GEODESI_?\s?NASIONAL|ITRF|SRGI|REFERENSI_GEOSPASIAL|GRS_?\s?(?:19)?80|IGS/i;

/**
 * The system of a .prj file (well-known text): by its own EPSG code, by its name, or else by its whole
 * text as proj4 reads it. A datum without a known shift is told (see Crs.shiftUnknown).
 */
export async function crsOfPrj(text: string): Promise<SaidCrs> {
  const wkt = text.replace(/^\ufeff/, '').trim();
  if (wkt === '') return { kind: 'none' };
  const name = /^[A-Z_]+\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1] ?? '';
  const code = /AUTHORITY\s*\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$/i.exec(wkt)?.[1];
  const coded = KNOWN.get(Number.parseInt(code ?? '0', 10));
  if (coded !== undefined) return { kind: 'known', crs: coded };
  const named = crsSaid(name);
  if (named.kind === 'known') return named;
  const metres = /^PROJ/i.test(wkt);
  const datum = /DATUM\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1] ?? '';
  const unsure = !NEAR_WGS84.test(datum) && !/TOWGS84/i.test(wkt);
  const shift = unsure ? { shiftUnknown: datum === '' ? name : datum } : {};
  if (!metres) {
    if (!/^GEOG/i.test(wkt)) return { kind: 'unknown', name: name === '' ? '.prj' : name };
    return { kind: 'known', crs: { epsg: 0, name, proj: unsure ? null : wkt, metres, ...shift } };
  }
  const { converter } = await import('./converter');
  if (converter(wkt) === null) return { kind: 'unknown', name };
  return { kind: 'known', crs: { epsg: 0, name, proj: wkt, metres, ...shift } };
}
