import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { openFile } from '../open-file';
import { codesOf, geojsonFile } from '../testing/given';
import { converter } from './converter';
import { CRS_CHOICES } from './crs-choices';
import { crsSaid } from './crs-of-member';
import { crsOfPrj } from './crs-of-prj';
import { KNOWN } from './definitions';

const known = (epsg: number) => KNOWN.get(epsg) ?? expect.unreachable(`EPSG:${epsg}`);
const degreesOf = (epsg: number, x: number, y: number) =>
  converter(known(epsg).proj ?? '')?.(x, y) ?? expect.unreachable('a conversion');
const metresOf = (epsg: number, lng: number, lat: number): [number, number] => {
  const [x = NaN, y = NaN] = proj4('WGS84', known(epsg).proj ?? '', [lng, lat]);
  return [x, y];
};

/** Distance along the meridian from the equator, metres, on WGS 84 (Snyder 1987, USGS PP 1395, eq. 3-21). */
function meridianM(latitude: number): number {
  const e2 = 0.00669437999014;
  const [e4, e6] = [e2 ** 2, e2 ** 3];
  const phi = (latitude * Math.PI) / 180;
  return (
    6378137 *
    ((1 - e2 / 4 - (3 * e4) / 64 - (5 * e6) / 256) * phi -
      ((3 * e2) / 8 + (3 * e4) / 32 + (45 * e6) / 1024) * Math.sin(2 * phi) +
      ((15 * e4) / 256 + (45 * e6) / 1024) * Math.sin(4 * phi) -
      ((35 * e6) / 3072) * Math.sin(6 * phi))
  );
}

describe('definitions of reference systems', () => {
  it('give the worked example of EPSG Guidance Note 7-2 (Popular Visualisation Pseudo Mercator)', () => {
    const [lng, lat] = degreesOf(3857, -11169055.58, 2800000);
    expect(lng).toBeCloseTo(-(100 + 20 / 60), 6);
    expect(lat).toBeCloseTo(24 + 22 / 60 + 54.433 / 3600, 6);
  });

  it('rest on formulas that give the worked example of Snyder 1987, page 269 (UTM, Clarke 1866)', () => {
    const at = converter('+proj=utm +zone=18 +ellps=clrk66 +units=m +no_defs')?.(627106.5, 4484124.4);
    expect(at?.[0]).toBeCloseTo(-73.5, 5);
    expect(at?.[1]).toBeCloseTo(40.5, 5);
  });

  it.each([
    [32748, 105, 0.9996, 500_000, 10_000_000],
    [32647, 99, 0.9996, 500_000, 0],
    [23884, 141, 0.9996, 500_000, 10_000_000],
    [9488, 105, 0.9996, 500_000, 10_000_000],
    [23830, 94.5, 0.9999, 200_000, 1_500_000],
    [23834, 106.5, 0.9999, 200_000, 1_500_000],
    [23845, 139.5, 0.9999, 200_000, 1_500_000],
  ])('EPSG:%i has its origin on %d° E and counts the meridian by %d', (epsg, meridian, k, x0, y0) => {
    for (const latitude of [-8, -6.9, 0, 3.5]) {
      const [lng, lat] = degreesOf(epsg, x0, y0 + k * meridianM(latitude));
      expect(lng).toBeCloseTo(meridian, 8);
      expect(lat).toBeCloseTo(latitude, 7);
    }
  });

  it('shift ID74 by EPSG transformation 15911, some tens of metres', () => {
    const [lng, lat] = degreesOf(23888, 500_000, 9_200_000);
    const [lng84, lat84] = degreesOf(32748, 500_000, 9_200_000);
    const metres = Math.hypot((lng - lng84) * 110_500, (lat - lat84) * 110_600);
    expect(metres).toBeGreaterThan(5);
    expect(metres).toBeLessThan(100);
  });

  it('turn back to where they came from, in every system offered', () => {
    const place = fc.tuple(fc.double({ min: -11, max: 6, noNaN: true }), fc.constantFrom(...CRS_CHOICES));
    fc.assert(
      fc.property(place, ([lat, { epsg }]) => {
        const lng = 106.9;
        const [x, y] = metresOf(epsg, lng, lat);
        const far = Math.abs(x) > 1_500_000 && epsg !== 3857;
        const back = degreesOf(epsg, x, y);
        if (far) return;
        expect(back[0]).toBeCloseTo(lng, 6);
        expect(back[1]).toBeCloseTo(lat, 6);
      }),
    );
  });

  it('are complete: UTM 46N to 54N and 46S to 54S, DGN95, TM-3, Web Mercator', () => {
    const codes = [4326, 4755, 3857, 23866, 23872, 23877, 23884];
    for (let zone = 46; zone <= 54; zone += 1) codes.push(32600 + zone, 32700 + zone);
    for (let code = 23830; code <= 23845; code += 1) codes.push(code);
    expect(codes.filter((code) => !KNOWN.has(code))).toEqual([]);
    expect(known(23834).name).toBe('DGN95 / Indonesia TM-3 zone 48.2');
    expect(known(23845).name).toBe('DGN95 / Indonesia TM-3 zone 54.1');
  });
});

describe('names of reference systems', () => {
  it.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 4326],
    ['urn:ogc:def:crs:EPSG::32748', 32748],
    ['urn:ogc:def:crs:EPSG:9.8:23834', 23834],
    ['EPSG:4326', 4326],
    ['http://www.opengis.net/def/crs/EPSG/0/3857', 3857],
    ['WGS 84 / UTM zone 49S', 32749],
    ['WGS_1984_UTM_Zone_47N', 32647],
    ['DGN_1995_UTM_Zone_48S', 23878],
    ['DGN_1995_Indonesia_TM-3_Zone_48.2', 23834],
    ['DGN95 / Indonesia TM-3 zone 46.2', 23830],
    ['SRGI2013 / UTM zone 49S', 9489],
    ['Indonesian_1974_UTM_Zone_48S', 23888],
    ['WGS_1984_Web_Mercator_Auxiliary_Sphere', 3857],
    ['GCS_WGS_1984', 4326],
  ])('%s is EPSG:%i', (name, epsg) => {
    expect(crsSaid(name)).toMatchObject({ kind: 'known', crs: { epsg } });
  });

  it.each([
    'EPSG:2193',
    'Batavia / UTM zone 48S',
    'DGN95 / Indonesia TM-3 zone 54.2',
    'DGN95 / UTM zone 53N',
    'x',
  ])('%s is none that is known', (name) => {
    expect(crsSaid(name)).toMatchObject({ kind: 'unknown' });
  });

  it('are read from .prj, and an unknown datum is told', async () => {
    const projcs = (name: string, datum: string) =>
      `PROJCS["${name}",GEOGCS["G",DATUM["${datum}",SPHEROID["S",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",10000000.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;
    expect(await crsOfPrj(projcs('WGS_1984_UTM_Zone_48S', 'D_WGS_1984'))).toMatchObject({
      crs: { epsg: 32748 },
    });
    const local = await crsOfPrj(projcs('Lokal', 'D_WGS_1984'));
    expect(local).toMatchObject({ kind: 'known', crs: { epsg: 0, metres: true } });
    expect(local.kind === 'known' && local.crs.shiftUnknown).toBe(undefined);
    const batavia = await crsOfPrj(projcs('Batavia_UTM_Zone_48S', 'D_Batavia'));
    expect(batavia).toMatchObject({ kind: 'known', crs: { shiftUnknown: 'D_Batavia' } });
    expect(await crsOfPrj('PROJCS["Salah"]')).toMatchObject({ kind: 'unknown', name: 'Salah' });
    expect(await crsOfPrj(' ')).toEqual({ kind: 'none' });
  });
});

const point = (x: number, y: number, ...more: number[]) => ({ type: 'Point', coordinates: [x, y, ...more] });
const coordinatesOf = async (...args: Parameters<typeof geojsonFile>) =>
  (await openFile(geojsonFile(...args))).layers[0]?.features.map(
    ({ geometry }) => (geometry as { coordinates: number[] }).coordinates,
  );
const named = (name: string) => ({ crs: { type: 'name', properties: { name } } });

describe('positions of a map', () => {
  it('in metres are converted where the file says its zone, and told', async () => {
    const [x, y] = metresOf(32748, 107.5441, -6.896);
    const file = geojsonFile([point(x, y, 712)], named('urn:ogc:def:crs:EPSG::32748'));
    const content = await openFile(file);
    const at = (content.layers[0]?.features[0]?.geometry as { coordinates: number[] }).coordinates;
    expect(at).toHaveLength(2);
    expect(at[0]).toBeCloseTo(107.5441, 8);
    expect(at[1]).toBeCloseTo(-6.896, 8);
    expect(content.problems).toMatchObject([
      { code: 'map-converted', params: { crs: 'WGS 84 / UTM zone 48S' } },
    ]);
  });

  it('in metres of no said zone are refused with what they look like, until a person names it', async () => {
    const families = [
      [32748, 'utm-south'],
      [32647, 'utm-north'],
      [3857, 'mercator'],
    ] as const;
    for (const [epsg, family] of families) {
      const [x, y] = metresOf(epsg, epsg === 32647 ? 98.7 : 107.5, epsg === 32647 ? 3.6 : -6.9);
      const file = geojsonFile([point(x, y)]);
      const content = await openFile(file);
      expect(content.problems).toMatchObject([{ code: 'map-zone-unknown', params: { family } }]);
      expect(content.layers).toEqual([]);
      expect(codesOf(await openFile(file, { crs: epsg }))).toEqual(['map-converted']);
    }
    const [x, y] = metresOf(23834, 107.5, -6.9);
    expect((await openFile(geojsonFile([point(x, y)]))).problems[0]?.params.family).toBe('');
  });

  it('of an unknown system are refused by its name', async () => {
    const content = await openFile(geojsonFile([point(1700000, 5400000)], named('EPSG:2193')));
    expect(content.problems).toMatchObject([{ code: 'map-system-unknown', params: { crs: 'EPSG:2193' } }]);
  });

  it('are what the numbers say where the file says metres of degrees', async () => {
    const content = await openFile(geojsonFile([point(107.5, -6.9)], named('EPSG:32748')));
    expect(codesOf(content)).toEqual(['map-system-contradicted']);
    expect(content.layers[0]?.features[0]?.geometry).toEqual(point(107.5, -6.9));
  });

  it('with latitude first are turned, feature by feature, and told', async () => {
    expect(await coordinatesOf([point(-6.9, 107.5), point(107.6, -6.8), point(3.6, 98.7)])).toEqual([
      [107.5, -6.9],
      [107.6, -6.8],
      [98.7, 3.6],
    ]);
    const content = await openFile(geojsonFile([point(107.6, -6.8), point(-6.9, 107.5)]));
    expect(content.problems).toMatchObject([
      { code: 'map-swapped', where: { row: 2 }, params: { features: 1, of: 2 } },
    ]);
    const [x, y] = metresOf(32748, 107.5441, -6.896);
    const northing = await openFile(geojsonFile([point(y, x)], named('EPSG:32748')));
    expect(codesOf(northing)).toEqual(['map-converted', 'map-swapped']);
  });

  it('outside of Indonesia are told: 48N written for 48S', async () => {
    const [x, y] = metresOf(32748, 107.5441, -6.896);
    expect(codesOf(await openFile(geojsonFile([point(x, y)], named('EPSG:32648'))))).toContain(
      'map-outside-indonesia',
    );
  });

  it('lose heights; empty, missing and broken geometries survive', async () => {
    const geometries = [
      {
        type: 'Polygon',
        coordinates: [
          [
            [107, -6, 5],
            [107.1, -6, 5],
            [107, -6.1, 5],
            [107, -6, 5],
          ],
        ],
        bbox: [1, 2, 3, 4],
      },
      { type: 'Polygon', coordinates: [] },
      null,
      { type: 'Point', coordinates: ['107', '-6'] },
      { type: 'GeometryCollection', geometries: [point(-6.9, 107.5, 3)] },
    ];
    const content = await openFile(geojsonFile(geometries));
    expect(content.layers[0]?.features.map(({ geometry }) => geometry)).toEqual([
      {
        type: 'Polygon',
        coordinates: [
          [
            [107, -6],
            [107.1, -6],
            [107, -6.1],
            [107, -6],
          ],
        ],
      },
      ...geometries.slice(1, 4),
      { type: 'GeometryCollection', geometries: [point(107.5, -6.9)] },
    ]);
  });

  const real = '../shared/real/jatinegara-rw.geojson';
  it.skipIf(!existsSync(real))(`of a real file come back the same from UTM (needs ${real})`, async () => {
    interface Real {
      features: { geometry: { type: string; coordinates: number[][][] } }[];
    }
    const geometries = (JSON.parse(readFileSync(real, 'utf8')) as Real).features
      .map(({ geometry }) => geometry)
      .filter(({ type }) => type === 'Polygon')
      .slice(0, 40);
    expect(geometries.length).toBeGreaterThan(5);
    const inMetres = geometries.map(({ type, coordinates }) => ({
      type,
      coordinates: coordinates.map((ring) => ring.map(([lng = 0, lat = 0]) => metresOf(32748, lng, lat))),
    }));
    const { layers } = await openFile(geojsonFile(inMetres, named('EPSG:32748')));
    for (const [i, { geometry }] of (layers[0]?.features ?? []).entries()) {
      const rings = (geometry as { coordinates: number[][][] }).coordinates;
      for (const [j, [lng = 0, lat = 0]] of (rings[0] ?? []).entries()) {
        expect(lng).toBeCloseTo(geometries[i]?.coordinates[0]?.[j]?.[0] ?? NaN, 8);
        expect(lat).toBeCloseTo(geometries[i]?.coordinates[0]?.[j]?.[1] ?? NaN, 8);
      }
    }
  });
});
