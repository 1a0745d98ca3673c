import { strToU8, zipSync } from 'fflate';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { openFile } from '../open-file';
import { openFiles } from '../open-files';
import { codesOf, given } from '../testing/given';
import { dbfBytes, shpBytes, type Positions } from '../testing/shapefile-bytes';
import { readDbf } from './dbf';

/** Clockwise, as outer rings of a shapefile run. */
const ring: Positions = [
  [107.5, -6.9],
  [107.5, -6.8],
  [107.6, -6.8],
  [107.5, -6.9],
];
const UTM48S =
  'PROJCS["WGS_1984_UTM_Zone_48S",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",10000000.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
const metres = ring.map(([lng, lat]): [number, number] => {
  const [x, y] = proj4('WGS84', '+proj=utm +zone=48 +south +datum=WGS84', [lng, lat]);
  return [x, y];
});
const dbf = dbfBytes(
  [
    ['RT', 'C', 6],
    ['KK', 'N', 8],
  ],
  [
    ['001', '62'],
    ['002', ''],
  ],
);

describe('shapefile', () => {
  it('in a zip is read with its table, its .prj and its empty shapes', async () => {
    const zip = zipSync({
      'peta/rt.SHP': shpBytes([metres, null]),
      'peta/rt.dbf': dbf,
      'peta/rt.prj': strToU8(UTM48S),
      'peta/rt.shx': strToU8('x'),
    });
    const content = await openFile(given('peta.zip', zip));
    expect(codesOf(content)).toEqual(['map-converted']);
    const [first, second] = content.layers[0]?.features ?? [];
    expect(first?.properties).toEqual({ RT: '001', KK: 62 });
    expect(second).toEqual({ row: 2, properties: { RT: '002', KK: null }, geometry: null });
    const at = (first?.geometry as { coordinates: number[][][] }).coordinates[0] ?? [];
    for (const [i, [lng, lat]] of ring.entries()) {
      expect(at[i]?.[0]).toBeCloseTo(lng, 8);
      expect(at[i]?.[1]).toBeCloseTo(lat, 8);
    }
  });

  it('may hold several layers, and refuses metres without a zone', async () => {
    const zip = zipSync({ 'rt.shp': shpBytes([ring]), 'rt.dbf': dbf, 'rw.shp': shpBytes([ring]) });
    const content = await openFile(given('peta.zip', zip));
    expect(content.layers.map(({ layer }) => layer)).toEqual(['rt', 'rw']);
    expect(content.problems).toMatchObject([{ code: 'shape-without-table', params: { layer: 'rw' } }]);
    const nowhere = await openFile(
      given('peta.zip', zipSync({ 'rt.shp': shpBytes([metres]), 'rt.dbf': dbf })),
    );
    expect(nowhere.problems).toMatchObject([{ code: 'map-zone-unknown', params: { family: 'utm-south' } }]);
  });

  it('keeps the other shapes when one is damaged', async () => {
    const bytes = shpBytes([ring, ring]);
    // The second shape claims a million points.
    new DataView(bytes.buffer).setInt32(100 + 8 + 48 + 16 * 4 + 8 + 40, 1_000_000, true);
    const content = await openFile(given('rt.zip', zipSync({ 'rt.shp': bytes, 'rt.dbf': dbf })));
    expect(content.problems).toMatchObject([{ code: 'shapes-damaged', params: { shapes: 1 } }]);
    expect(content.layers[0]?.features.map(({ geometry }) => geometry === null)).toEqual([false, true]);
  });

  it('is put together from loose files, whichever case their endings are in', async () => {
    const files = [
      given('rt.dbf', dbf),
      given('RT.SHP', shpBytes([metres])),
      given('rt.prj', UTM48S),
      given('a.csv', 'rt;kk\n1;2'),
    ];
    const opened = await openFiles(files);
    expect(opened.map(({ file }) => file)).toEqual(['RT.SHP', 'a.csv']);
    expect(opened[0]?.content.layers[0]?.features[0]?.properties).toEqual({ RT: '001', KK: 62 });
    expect(codesOf(await openFile(given('rt.dbf', dbf)))).toEqual(['shape-parts-missing']);
    expect(codesOf(await openFile(given('rt.shp', shpBytes([ring]))))).toEqual(['shape-without-table']);
  });
});

describe('dBase table', () => {
  it('gives blanks as null, long numbers as text, dates as ISO, and no truth that is not written', () => {
    const bytes = dbfBytes(
      [
        ['NIK', 'N', 20],
        ['luas', 'N', 24],
        ['tgl', 'D', 8],
        ['aktif', 'L', 1],
        ['nol', 'N', 4],
      ],
      [
        ['3171234567890123', '62.000000000000000', '20150630', 'T', '0'],
        ['', '********', '', '?', ''],
      ],
    );
    expect(readDbf(bytes, '')).toEqual([
      { NIK: '3171234567890123', luas: 62, tgl: '2015-06-30', aktif: true, nol: 0 },
      { NIK: null, luas: null, tgl: null, aktif: null, nol: null },
    ]);
  });

  it.each([
    ['UTF-8', Uint8Array.of(0x4a, 0xc3, 0xa9)],
    ['', Uint8Array.of(0x4a, 0xe9)],
    ['ANSI 1252', Uint8Array.of(0x4a, 0xe9)],
    ['ISO 8859-1', Uint8Array.of(0x4a, 0xe9)],
    ['88591', Uint8Array.of(0x4a, 0xe9)],
    ['tak dikenal', Uint8Array.of(0x4a, 0xe9)],
  ])('reads letters by the .cpg text %j', (encoding, cell) => {
    expect(readDbf(dbfBytes([['nama', 'C', 5]], [[cell]]), encoding)).toEqual([{ nama: 'Jé' }]);
  });

  it('leaves out deleted rows and what the file is too short for', () => {
    const bytes = dbfBytes([['rt', 'C', 3]], [['1'], ['2'], ['3']]);
    bytes[32 + 33] = 0x2a;
    expect(readDbf(bytes.subarray(0, bytes.length - 1), '')).toEqual([null, { rt: '2' }]);
    expect(readDbf(new Uint8Array(10), '')).toEqual([]);
  });
});
