import { describe, expect, it } from 'vitest';
import { openFile } from '../open-file';
import { codesOf, given, geojsonFile, limitsWith } from '../testing/given';

const point = { type: 'Point', coordinates: [107.5, -6.9] };
const open = (value: unknown, name = 'a.json') =>
  openFile(given(name, typeof value === 'string' ? value : JSON.stringify(value)));

describe('GeoJSON', () => {
  it('is a collection, a feature, a bare geometry or a list of features', async () => {
    const feature = { type: 'Feature', properties: { rt: '001' }, geometry: point };
    for (const value of [feature, { type: 'FeatureCollection', features: [feature] }, [feature]]) {
      const content = await open(value);
      expect(content.layers).toEqual([
        { file: 'a.json', layer: '', features: [{ row: 1, properties: { rt: '001' }, geometry: point }] },
      ]);
      expect(content.problems).toEqual([]);
    }
    expect((await open(point)).layers[0]?.features).toEqual([{ row: 1, properties: {}, geometry: point }]);
  });

  it('keeps numbers of features where one is no object, and takes its id along', async () => {
    const { layers } = await open({
      type: 'FeatureCollection',
      features: [null, { type: 'Feature', id: '32.77', properties: null, geometry: point }],
    });
    expect(layers[0]?.features).toEqual([
      { row: 1, properties: {}, geometry: null },
      { row: 2, properties: { id: '32.77' }, geometry: point },
    ]);
  });

  it('is refused when cut off, empty, no map, or a lone descriptor', async () => {
    expect(codesOf(await open('{"type":"FeatureCollection","features":[{"ty'))).toEqual(['file-damaged']);
    expect(codesOf(await open({ type: 'FeatureCollection', features: [] }))).toEqual([
      'map-without-features',
    ]);
    expect(codesOf(await open({ kk: 62 }))).toEqual(['json-no-map']);
    expect(codesOf(await open([{ kk: 62 }]))).toEqual(['json-no-map']);
    expect(codesOf(await open({ name: 'x', resources: [] }, 'datapackage.json'))).toEqual([
      'package-parts-missing',
    ]);
  });

  it('has at most so many features', async () => {
    const file = geojsonFile([point, point, point]);
    expect(codesOf(await openFile(file, { limits: limitsWith({ features: 2 }) }))).toEqual(['file-too-long']);
    expect(codesOf(await openFile(file, { limits: limitsWith({ features: 3 }) }))).toEqual([]);
  });

  it('of 50 MB is read with progress, and can be cancelled', async () => {
    const ring = Array.from({ length: 400 }, (_, i) => [107 + i / 1e6 + 0.1234567, -6.9 + i / 1e6]);
    const part = JSON.stringify({
      type: 'Feature',
      properties: { rt: '1' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    });
    const count = Math.ceil(50e6 / part.length);
    const file = given(
      'besar.geojson',
      `{"type":"FeatureCollection","features":[${Array(count).fill(part).join(',')}]}`,
    );
    expect(file.bytes.length).toBeGreaterThan(50e6);
    const shares: number[] = [];
    const content = await openFile(file, { progress: (share) => shares.push(share) });
    expect(content.layers[0]?.features).toHaveLength(count);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBeGreaterThan(3);
    const stop = new AbortController();
    const reading = openFile(file, {
      signal: stop.signal,
      progress: (share) => {
        if (share > 0) stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  }, 60_000);
});

describe('TopoJSON', () => {
  const topology = {
    type: 'Topology',
    arcs: [
      [
        [107, -6],
        [107.1, -6],
        [107.1, -6.1],
        [107, -6],
      ],
    ],
    objects: {
      rt: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', arcs: [[0]], properties: { rt: '1' } }],
      },
      pos: { type: 'Point', coordinates: [107.5, -6.9] },
    },
  };

  it('gives every object as a layer', async () => {
    const { layers, problems } = await open(topology);
    expect(layers.map(({ layer, features }) => [layer, features.length])).toEqual([
      ['rt', 1],
      ['pos', 1],
    ]);
    expect(layers[0]?.features[0]).toEqual({
      row: 1,
      properties: { rt: '1' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [107, -6],
            [107.1, -6],
            [107.1, -6.1],
            [107, -6],
          ],
        ],
      },
    });
    expect(problems).toEqual([]);
  });

  it('keeps its other objects when one is damaged', async () => {
    const bad = { ...topology, objects: { ...topology.objects, buruk: { type: 'Polygon', arcs: [[9]] } } };
    const content = await open(bad);
    expect(content.layers.map(({ layer }) => layer)).toEqual(['rt', 'pos']);
    expect(content.problems).toMatchObject([{ code: 'layer-damaged', params: { layer: 'buruk' } }]);
  });
});

describe('qgis2web', () => {
  const json = JSON.stringify({
    type: 'FeatureCollection',
    name: 'RT_1',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
    features: [
      { type: 'Feature', properties: { RT: '001', ket: 'kurung } dan "kutip" \\' }, geometry: point },
    ],
  });

  it('is cut out of its script, brackets in texts notwithstanding', async () => {
    const content = await open(`var json_RT_1 = ${json}\n`, 'RT_1.js');
    expect(content.layers.map(({ layer }) => layer)).toEqual(['RT_1']);
    expect(content.layers[0]?.features[0]?.properties).toEqual({ RT: '001', ket: 'kurung } dan "kutip" \\' });
    expect(content.problems).toEqual([]);
  });

  it('may hold several layers, and nothing in it is run', async () => {
    const script = `globalThis.dijalankan = true;\nvar json_A = ${json};\nlet json_B = ${json};alert(1)`;
    const content = await open(script, 'lapisan.js');
    expect(content.layers.map(({ layer }) => layer)).toEqual(['A', 'B']);
    expect('dijalankan' in globalThis).toBe(false);
  });

  it('is refused where the object never closes or is no JSON', async () => {
    expect(codesOf(await open('var json_A = {"type": "FeatureCollection", ', 'a.js'))).toEqual([
      'json-no-map',
    ]);
    expect(codesOf(await open('var a = {b: 1};', 'a.js'))).toEqual(['file-damaged']);
  });
});
