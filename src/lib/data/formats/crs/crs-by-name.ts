import { KNOWN, type Crs } from './definitions';

/** Bases of EPSG codes of UTM zones by datum, north and south (see definitions). */
const UTM_BASES: readonly (readonly [datum: RegExp, north: number, south: number])[] = [
  [/WGS_?(?:19)?84/, 32600, 32700],
  [/DGN_?(?:19)?95|DATUM_GEODESI_NASIONAL/, 23820, 23830],
  [/SRGI_?(?:20)?13/, 9430, 9440],
  [/ID_?74|INDONESIAN?_(?:DATUM_)?1974/, 23800, 23840],
];

/**
 * The known system with such a name, as EPSG or Esri writes it: "WGS 84 / UTM zone 48S",
 * "WGS_1984_UTM_Zone_48S", "DGN_1995_Indonesia_TM-3_Zone_48.2", "CRS84", "GCS_WGS_1984".
 */
export function crsByName(text: string): Crs | undefined {
  const name = text.toUpperCase().replace(/[\s/]+/g, '_');
  if (/CRS_?(?:WGS_?)?84|CRS84/.test(name)) return KNOWN.get(4326);
  const tm3 = /TM-?_?3_?(?:DEGREES?_)?ZONE_(4[6-9]|5[0-4])[._]([12])/.exec(name);
  if (tm3 !== null && !/ID_?74|BATAVIA/.test(name)) {
    const [, zone = '', half = ''] = tm3;
    const crs = KNOWN.get(23828 + 2 * (Number.parseInt(zone, 10) - 46) + Number.parseInt(half, 10));
    return crs?.name.endsWith(`TM-3 zone ${zone}.${half}`) === true ? crs : undefined;
  }
  const datum = UTM_BASES.find(([pattern]) => pattern.test(name));
  const utm = /UTM_ZONE_(\d{2})_?([NS])/.exec(name);
  if (utm !== null && datum !== undefined) {
    const zone = Number.parseInt(utm[1] ?? '', 10);
    const crs = KNOWN.get((utm[2] === 'N' ? datum[1] : datum[2]) + zone);
    // Codes of neighbouring rows must not be taken for a zone that the row lacks.
    return crs?.name.endsWith(`${zone}${utm[2] ?? ''}`) === true ? crs : undefined;
  }
  if (/WEB_MERCATOR|PSEUDO-?_?MERCATOR/.test(name)) return KNOWN.get(3857);
  return datum === undefined ? undefined : geographic(name, datum[1]);
}

/** The bare name of a datum: its degrees. */
function geographic(name: string, utmNorth: number): Crs | undefined {
  if (
    !/^(?:GCS_|EPSG_)?(?:WGS_?(?:19)?84|DGN_?(?:19)?95|SRGI_?(?:20)?13|ID_?74|INDONESIAN?_(?:DATUM_)?1974)(?:_3D)?$/.test(
      name,
    )
  ) {
    return undefined;
  }
  return KNOWN.get({ 32600: 4326, 23820: 4755, 9430: 9470, 23800: 4238 }[utmNorth] ?? 0);
}
