import { describe, expect, it } from 'vitest';
import { schematicTiles } from '../../stats/tiles';
import { voronoiCells } from '../../stats/voronoi';
import { IntakeDesk } from './desk';

async function opened(files: Readonly<Record<string, string>>) {
  const desk = new IntakeDesk({ tiles: schematicTiles, cells: voronoiCells });
  const encoder = new TextEncoder();
  const given = Object.entries(files).map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
  return desk.open(given, null, () => undefined);
}

describe('a table without a row', () => {
  it.each([
    ['hanya-judul.csv', 'rw,rt,kk,kk_miskin\n'],
    ['judul-dan-kosong.csv', 'RW;RT;KK;KK Miskin\n;;;\n;;;\n'],
  ])('is told of: %s', async (name, text) => {
    const { problems } = await opened({ [name]: text });
    expect(problems.map(({ code, where }) => [code, where.file])).toEqual([['table-without-rows', name]]);
  });

  it('is not one with a single row', async () => {
    expect((await opened({ 'a.csv': 'rw,rt,kk,kk_miskin\n1,1,40,2\n' })).problems).toEqual([]);
  });
});
