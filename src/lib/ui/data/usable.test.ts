import { describe, expect, it } from 'vitest';
import { loadIntake, type IntakeResult } from '$lib/data';
import { schematicTiles } from '../../stats/tiles';
import { voronoiCells } from '../../stats/voronoi';
import { isUsable } from './usable';

async function made(text: string): Promise<IntakeResult> {
  const { IntakeDesk } = await loadIntake();
  const desk = new IntakeDesk({ tiles: schematicTiles, cells: voronoiCells });
  await desk.open([{ name: 'a.csv', bytes: new TextEncoder().encode(text) }], null, () => undefined);
  const facts = { title: '', place: '', date: null, poorWord: '', setBy: '', simulated: false };
  const boundaries = { kind: 'none' } as const;
  return desk.build({ tables: [null], layers: [], boundaries, ladder: null, facts, accepted: new Map() });
}

describe('isUsable', () => {
  it.each([
    ['a row of figures', 'rw,rt,kk,kk_miskin\n1,1,40,2\n', true],
    ['a group of the whole place', 'nama,jenis\nMawar,Posyandu\n', true],
    ['a header alone', 'rw,rt,kk,kk_miskin\n', false],
    ['a header over blank rows', 'rw,rt,kk,kk_miskin\n,,,\n,,,\n', false],
  ])('%s', async (_, text, usable) => {
    expect(isUsable(await made(text))).toBe(usable);
  });
});
