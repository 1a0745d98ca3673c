import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '$lib/domain';
import { AreaRegistry } from '../areas/area-registry';
import { readFeatures } from './feature-list';
import { readBoundaries } from './read-boundaries';
import { readContext } from './read-context';

type Ring = readonly (readonly number[])[];

const ladder: Level[] = [
  { id: 'kelurahan', label: 'Kelurahan', whole: true, name: 'Contoh', keyScope: 'parent' },
  { id: 'rw', label: 'RW', whole: false, keyScope: 'parent' },
  { id: 'rt', label: 'RT', whole: false, keyScope: 'parent' },
];

const square = (x: number, y: number, size = 1): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const polygon = (...rings: Ring[]) => ({ type: 'Polygon', coordinates: rings });
const feature = (geometry: unknown, properties: object = { rw: '01', rt: '01' }) => ({
  type: 'Feature',
  properties,
  geometry,
});

/** What was read, with the geometry of its deepest level. */
function deepestOf(read: ReturnType<typeof readBoundaries>) {
  if (read === null) return null;
  const level = Math.max(...read.geometries.keys());
  return { ...read, level, geometry: read.geometries.get(level) };
}

async function read(features: unknown[], more: object = {}) {
  const text = JSON.stringify({ type: 'FeatureCollection', features, ...more });
  const list = await readFeatures('wilayah.geojson', 'wilayah', text);
  const registry = new AreaRegistry(ladder);
  const boundaries = deepestOf(readBoundaries(list, ladder, registry));
  const problems = [...list.problems, ...(boundaries?.problems ?? [])];
  return { boundaries, registry, problems, codes: problems.map(({ code }) => code) };
}

describe('rings', () => {
  it('run counter-clockwise outside and clockwise inside, unclosed and without repeated neighbours', async () => {
    const outer = [...square(0, 0, 4)].reverse();
    const hole = [
      [1, 1],
      [2, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ];
    const { boundaries, codes } = await read([feature(polygon(outer, hole))]);
    expect(codes).toEqual([]);
    expect([...(boundaries?.geometry?.coords ?? [])]).toEqual([
      0, 0, 4, 0, 4, 4, 0, 4, 1, 1, 1, 2, 2, 2, 2, 1,
    ]);
    expect([...(boundaries?.geometry?.ringStart ?? [])]).toEqual([0, 4, 8]);
    expect([...(boundaries?.geometry?.polygonStart ?? [])]).toEqual([0, 2]);
    expect(boundaries?.geometry?.bbox).toEqual([0, 0, 4, 4]);
  });

  it('come out the same whichever way they ran', async () => {
    const point = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 }));
    await fc.assert(
      fc.asyncProperty(fc.array(point, { minLength: 3, maxLength: 12 }), async (points) => {
        const first = points[0] ?? [0, 0];
        const ring = [...points, first];
        const there = await read([feature(polygon(ring))]);
        const back = await read([feature(polygon([...ring].reverse()))]);
        expect(back).toEqual(there);
      }),
    );
  });

  it('that enclose nothing are left out and listed, with nothing else lost', async () => {
    const flat = [
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 0],
    ];
    const { boundaries, codes, registry } = await read([
      feature(polygon(flat)),
      feature(
        polygon([
          [0, 0],
          [null, 1],
          [1, 1],
        ] as unknown as Ring),
        { rw: '01', rt: '02' },
      ),
      feature({ type: 'MultiPolygon', coordinates: [[flat], [square(5, 5)]] }, { rw: '01', rt: '03' }),
    ]);
    expect(codes).toEqual(['geometry-invalid', 'geometry-invalid', 'geometry-invalid']);
    expect([...(boundaries?.geometry?.areaStart ?? [])]).toEqual([0, 0, 0, 1]);
    expect(registry.rung(2).keys).toEqual(['1/1', '1/2', '1/3']);
  });
});

describe('areas of boundaries', () => {
  it('stand in file order under the areas that their keys name', async () => {
    const { registry } = await read([
      feature(polygon(square(0, 0)), { RW: 'RW 02', RT: 1 }),
      feature(polygon(square(1, 0)), { RW: 'RW 01', RT: '002' }),
      feature(polygon(square(2, 0)), { RW: 'RW. 2', RT: 'RT 2' }),
    ]);
    expect(registry.rung(2).keys).toEqual(['2/1', '1/2', '2/2']);
    expect(registry.rung(1).keys).toEqual(['2', '1']);
    expect(registry.rung(2).parent).toEqual([0, 1, 0]);
    expect(registry.rung(2).names).toEqual(['01', '02', '02']);
  });

  it('are merged where a key is repeated, named where it is missing, and empty without a shape', async () => {
    const { boundaries, registry, codes } = await read([
      feature(polygon(square(0, 0)), { rw: '1', rt: '1' }),
      feature(polygon(square(5, 0)), { rw: '1', rt: '1' }),
      feature(polygon(square(1, 0)), { rw: '1' }),
      feature(polygon(square(2, 0)), {}),
      feature(null, { rw: '2', rt: '1' }),
      feature({ type: 'Point', coordinates: [0, 0] }, { rw: '2', rt: '2' }),
    ]);
    expect(registry.rung(2).keys).toEqual(['1/1', '1/?1', '?2', '2/1', '2/2']);
    expect(registry.rung(2).parent).toEqual([0, 0, -1, 1, 1]);
    expect([...(boundaries?.geometry?.areaStart ?? [])]).toEqual([0, 2, 3, 4, 4, 4]);
    expect(codes).toEqual([
      'area-repeated',
      'area-key-missing',
      'area-key-missing',
      'geometry-not-polygon',
      'geometry-null',
    ]);
  });

  it('without a shape are told of once, however many they are', async () => {
    const some = Array.from({ length: 12 }, (_, i) => feature(null, { rw: '1', rt: String(i + 1) }));
    const { problems } = await read([feature(polygon(square(0, 0)), { rw: '2', rt: '1' }), ...some]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'geometry-null', params: { count: 12 } });
    expect(problems[0]?.params.area).toBe(`${[1, 2, 3].map((rt) => `RT 0${rt}/RW 01`).join(', ')} …`);
  });

  it('are those of the deepest level named; a lone shape without a name is the whole', async () => {
    expect((await read([feature(polygon(square(0, 0)), { rw: '1' })])).boundaries?.level).toBe(1);
    const lone = await read([feature(polygon(square(0, 0)), { luas: 3 })]);
    expect([lone.boundaries?.level, [...(lone.boundaries?.geometry?.areaStart ?? [])]]).toEqual([0, [0, 1]]);
    expect(lone.codes).toEqual([]);
  });

  it('of several levels in one file go to their levels, where outlines hold what lies in them', async () => {
    const rts = [0, 1, 2].map((i) =>
      feature(polygon(square(i, 0)), { rw: i < 2 ? '1' : '2', rt: `${i + 1}` }),
    );
    const rws = [
      feature(
        polygon([
          [0, 0],
          [2, 0],
          [2, 1],
          [0, 1],
          [0, 0],
        ]),
        { rw: '1' },
      ),
      feature(polygon(square(2, 0)), { rw: '02' }),
    ];
    const whole = feature(polygon(square(0, 0, 3)), { kelurahan: 'Contoh' });
    const { boundaries, registry, codes } = await read([...rws, ...rts, whole]);
    expect(codes).toEqual([]);
    expect([0, 1, 2].map((level) => registry.rung(level).keys)).toEqual([
      [''],
      ['1', '2'],
      ['1/1', '1/2', '2/3'],
    ]);
    const starts = [0, 1, 2].map((level) => [...(boundaries?.geometries.get(level)?.areaStart ?? [])]);
    expect(starts).toEqual([
      [0, 1],
      [0, 1, 2],
      [0, 1, 2, 3],
    ]);
    expect(boundaries?.geometries.get(1)?.bbox).toEqual([0, 0, 3, 1]);
    expect(boundaries?.bbox).toEqual([0, 0, 3, 3]);
  });

  it('that lost their own number stay at the deepest level: they do not hold their neighbours', async () => {
    const rts = [0, 1, 2].map((i) =>
      feature(polygon(square(i, 0)), { kelurahan: 'Contoh', rw: '1', rt: `${i + 1}` }),
    );
    const lost = [{ rw: '1' }, { rw: '2' }, {}].map((names, i) =>
      feature(polygon(square(3 + i, 0)), { kelurahan: 'Contoh', ...names }),
    );
    const { boundaries, registry, codes } = await read([...rts, ...lost]);
    expect(codes).toEqual(['area-key-missing', 'area-key-missing', 'area-key-missing']);
    expect([...(boundaries?.geometries.keys() ?? [])]).toEqual([2]);
    expect(registry.rung(2).keys).toEqual(['1/1', '1/2', '1/3', '1/?1', '2/?2', '?3']);
  });

  it('without a number beside the boundary that they lie in stay areas, and the boundary is not blamed', async () => {
    const kelurahan: Level[] = [
      { id: 'kelurahan', label: 'Kelurahan', whole: false, keyScope: 'parent' },
      { id: 'rw', label: 'RW', whole: false, keyScope: 'parent' },
    ];
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        feature(polygon(square(0, 0, 2)), { kelurahan: 'Utara', rw: '01' }),
        // Fish ponds: more than half of the ground, and none of the named RW.
        feature(polygon(square(0, 2, 8)), { kelurahan: 'Utara' }),
        feature(polygon(square(2, 0, 2)), { kelurahan: 'Utara', rw: '02' }),
        feature(polygon(square(20, 0, 10)), { kelurahan: 'Selatan', rw: '01' }),
        feature(polygon(square(0, 0, 10)), { kelurahan: 'Utara' }),
        feature(polygon(square(20, 0, 10)), { kelurahan: 'Selatan' }),
        // An islet of its own is a part of the boundary.
        feature(polygon(square(12, 0, 1)), { kelurahan: 'Utara' }),
      ],
    });
    const registry = new AreaRegistry(kelurahan);
    const read = readBoundaries(await readFeatures('w.geojson', 'wilayah', text), kelurahan, registry);
    expect(registry.rung(1).keys).toEqual(['utara/1', 'utara/?1', 'utara/2', 'selatan/1']);
    expect([...(read?.geometries.get(0)?.areaStart ?? [])]).toEqual([0, 2, 3]);
    expect(read?.problems.map(({ code, where }) => [code, where.row])).toEqual([
      ['area-key-missing', 2],
      ['area-repeated', 7],
    ]);
  });

  it('of two ladders without a relation are kept apart, and no RT gets an RW', async () => {
    const apart = ladder.map((level) => ({
      ...level,
      keyScope: level.whole ? level.keyScope : ('package' as const),
    }));
    const features = [1, 2, 3].map((n) =>
      feature(polygon(square(n, 0)), n < 3 ? { rt: `${n}` } : { rw: '9' }),
    );
    const text = JSON.stringify({ type: 'FeatureCollection', features });
    const registry = new AreaRegistry(apart);
    const boundaries = readBoundaries(await readFeatures('w.geojson', 'wilayah', text), apart, registry);
    expect(boundaries?.problems).toEqual([]);
    expect([registry.rung(1).keys, registry.rung(2).keys]).toEqual([['9'], ['1', '2']]);
    expect([registry.rung(1).parent, registry.rung(2).parent]).toEqual([[0], [-1, -1]]);
    expect(boundaries?.geometries.get(1)?.bbox).toEqual([3, 0, 4, 1]);
    expect(boundaries?.geometries.get(2)?.bbox).toEqual([1, 0, 3, 1]);
  });

  it('are found inside collections, and in a column for RT and RW together', async () => {
    const { registry, boundaries } = await read([
      feature({ type: 'GeometryCollection', geometries: [polygon(square(0, 0))] }, { 'RT/RW': '003/005' }),
    ]);
    expect(registry.rung(2).keys).toEqual(['5/3']);
    expect([...(boundaries?.geometry?.areaStart ?? [])]).toEqual([0, 1]);
  });
});

describe('files of boundaries', () => {
  it('in another reference system, or in metres, are refused', async () => {
    const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });
    const utm = await read([feature(polygon(square(0, 0)))], crs('urn:ogc:def:crs:EPSG::32748'));
    expect([utm.boundaries, utm.codes]).toEqual([null, ['coordinates-not-degrees']]);
    const metres = await read([feature(polygon(square(780000, 9230000, 50)))]);
    expect([metres.boundaries, metres.codes]).toEqual([null, ['coordinates-not-degrees']]);
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4326']) {
      expect((await read([feature(polygon(square(0, 0)))], crs(name))).codes).toEqual([]);
    }
  });

  it('lose one shape in metres, not all', async () => {
    const shapes = [0, 1, 2].map((i) => feature(polygon(square(i, 0)), { rw: '1', rt: `${i + 1}` }));
    const stray = feature(polygon(square(780000, 9230000)), { rw: '1', rt: '9' });
    const { codes, boundaries } = await read([...shapes, stray]);
    expect(codes).toEqual(['geometry-invalid']);
    expect([...(boundaries?.geometry?.areaStart ?? [])]).toEqual([0, 1, 2, 3, 3]);
  });

  it('may be TopoJSON', async () => {
    const topology = {
      type: 'Topology',
      arcs: [
        [
          [0, 0],
          [1, 0],
          [0, 1],
          [-1, 0],
          [0, -1],
        ],
      ],
      transform: { scale: [1, 1], translate: [107, -7] },
      objects: {
        lain: { type: 'GeometryCollection', geometries: [] },
        wilayah: { type: 'Polygon', arcs: [[0]], properties: { rw: '1', rt: '2' } },
      },
    };
    const list = await readFeatures('w.topojson', 'wilayah', JSON.stringify(topology));
    const registry = new AreaRegistry(ladder);
    const boundaries = deepestOf(readBoundaries(list, ladder, registry));
    expect(registry.rung(2).keys).toEqual(['1/2']);
    expect([...(boundaries?.geometry?.coords ?? [])]).toEqual([107, -7, 108, -7, 108, -6, 107, -6]);
    const damaged = { ...topology, objects: { wilayah: { type: 'Polygon', arcs: [[7]] } } };
    const refused = await readFeatures('w.topojson', 'wilayah', JSON.stringify(damaged));
    expect(refused.problems.map(({ code }) => code)).toEqual(['resource-unreadable']);
  });

  it('never throw, whatever JSON they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.jsonValue(), async (text, geometry) => {
        await readFeatures('w.geojson', 'wilayah', text);
        const { boundaries } = await read([
          feature(geometry),
          feature({ type: 'Polygon', coordinates: geometry }),
        ]);
        expect(boundaries?.rows).toBe(2);
      }),
    );
  });
});

describe('readContext', () => {
  it('keeps lines, areas and points, in canonical kinds, and lists what cannot be drawn', async () => {
    const list = await readFeatures(
      'konteks.geojson',
      'konteks',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature(
            {
              type: 'MultiLineString',
              coordinates: [
                [
                  [0, 0],
                  [1, 1],
                ],
                [[2, 2]],
              ],
            },
            { jenis: 'Jalan Raya', nama: 'A' },
          ),
          feature({ type: 'Point', coordinates: [1, 2] }, { jenis: 'Mushola' }),
          feature(polygon(square(0, 0)), { jenis: 'Kebun' }),
          feature({ type: 'LineString', coordinates: [[0, 0]] }, { jenis: 'Kali' }),
        ],
      }),
    );
    const { features, problems } = readContext(list);
    expect(features.map(({ kind, shape, name }) => [kind, shape, name])).toEqual([
      ['jalan-besar', 'line', 'A'],
      ['masjid', 'point', ''],
      ['kebun', 'polygon', ''],
    ]);
    expect(features[0]?.parts).toEqual([Float64Array.of(0, 0, 1, 1)]);
    expect(problems.map(({ code, where }) => [code, where.row])).toEqual([['geometry-invalid', 4]]);
  });
});
