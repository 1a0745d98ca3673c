import { describe, expect, it } from 'vitest';
import { boundariesUse, fieldOfUse, levelOfUse } from './layer-use';
import { lowest, openDesk } from './testing/open-desk';

/** Squares with one property of a name, besides what says nothing. */
function squares(property: string, names: readonly string[]): string {
  const features = names.map((name, i) => {
    const [west, east] = [107.54 + i * 0.002, 107.542 + i * 0.002];
    const ring = [
      [west, -6.9],
      [east, -6.9],
      [east, -6.898],
      [west, -6.898],
      [west, -6.9],
    ];
    return {
      type: 'Feature',
      properties: { OBJECTID: i + 1, REMARK: 'batas', [property]: name },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
const NAMES = ['RT 001 RW 001', 'RT 002 RW 001', 'RT 001 RW 002', 'RT 002 RW 002'];
const TABLE = 'RW,RT,KK,KK Miskin\n1,1,50,5\n1,2,51,6\n2,1,52,7\n2,2,53,8\n';

describe('boundaries whose RT and RW stand in one property', () => {
  it.each(['Wilayah', 'NAMOBJ', 'KETERANGAN', 'NAMA', 'nama_rt_rw', 'label'])(
    'are read of %s',
    async (property) => {
      const { build } = await openDesk({ 'data.csv': TABLE, 'batas.geojson': squares(property, NAMES) });
      const { dataset, rows, join } = await build();
      expect(lowest(dataset, 'kk')).toEqual({ '1/1': 50, '1/2': 51, '2/1': 52, '2/2': 53 });
      expect(rows).toMatchObject({ read: 4, used: 4, refused: 0 });
      expect(join?.levels.at(-1)).toMatchObject({ areas: 4, matched: 4, withoutRow: [] });
      expect(dataset?.levels.at(-1)?.geometry).not.toBeNull();
    },
  );

  it('are read of the property that a person points to, which never is one of persons', async () => {
    const map = JSON.parse(squares('DESA_1', ['Gatep', 'Kauh', 'Kelod'])) as {
      features: { properties: Record<string, unknown> }[];
    };
    for (const [i, { properties }] of map.features.entries()) {
      properties['NIK'] = `999901410780000${i}`;
      properties['name'] = `Polygon ${i}`;
    }
    const { desk, opened } = await openDesk({
      'data.csv': 'Banjar,KK,KK Miskin\nGatep,50,5\nKauh,51,6\nKelod,52,7\n',
      'batas.geojson': JSON.stringify(map),
    });
    expect(opened.layers[0]?.fields).toEqual(['OBJECTID', 'REMARK', 'DESA_1']);
    const result = await desk.build({
      tables: [null],
      layers: [boundariesUse('banjar', 'DESA_1')],
      boundaries: { kind: 'none' },
      ladder: null,
      facts: { title: 'X', place: '', date: null, poorWord: 'keluarga miskin', setBy: '', simulated: false },
      accepted: new Map(),
    });
    expect(lowest(result.dataset, 'kk')).toEqual({ gatep: 50, kauh: 51, kelod: 52 });
    expect(result.join?.levels.at(-1)).toMatchObject({ areas: 3, matched: 3, withoutRow: [] });
  });

  it('are read without any table', async () => {
    const { build } = await openDesk({ 'batas.geojson': squares('Wilayah', NAMES) });
    const { dataset } = await build();
    expect(dataset?.ladder.map(({ id }) => id)).toEqual(['kelurahan', 'rw', 'rt']);
    expect(dataset?.levels.at(-1)?.keys).toEqual(['1/1', '1/2', '2/1', '2/2']);
  });
});

describe('the use of boundaries', () => {
  it.each([
    [null, null, 'boundaries'],
    ['rw', null, 'boundaries/rw'],
    [null, 'NAMA/RT', 'boundaries//NAMA/RT'],
    ['rw', 'NAMOBJ', 'boundaries/rw/NAMOBJ'],
  ])('of level %s with names in %s is %s, and read back', (level, field, use) => {
    const told = boundariesUse(level, field);
    expect(told).toBe(use);
    expect([levelOfUse(told), fieldOfUse(told)]).toEqual([level, field]);
  });
});
