import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { schematicTiles } from '../../stats/tiles';
import { voronoiCells } from '../../stats/voronoi';
import { IntakeDesk } from './desk';
import type { BuildOrder, Opened } from './opened';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const square = (west: number, east: number): object => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, -6.9],
      [east, -6.9],
      [east, -6.89],
      [west, -6.89],
      [west, -6.9],
    ],
  ],
});
const map = (features: readonly object[]): string => JSON.stringify({ type: 'FeatureCollection', features });
const feature = (properties: object, geometry: object): object => ({ type: 'Feature', properties, geometry });

function order(opened: Opened, change: Partial<BuildOrder> = {}): BuildOrder {
  return {
    tables: opened.tables.map(() => null),
    layers: opened.layers.map(({ use }) => use),
    boundaries: { kind: 'none' },
    ladder: null,
    facts: {
      title: 'Contoh',
      place: '',
      date: null,
      poorWord: 'keluarga miskin',
      setBy: '',
      simulated: false,
    },
    accepted: new Map(),
    ...change,
  };
}

async function desk(files: Readonly<Record<string, string | Uint8Array>>) {
  const made = new IntakeDesk({ tiles: schematicTiles, cells: voronoiCells });
  const given = Object.entries(files).map(([name, content]) => {
    return { name, bytes: typeof content === 'string' ? bytes(content) : content };
  });
  return { made, opened: await made.open(given, null, () => undefined) };
}

const descriptor = (files: ReadonlyMap<string, Uint8Array>): string =>
  new TextDecoder().decode(files.get('datapackage.json'));
const TABLE = 'rw,rt,kk,kk_miskin\n1,1,40,2\n1,2,-3,1\n1,3,20,5\n';

describe('the desk', () => {
  it('counts rows that are used, refused and used in part', async () => {
    const text = `${TABLE}1,3,20,6\n1,,x,x\nJumlah,,99,9\n`;
    const { made, opened } = await desk({
      't.csv': text,
      'wilayah.geojson': map([feature({ rw: '1', rt: '1' }, square(107.5, 107.51))]),
    });
    const { rows } = await made.build(order(opened));
    // Rows 3, 4 and 5 are of areas that the map has not; row 6 is the RW's own, with figures that cannot be read.
    expect(rows).toEqual({ read: 5, used: 2, refused: 3, partly: 1 });
  });

  it('puts corrected rows in the place of the old ones', async () => {
    const { made, opened } = await desk({ 't.csv': TABLE });
    const text = made.rejected(0, [[3, 'kurang dari nol']]) ?? '';
    expect((await made.build(order(opened))).rows.partly).toBe(1);
    const fixed = { name: 'ditolak-t.csv', bytes: bytes(text.replace('-3', '30')) };
    const again = await made.open([fixed], null, () => undefined);
    expect([again.tables.length, again.corrected]).toEqual([1, 1]);
    const result = await made.build(order(again));
    expect(result.rows).toEqual({ read: 3, used: 3, refused: 0, partly: 0 });
    expect(result.join?.repeated).toBe(0);
  });

  it('takes a file of the same name for its newer self, and says so', async () => {
    const { made } = await desk({ 't.csv': TABLE });
    const again = await made.open(
      [{ name: 't.csv', bytes: bytes('rw,rt,kk\n1,1,41\n') }],
      null,
      () => undefined,
    );
    expect(again.tables.map(({ rows }) => rows)).toEqual([1]);
    expect(again.problems.map(({ code }) => code)).toContain('file-given-again');
  });

  it('lets no row of a list of persons go', async () => {
    const { made } = await desk({ 'nik.csv': 'nik,nama,rt,rw\n9999014107800001,Contoh,1,1\n' });
    expect(made.rejected(0, [[2, 'apa saja']])).toBeNull();
  });

  it('says of a file that could not be fetched', async () => {
    const { made } = await desk({});
    const { problems } = await made.open([{ name: 'folder', bytes: null }], null, () => undefined);
    expect(problems).toMatchObject([{ code: 'file-not-read', where: { file: 'folder' } }]);
  });

  it('makes tiles that no one takes for boundaries', async () => {
    const { made, opened } = await desk({ 't.csv': TABLE });
    const { dataset, files } = await made.build(order(opened, { boundaries: { kind: 'tiles' } }));
    expect(dataset?.info.schematic).toBe(true);
    expect(dataset?.levels.at(-1)?.geometry?.areaStart).toHaveLength(4);
    expect(descriptor(files)).not.toContain('"wilayah": "lapangan"');
  });

  it('makes cells round points inside an outline, and marks them as made up', async () => {
    const table =
      'rw,rt,kk,kk_miskin,lat,lng\n1,1,40,2,-6.895,107.502\n1,2,30,1,-6.895,107.508\n1,3,20,5,,\n';
    const outline = map([feature({ kelurahan: 'Contoh' }, square(107.5, 107.51))]);
    const { made, opened } = await desk({ 't.csv': table, 'batas.geojson': outline });
    const { dataset, problems } = await made.build(
      order(opened, { boundaries: { kind: 'cells', outline: 0 } }),
    );
    expect(dataset?.info.cells).toBe(true);
    // The boundaries are made, the figures are not: nothing here is a simulation.
    expect(dataset?.info.resources.map(({ name, nature }) => [name, nature])).toEqual([
      ['kemiskinan', 'lapangan'],
      ['wilayah', null],
    ]);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'cells-left-out', params: { areas: 1 } }),
    );
  });

  it('ends cells at the true borders of the areas above', async () => {
    // Two RW meet at 107.505; the second point of RW 01 is nearer to ground of RW 02 than RW 02's own point.
    const table =
      'rw,rt,kk,kk_miskin,lat,lng\n1,1,40,2,-6.8925,107.502\n1,2,30,1,-6.8975,107.5045\n2,1,20,5,-6.894,107.509\n';
    const outline = map([
      feature({ rw: 'RW 01', kelurahan: 'Lain Ejaan' }, square(107.5, 107.505)),
      feature({ rw: 'RW 02', kelurahan: 'Lain Ejaan' }, square(107.505, 107.51)),
      feature({ rw: 'RW 09', kelurahan: 'Lain Ejaan' }, square(107.51, 107.52)),
    ]);
    const { made, opened } = await desk({ 't.csv': table, 'rw.geojson': outline });
    const { dataset, files } = await made.build(order(opened, { boundaries: { kind: 'cells', outline: 0 } }));
    const geometry = dataset?.levels.at(-1)?.geometry;
    const longitudes = (area: number): number[] => {
      const rings = geometry?.ringStart.slice(
        geometry.polygonStart[geometry.areaStart[area] ?? 0],
        (geometry.polygonStart[geometry.areaStart[area + 1] ?? 0] ?? 0) + 1,
      );
      const [from = 0, to = 0] = [rings?.at(0), rings?.at(-1)];
      return [...(geometry?.coords.slice(2 * from, 2 * to) ?? [])].filter((_, i) => i % 2 === 0);
    };
    expect(dataset?.levels.at(-1)?.keys).toEqual(['1/1', '1/2', '2/1']);
    expect(Math.max(...longitudes(0), ...longitudes(1))).toBe(107.505);
    expect([Math.min(...longitudes(2)), Math.max(...longitudes(2))]).toEqual([107.505, 107.51]);
    // Where the two cells of RW 01 meet, the cell of RW 02 has a corner too: they are neighbours without a gap.
    expect(longitudes(2).filter((lng) => lng === 107.505)).toHaveLength(3);
    expect(descriptor(files)).toContain('"denah": "sel"');
  });

  it('says when there is nothing to make cells of', async () => {
    const outline = map([feature({ kelurahan: 'Contoh' }, square(107.5, 107.51))]);
    const { made, opened } = await desk({ 't.csv': TABLE, 'batas.geojson': outline });
    const { problems } = await made.build(order(opened, { boundaries: { kind: 'cells', outline: 0 } }));
    expect(problems.map(({ code }) => code)).toContain('cells-without-points');
  });

  it('writes lines as context, with kind and name alone', async () => {
    const road = feature(
      { jenis: 'jalan', nama: 'Jalan Contoh', hp: '081234567890' },
      {
        type: 'LineString',
        coordinates: [
          [107.5, -6.9],
          [107.51, -6.89],
        ],
      },
    );
    const { made, opened } = await desk({ 't.csv': TABLE, 'jalan.geojson': map([road]) });
    const { dataset, files } = await made.build(order(opened));
    expect(dataset?.context).toMatchObject([{ kind: 'jalan', name: 'Jalan Contoh', shape: 'line' }]);
    expect(new TextDecoder().decode(files.get('konteks.geojson'))).not.toContain('0812');
  });

  it('mends crossing rings and tells the rest of the map no less', async () => {
    const bow = {
      type: 'Polygon',
      coordinates: [
        [
          [107.52, -6.9],
          [107.53, -6.89],
          [107.53, -6.9],
          [107.52, -6.89],
          [107.52, -6.9],
        ],
      ],
    };
    const text = map([
      feature({ rw: '1', rt: '1' }, square(107.5, 107.51)),
      feature({ rw: '1', rt: '2' }, bow),
    ]);
    const { made, opened } = await desk({ 'w.geojson': text });
    const { dataset, problems } = await made.build(order(opened));
    expect(dataset?.levels.at(-1)?.count).toBe(2);
    expect(problems.find(({ code }) => code === 'shape-mended')).toMatchObject({
      where: { file: 'w.geojson', row: 2 },
    });
  });

  it('keeps no personal column of a whole package', async () => {
    const zip = zipSync({
      'p/datapackage.json': bytes(
        '{"name":"p","title":"P","resources":[{"name":"kelompok","path":"kelompok.csv"}]}',
      ),
      'p/kelompok.csv': bytes('nama,jenis,hp\nMawar,posyandu,081234567890\nMelati,posyandu,081234567891\n'),
    });
    const { opened } = await desk({ 'p.zip': zip });
    const text = new TextDecoder().decode(opened.packages[0]?.files.get('kelompok.csv'));
    expect(text).toBe('nama,jenis\nMawar,posyandu\nMelati,posyandu\n');
    expect(opened.problems.map(({ code }) => code)).toEqual(['personal-column-dropped']);
  });
});

describe('boundaries with nothing but names', () => {
  const named = (...names: string[]): string =>
    map(names.map((nama, i) => feature({ nama }, square(107.5 + i / 100, 107.51 + i / 100))));
  async function levels(boundaries: string, table = 'rw,rt,kk,kk_miskin\n1,1,40,2\n2,1,30,1\n') {
    const { made, opened } = await desk({ 't.csv': table, 'batas.geojson': boundaries });
    const { dataset, problems } = await made.build(order(opened));
    const drawn = dataset?.levels.map(({ geometry, keys }) => {
      const { areaStart = [] } = geometry ?? {};
      return keys.filter((_, i) => (areaStart[i + 1] ?? 0) > (areaStart[i] ?? 0));
    });
    return { drawn, guessed: problems.filter(({ code }) => code === 'boundary-level-guessed') };
  }

  it('are the whole place where there is one shape', async () => {
    const { drawn, guessed } = await levels(named('Cibeureum'));
    expect(drawn).toEqual([[''], [], []]);
    expect(guessed).toEqual([]);
  });

  it('are of the level that their words tell, or whose areas are called so', async () => {
    expect((await levels(named('RW 01', 'RW 02'))).drawn).toEqual([[], ['1', '2'], []]);
    expect((await levels(named('RT 01 RW 01', 'RT 01 RW 02'))).drawn).toEqual([[], [], ['1/1', '2/1']]);
    const banjar = 'rw,rt,kk,kk_miskin\nGatep,1,40,2\nKauh,1,30,1\n';
    expect((await levels(named('Gatep', 'KAUH'), banjar)).drawn).toEqual([[], ['gatep', 'kauh'], []]);
  });

  it('that nothing knows do not close the lowest level, and are told of', async () => {
    const { drawn, guessed } = await levels(named('Utara', 'Selatan'));
    expect(drawn).toEqual([[], ['utara', 'selatan'], []]);
    expect(guessed).toMatchObject([{ where: { file: 'batas.geojson' }, params: { level: 'RW' } }]);
  });

  it('are of the level that a person has put them to, and nothing is guessed', async () => {
    const ladder = 'dusun,rt,kk,kk_miskin\nKrajan,1,40,2\nSawahan,2,30,1\n';
    const { made, opened } = await desk({ 't.csv': ladder, 'batas.geojson': named('Utara', 'Selatan') });
    const { dataset, problems } = await made.build({ ...order(opened), layers: ['boundaries/dusun'] });
    expect(dataset?.levels.map(({ level, keys }) => [level, keys])).toMatchObject([
      ['kelurahan', ['']],
      ['dusun', expect.arrayContaining(['utara', 'selatan'])],
      ['rt', []],
    ]);
    expect(problems.map(({ code }) => code)).not.toContain('boundary-level-guessed');
  });
});
