import { describe, expect, it } from 'vitest';
import { isNearName } from './near-names';
import { lowest, openDesk, toldCodes } from './testing/open-desk';

const TABLE = [
  'Kelurahan,RW,RT,KK,KK Miskin',
  'Sukamaju,1,1,50,5',
  'Sukamju,1,2,51,6',
  'SUKAMAJU ,1,3,52,7',
  'Suka Maju,2,1,53,8',
  'Kel. Sukamaju,2,2,54,9',
].join('\n');

/** RT squares of one kelurahan, by RW and RT. */
function squares(kelurahan: string, areas: readonly (readonly [string, string])[]): string {
  const features = areas.map(([rw, rt], i) => {
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
      properties: { KELURAHAN: kelurahan, RW: rw, RT: rt },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

describe('names of kelurahan', () => {
  it('that differ by spaces and signs are one; one with a slip is asked about, once', async () => {
    const { desk, build, opened } = await openDesk({ 'data.csv': TABLE });
    const before = await build();
    expect(before.dataset?.levels[0]?.names).toEqual(['Sukamaju', 'Sukamju']);
    expect(before.alike.map(({ said, means, rows }) => [said, means, rows])).toEqual([
      ['Sukamju', 'Sukamaju', 1],
    ]);
    expect(before.problems.find(({ code }) => code === 'name-spelled')?.where.row).toBe(5);
    expect(before.problems.find(({ code }) => code === 'names-alike')?.where.row).toBe(3);
    const accepted = new Map(before.alike.map(({ text, means }) => [text, [means]]));
    const after = await desk.build({
      tables: opened.tables.map(() => null),
      layers: [],
      boundaries: { kind: 'none' },
      ladder: null,
      facts: { title: 'X', place: '', date: null, poorWord: 'keluarga miskin', setBy: '', simulated: false },
      accepted,
    });
    expect(after.alike).toEqual([]);
    expect(after.dataset?.ladder[0]).toMatchObject({ whole: true, name: 'Sukamaju' });
    expect(lowest(after.dataset, 'kk')).toEqual({ '1/1': 50, '1/2': 51, '1/3': 52, '2/1': 53, '2/2': 54 });
  });

  it('are those of the boundaries', async () => {
    const map = squares('SUKA MAJU', [
      ['RW 01', 'RT 001'],
      ['RW 01', 'RT 002'],
      ['RW 01', 'RT 003'],
      ['RW 02', 'RT 001'],
      ['RW 02', 'RT 002'],
    ]);
    const { desk, build, opened } = await openDesk({ 'data.csv': TABLE, 'batas.geojson': map });
    const before = await build();
    expect(before.rows).toMatchObject({ read: 5, used: 4, refused: 1 });
    expect(before.alike.map(({ said, means }) => [said, means])).toEqual([['Sukamju', 'SUKA MAJU']]);
    const after = await desk.build({
      tables: opened.tables.map(() => null),
      layers: opened.layers.map(({ use }) => use),
      boundaries: { kind: 'none' },
      ladder: null,
      facts: { title: 'X', place: '', date: null, poorWord: 'keluarga miskin', setBy: '', simulated: false },
      accepted: new Map(before.alike.map(({ text, means }) => [text, [means]])),
    });
    expect(after.rows).toMatchObject({ read: 5, used: 5, refused: 0 });
    expect(lowest(after.dataset, 'kk')).toEqual({ '1/1': 50, '1/2': 51, '1/3': 52, '2/1': 53, '2/2': 54 });
    expect(toldCodes(after)).not.toContain('row-without-area');
  });

  it.each([
    ['Sukamju', 'Sukamaju', true],
    ['Sukamaju', 'Suakmaju', true],
    ['Krembangan Utara', 'Krembangan Selatan', false],
    ['Krajan A', 'Krajan B', false],
    ['Melong I', 'Melong II', false],
    ['Blok 12', 'Blok 13', false],
    ['Gatep', 'Gerih', false],
    ['Cibeber', 'Cibeureum', false],
  ])('%s is nearly %s: %s', (one, other, near) => {
    expect(isNearName(one, other)).toBe(near);
    expect(isNearName(other, one)).toBe(near);
  });
});
