import { describe, expect, it } from 'vitest';
import { schematicTiles } from '../../stats/tiles';
import { voronoiCells } from '../../stats/voronoi';
import { IntakeDesk } from './desk';
import { plainChoice } from './propose-table';

async function built(files: Readonly<Record<string, string>>, released: readonly number[] = []) {
  const made = new IntakeDesk({ tiles: schematicTiles, cells: voronoiCells });
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const given = Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) }));
  const opened = await made.open(given, null, () => undefined);
  const result = await made.build({
    tables: opened.tables.map((table) => ({ ...plainChoice(table), released })),
    layers: opened.layers.map(({ use }) => use),
    boundaries: { kind: 'none' },
    ladder: null,
    facts: { title: 'Contoh', place: '', date: null, poorWord: '', setBy: '', simulated: false },
    accepted: new Map(),
  });
  const kept = [...result.files.values()].map((file) => new TextDecoder().decode(file)).join('\n');
  const told = result.problems.map(({ code, where, params }) => [code, where.column ?? '', params] as const);
  return { opened, kept, told };
}

describe('cells of groups that lead to a person', () => {
  const GROUPS =
    'Nama Kelompok,Jenis,RT,RW,Kegiatan\n' +
    'Mawar,PKK,1,1,rapat di rumah Ibu Aminah\n' +
    'Arisan Pak Budi,Arisan,2,1,hubungi 081234567890\n' +
    'Kelas Ibu Hamil,Posyandu,1,1,timbang\n';

  it('are masked, told of and asked about', async () => {
    const { opened, kept, told } = await built({ 'g.csv': GROUPS });
    expect(kept).not.toMatch(/Aminah|Budi|0812/);
    expect(kept).toMatch(/rapat di rumah Ibu •••/);
    expect(kept).toMatch(/Kelas Ibu Hamil/);
    expect(told).toContainEqual(['numbers-masked', '', { cells: 1 }]);
    expect(told).toContainEqual(['persons-masked', 'Nama Kelompok', { cells: 1 }]);
    expect(told).toContainEqual(['persons-masked', 'Kegiatan', { cells: 1 }]);
    const asked = opened.tables[0]?.columns.filter(({ question }) => question === 'named') ?? [];
    expect(asked.map(({ at, example }) => [at, example])).toEqual([
      [0, ''],
      [4, ''],
    ]);
  });

  it('are read where a person has said that they name no one, but for numbers', async () => {
    const { kept, told } = await built({ 'g.csv': GROUPS }, [0]);
    expect(kept).toMatch(/Arisan Pak Budi/);
    expect(kept).not.toMatch(/Aminah|0812/);
    expect(told.filter(([code]) => code === 'persons-masked')).toHaveLength(1);
  });
});

describe('what boundaries say besides their areas', () => {
  it('is told of where it leads to persons, or is figures', async () => {
    const feature = (rt: string, ketua: string, ket: string) => ({
      type: 'Feature',
      properties: {
        ...{ RW: '01', RT: rt, KETUA: ketua, HP: '081234567890', KK: 40, KK_MISKIN: 4 },
        ...{ KET: ket, LUAS: 2.5 },
      },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [107.5, -6.9],
            [107.51, -6.9],
            [107.51, -6.89],
            [107.5, -6.9],
          ],
        ],
      },
    });
    const features = [feature('01', 'Siti Aminah', 'pindahan'), feature('02', 'Budi Santoso', '')];
    const text = JSON.stringify({ type: 'FeatureCollection', features });
    const { kept, told } = await built({ 'w.geojson': text });
    expect(kept).not.toMatch(/Siti|0812|pindahan/);
    const dropped = told.flatMap(([code, column]) => (code === 'personal-column-dropped' ? [column] : []));
    expect(dropped).toEqual(['KETUA', 'HP']);
    expect(told).toContainEqual(['map-figures-unread', '', { columns: 'KK, KK_MISKIN' }]);
  });
});
