/** A reference system of coordinates. */
export interface Crs {
  /** EPSG code; 0 for one that only its own text describes. */
  readonly epsg: number;
  readonly name: string;
  /** Definition for proj4, a proj string or WKT; null where the coordinates are degrees as the map takes them. */
  readonly proj: string | null;
  /** Whether its coordinates are metres rather than degrees. */
  readonly metres: boolean;
  /** Name of a datum whose shift from WGS 84 is not known: places may lie hundreds of metres off. */
  readonly shiftUnknown?: string;
}

/**
 * ID74 to WGS 84 (EPSG transformation 15911 of Bakosurtanal, accuracy 2 m), in the sign convention of
 * proj strings.
 */
const ID74 = '+a=6378160 +rf=298.247 +towgs84=-1.977,-13.06,-9.993,-0.364,-0.254,-0.689,-1.037';
const WGS84 = '+datum=WGS84';
/** DGN95 and SRGI2013 have the ellipsoid of WGS 84 and lie within a metre of it (EPSG gives null transformations for them). */
const AS_WGS84 = '+ellps=WGS84 +towgs84=0,0,0';

/** Rows of UTM zones: EPSG code of zone z is `base + z` (EPSG Geodetic Parameter Dataset v12). */
const UTM: readonly (readonly [
  label: string,
  base: number,
  first: number,
  last: number,
  side: 'N' | 'S',
  datum: string,
])[] = [
  ['WGS 84', 32600, 46, 54, 'N', WGS84],
  ['WGS 84', 32700, 46, 54, 'S', WGS84],
  ['DGN95', 23820, 46, 52, 'N', AS_WGS84],
  ['DGN95', 23830, 47, 54, 'S', AS_WGS84],
  ['SRGI2013', 9430, 46, 52, 'N', AS_WGS84],
  ['SRGI2013', 9440, 47, 54, 'S', AS_WGS84],
  ['ID74', 23800, 46, 53, 'N', ID74],
  ['ID74', 23840, 46, 54, 'S', ID74],
];

/** Zones of the land agency's map (TM-3): EPSG 23830 is zone 46.2 about 94.5° E, then every 3° to 54.1. */
const TM3_FIRST = 23830;
const TM3_ZONES = 16;

/** Web Mercator: the sphere's formulas on the coordinates of WGS 84 (EPSG method 1024). */
const MERCATOR =
  '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs';

/** Degrees that the map takes as they are: WGS 84 (2-D, 3-D), DGN95, SRGI2013. */
const DEGREES: readonly (readonly [code: number, name: string])[] = [
  [4326, 'WGS 84'],
  [4979, 'WGS 84'],
  [4755, 'DGN95'],
  [9470, 'SRGI2013'],
];

/** Every system that is known by its code. */
export const KNOWN: ReadonlyMap<number, Crs> = new Map(
  [
    ...DEGREES.map(([epsg, name]): Crs => ({ epsg, name, proj: null, metres: false })),
    { epsg: 4238, name: 'ID74', proj: `+proj=longlat ${ID74} +no_defs`, metres: false },
    ...UTM.flatMap(([label, base, first, last, side, datum]) =>
      Array.from({ length: last - first + 1 }, (_, i) =>
        utm(label, base + first + i, first + i, side, datum),
      ),
    ),
    ...Array.from({ length: TM3_ZONES }, (_, i) => tm3(i)),
    ...[3857, 900913, 102100].map((epsg): Crs => ({
      epsg,
      name: 'WGS 84 / Pseudo-Mercator',
      proj: MERCATOR,
      metres: true,
    })),
  ].map((crs) => [crs.epsg, crs]),
);

function utm(label: string, epsg: number, zone: number, side: 'N' | 'S', datum: string): Crs {
  const south = side === 'S' ? ' +south' : '';
  const proj = `+proj=utm +zone=${zone}${south} ${datum} +units=m +no_defs`;
  return { epsg, name: `${label} / UTM zone ${zone}${side}`, proj, metres: true };
}

function tm3(index: number): Crs {
  const meridian = 94.5 + 3 * index;
  const zone = `${46 + Math.floor((index + 1) / 2)}.${index % 2 === 0 ? 2 : 1}`;
  const proj = `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=0.9999 +x_0=200000 +y_0=1500000 ${AS_WGS84} +units=m +no_defs`;
  return { epsg: TM3_FIRST + index, name: `DGN95 / Indonesia TM-3 zone ${zone}`, proj, metres: true };
}
