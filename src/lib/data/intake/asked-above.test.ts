import { describe, expect, it } from 'vitest';
import { schematicTiles } from '../../stats/tiles';
import { voronoiCells } from '../../stats/voronoi';
import { IntakeDesk } from './desk';
import { plainChoice } from './propose-table';
import type { TableChoice } from './meaning';

const square = (kelurahan: string, rw: string, west: number): object => ({
  type: 'Feature',
  properties: { kelurahan, rw },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, -6.9],
        [west + 0.01, -6.9],
        [west + 0.01, -6.89],
        [west, -6.9],
      ],
    ],
  },
});
const MAP = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    ...[square('Utara', 'RW 01', 107.5), square('Utara', 'RW 02', 107.51)],
    ...[square('Selatan', 'RW 01', 107.52), square('Selatan', 'RW 03', 107.53)],
  ],
});

async function built(text: string, change: Partial<TableChoice> = {}) {
  const made = new IntakeDesk({ tiles: schematicTiles, cells: voronoiCells });
  const file = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
  const opened = await made.open([file('rw.geojson', MAP), file('t.csv', text)], null, () => undefined);
  const { asked, dataset, problems, rows } = await made.build({
    tables: opened.tables.map((table) => ({ ...plainChoice(table), ...change })),
    layers: opened.layers.map(({ use }) => use),
    boundaries: { kind: 'none' },
    ladder: null,
    facts: { title: 'Contoh', place: '', date: null, poorWord: '', setBy: '', simulated: false },
    accepted: new Map(),
  });
  const level = dataset?.levels.at(-1);
  const poor = level?.measures.get('kk_miskin')?.get(0)?.values ?? [];
  const figures = Object.fromEntries((level?.keys ?? []).map((key, i) => [key, poor[i]]));
  const told = problems.map(({ code, where, params }) => [code, where.row, params]);
  return { asked, figures, told, rows };
}

describe('a table that does not name the kelurahan of its RW', () => {
  const TABLE = 'RW,KK,KK Miskin\n01,40,2\n02,30,1\n';

  it('is asked of which one it is, and says how many have such an RW', async () => {
    const { asked, told, rows } = await built(TABLE);
    expect(asked).toEqual([
      { file: 't.csv', level: 'kelurahan', label: expect.anything() as unknown, names: ['Utara', 'Selatan'] },
    ]);
    expect(told).toContainEqual(['row-without-key', 2, { area: 'RW 01', areas: 2, level: 'Kelurahan' }]);
    expect(rows).toMatchObject({ read: 2, used: 0, refused: 2 });
  });

  it('is of the one that a person chooses, and stays asked', async () => {
    const { asked, figures, rows } = await built(TABLE, { within: { level: 'kelurahan', name: 'Utara' } });
    expect(figures).toMatchObject({ 'utara/1': 2, 'utara/2': 1 });
    expect(figures['selatan/1']).toBeNaN();
    expect(asked).toHaveLength(1);
    expect(rows).toMatchObject({ used: 2, refused: 0 });
  });

  it('is not asked where it has the column', async () => {
    const { asked, figures } = await built('Kelurahan,RW,KK,KK Miskin\nSelatan,01,40,2\n');
    expect([asked, figures['selatan/1']]).toEqual([[], 2]);
  });
});
