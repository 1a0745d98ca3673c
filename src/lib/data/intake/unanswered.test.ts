import { describe, expect, it } from 'vitest';
import { schematicTiles } from '../../stats/tiles';
import { voronoiCells } from '../../stats/voronoi';
import { IntakeDesk } from './desk';
import type { TableChoice } from './meaning';
import { plainChoice } from './propose-table';

const FACTS = { title: '', place: '', date: null, poorWord: '', setBy: '', simulated: false };

async function notes(text: string, change: Partial<TableChoice> | null): Promise<unknown[]> {
  const desk = new IntakeDesk({ tiles: schematicTiles, cells: voronoiCells });
  const file = { name: 'rt.csv', bytes: new TextEncoder().encode(text) };
  const { tables } = await desk.open([file], null, () => undefined);
  const { problems } = await desk.build({
    tables: tables.map((table) => change && { ...plainChoice(table), ...change }),
    layers: [],
    boundaries: { kind: 'none' },
    ladder: null,
    facts: FACTS,
    accepted: new Map(),
  });
  return problems.filter(({ code }) => code === 'count-unanswered').map(({ where }) => where);
}

describe('a column that only says "Jumlah"', () => {
  const text = 'RW,RT,Jumlah,KK Miskin\n1,1,140,2\n1,2,130,3\n';

  it('is told of as long as nobody has said what it counts', async () => {
    const told = [{ file: 'rt.csv', column: 'Jumlah' }];
    expect(await notes(text, null)).toEqual(told);
    expect(await notes(text, { year: 2015 })).toEqual(told);
    expect(await notes(text, { meanings: { 2: 'measure:jiwa' } })).toEqual([]);
    expect(await notes(text, { use: 'nothing' })).toEqual([]);
  });

  it('is no column that says it', async () => {
    expect(await notes(text.replace('Jumlah', 'Jumlah KK'), null)).toEqual([]);
  });
});
