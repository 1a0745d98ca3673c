import { describe, expect, it } from 'vitest';
import { schematicTiles } from '../../stats/tiles';
import { voronoiCells } from '../../stats/voronoi';
import { IntakeDesk } from './desk';
import type { BuildOrder } from './opened';

async function made(files: Readonly<Record<string, string>>, boundaries: BuildOrder['boundaries']) {
  const desk = new IntakeDesk({ tiles: schematicTiles, cells: voronoiCells });
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const given = Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) }));
  const opened = await desk.open(given, null, () => undefined);
  const { dataset, problems } = await desk.build({
    tables: opened.tables.map(() => null),
    layers: opened.layers.map(({ use }) => use),
    boundaries,
    ladder: null,
    facts: { title: 'Contoh', place: '', date: null, poorWord: '', setBy: '', simulated: false },
    accepted: new Map(),
  });
  const placed = dataset?.groups.map(({ name, lng, lat, placeKnown, area }) => {
    return [name, lng, lat, placeKnown, area];
  });
  const told = problems
    .filter(({ code }) => code.startsWith('position-') || code === 'group-without-place')
    .map(({ code, where, params }) => [code, where.file, where.row, params]);
  return { placed, told };
}

const TABLE = 'rw,rt,kk,kk_miskin\n1,1,40,2\n1,2,30,1\n';

describe('points of groups', () => {
  it('that are the wrong way round are told of, in one column or in two', async () => {
    const pair =
      'Nama Kelompok,Jenis,Koordinat\nMelati,Posyandu,"107.5441,-6.8960"\nAnggrek,PKK,"-6.8960, 107.5441"\n';
    const two = 'Nama Kelompok,Jenis,Lintang,Bujur\nDahlia,PKK,107.5441,-6.8960\n';
    const { placed, told } = await made({ 'a.csv': pair, 'b.csv': two, 't.csv': TABLE }, { kind: 'none' });
    expect(placed).toEqual([
      ['Melati', 107.5441, -6.896, 'point', null],
      ['Anggrek', 107.5441, -6.896, 'point', null],
      ['Dahlia', 107.5441, -6.896, 'point', null],
    ]);
    expect(told).toEqual([
      ['position-swapped', 'a.csv', 2, { name: 'Melati' }],
      ['position-swapped', 'b.csv', 2, { name: 'Dahlia' }],
    ]);
  });

  it('that lie nowhere say where the group is put instead, if its row says it', async () => {
    const groups = 'Nama Kelompok,Jenis,Koordinat,RT,RW\nMawar,PKK,"0,0",,\nMelati,PKK,"0,0",02,01\n';
    const { told } = await made({ 'g.csv': groups, 't.csv': TABLE }, { kind: 'none' });
    expect(told).toEqual([
      ['position-outside', 'g.csv', 2, { name: 'Mawar', area: '', why: 'zero' }],
      ['position-outside', 'g.csv', 3, { name: 'Melati', area: 'RT 02/RW 01', why: 'zero' }],
      ['group-without-place', 'g.csv', 2, { name: 'Mawar' }],
    ]);
  });

  it('are kept in a schematic, not judged by its squares, and the group is put in the square of its RT', async () => {
    const groups =
      'Nama Kelompok,Jenis,Koordinat,RT,RW\nMawar,PKK,"-6.89, 107.54",2,1\nMelati,PKK,"-6.9, 107.5",,\n';
    const { placed, told } = await made({ 'g.csv': groups, 't.csv': TABLE }, { kind: 'tiles' });
    expect(placed).toEqual([
      ['Mawar', 107.54, -6.89, 'area', '1/2'],
      ['Melati', 107.5, -6.9, 'none', null],
    ]);
    expect(told).toEqual([['group-without-place', 'g.csv', 3, { name: 'Melati', why: 'schematic' }]]);
  });
});

describe('points of a table of figures', () => {
  it('that are the wrong way round are told of, once', async () => {
    const table = 'rw,rt,kk,kk_miskin,lat,lng\n1,1,40,2,107.502,-6.895\n1,2,30,1,107.508,-6.895\n';
    const { told } = await made({ 't.csv': table }, { kind: 'none' });
    expect(told).toEqual([['position-swapped', 't.csv', 2, { count: 2, name: '' }]]);
  });
});
