import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observe, type Dataset, type GivenTable } from '$lib/domain';
import { decodeText } from '../text/decode-text';
import { parseGrid } from '../text/parse-grid';
import { USUAL_LADDER } from '../package/infer-ladder';
import { intake, type IntakeInput, type IntakeResult } from './intake';
import type { TableChoice } from './meaning';
import { plainChoice, proposeTable } from './propose-table';

const FACTS: IntakeInput['facts'] = {
  title: 'Kelurahan Contoh',
  place: '',
  date: '2015',
  poorWord: 'keluarga miskin',
  setBy: '',
  simulated: false,
};

function given(file: string, text: string): GivenTable {
  const { lines } = parseGrid(file, text);
  const rows: string[][] = [];
  for (const { row, cells } of lines) rows[row - 1] = [...cells];
  return { file, sheet: '', rows: Array.from(rows, (cells) => cells ?? []) };
}

async function read(
  tables: readonly GivenTable[],
  change: Partial<TableChoice> = {},
  input: Partial<IntakeInput> = {},
): Promise<IntakeResult & { dataset: Dataset }> {
  const proposed = tables.map((table) => {
    const proposal = proposeTable(table, USUAL_LADDER);
    return { given: table, proposal, choice: { ...plainChoice(proposal), ...change } };
  });
  const result = await intake({
    tables: proposed,
    layers: [],
    ownBoundaries: null,
    ladder: null,
    facts: FACTS,
    accepted: new Map(),
    ...input,
  });
  if (result.dataset === null) throw new Error(JSON.stringify(result.problems));
  return { ...result, dataset: result.dataset };
}

function figures(dataset: Dataset, measure: string, year = 0): Record<string, number | string> {
  const data = dataset.levels.at(-1);
  return Object.fromEntries(
    (data?.keys ?? []).map((key, area) => {
      const seen = observe(data?.measures.get(measure)?.get(year), area);
      return [key, seen.missing ?? seen.value];
    }),
  );
}

const codes = ({ problems }: IntakeResult): string[] => problems.map(({ code }) => code);

describe('tables as offices send them', () => {
  it('reads a stacked header, joint areas and a printed total that is right', async () => {
    const table = given(
      'rekap.csv',
      'REKAPITULASI KELURAHAN CONTOH,,,,\nKEADAAN JUNI 2015,,,,\n,,,,\nNO,RT/RW,JUMLAH,,KET\n,,KK,KK MISKIN,\n1,2,3,4,5\n1,RT 01 / RW 01,62,5,\n2,RT.002/RW.01,48,0,\n3,003/002,55,4,pindahan\n,JUMLAH,165,9,\n',
    );
    const { proposal } = { proposal: proposeTable(table, USUAL_LADDER) };
    expect(proposal).toMatchObject({ use: 'figures', headerRow: 4, year: 2015, rows: 4 });
    const result = await read([table]);
    expect(figures(result.dataset, 'kk', 2015)).toEqual({ '1/1': 62, '1/2': 48, '2/3': 55 });
    expect(figures(result.dataset, 'kk_miskin', 2015)).toEqual({ '1/1': 5, '1/2': 0, '2/3': 4 });
    expect(codes(result)).toEqual(expect.arrayContaining(['row-total', 'rows-above-header']));
    expect(codes(result)).not.toContain('total-differs');
  });

  it('does not take a title just above the header for a part of it', () => {
    const table = given('t.csv', 'REKAP KK MISKIN,,,\nTAHUN 2015,,,\nRW,RT,Jumlah KK,KK Miskin\n1,1,62,5\n');
    const proposal = proposeTable(table, USUAL_LADDER);
    expect(proposal).toMatchObject({ headerRow: 3, year: 2015 });
    expect(proposal.columns.map(({ header }) => header)).toEqual(['RW', 'RT', 'Jumlah KK', 'KK Miskin']);
  });

  it('lists a printed total that is wrong, and keeps the rows', async () => {
    const result = await read([given('t.csv', 'rw,rt,kk,kk_miskin\n1,1,40,2\n1,2,38,1\nJumlah,,80,3\n')]);
    const told = result.problems.find(({ code }) => code === 'total-differs');
    expect(told).toMatchObject({ where: { row: 4, column: 'kk' }, params: { printed: 80, summed: 78 } });
    expect(figures(result.dataset, 'kk')).toEqual({ '1/1': 40, '1/2': 38 });
  });

  it('reads years side by side', async () => {
    const table = given(
      't.csv',
      'RW,RT,KK 2014,KK Miskin 2014,KK 2015,KK Miskin 2015\n1,1,40,4,44,3\n1,2,30,,31,2\n',
    );
    const { dataset } = await read([table]);
    expect(dataset.years).toEqual([2014, 2015]);
    expect(figures(dataset, 'kk_miskin', 2014)).toEqual({ '1/1': 4, '1/2': 'blank' });
    expect(figures(dataset, 'kk', 2015)).toEqual({ '1/1': 44, '1/2': 31 });
  });

  it('counts the chosen tenths of welfare; a blank tenth is no zero', async () => {
    const header = Array.from({ length: 10 }, (_, i) => `Desil ${i + 1}`).join(',');
    const table = given('dtsen.csv', `rw,rt,${header}\n1,1,1,2,3,4,5,6,7,8,9,10\n1,2,1,,3,4,5,6,7,8,9,10\n`);
    const upTo2 = await read([table], { desilUpTo: 2 });
    expect(figures(upTo2.dataset, 'kk_miskin')).toEqual({ '1/1': 3, '1/2': 'blank' });
    const upTo4 = await read([table], { desilUpTo: 4 });
    expect(figures(upTo4.dataset, 'kk_miskin')).toEqual({ '1/1': 10, '1/2': 'blank' });
    expect(figures(upTo4.dataset, 'kk')).toEqual({ '1/1': 55, '1/2': 'blank' });
  });

  it('takes an RW that is written once over its block of RT', async () => {
    const result = await read([given('t.csv', 'rw,rt,kk,kk_miskin\nRW I,1,40,2\n,2,38,1\nRW II,1,50,5\n')]);
    expect(figures(result.dataset, 'kk')).toEqual({ '1/1': 40, '1/2': 38, '2/1': 50 });
    expect(codes(result)).toContain('area-filled-down');
  });

  it('asks of a bare "Jumlah" whether it counts households or people', () => {
    const proposal = proposeTable(given('t.csv', 'RW,RT,Jumlah,Miskin\n1,1,40,2\n'), USUAL_LADDER);
    expect(proposal.columns[2]).toMatchObject({
      meaning: 'measure:kk',
      question: 'kk-or-jiwa',
      example: '40',
    });
  });

  it('proposes a spelling that is nearly known, and asks', () => {
    const proposal = proposeTable(given('t.csv', 'RW,RT,Jumlah KK,Jmlh KK Miskn\n1,1,40,2\n'), USUAL_LADDER);
    expect(proposal.columns[3]).toMatchObject({ meaning: 'measure:kk_miskin', question: 'unsure' });
    expect(proposal.columns[3]?.confidence).toBeLessThan(1);
  });

  it('questions an RT of more than 300 households', async () => {
    const result = await read([given('t.csv', 'rw,rt,kk,kk_miskin\n1,1,1204,12\n1,2,48,3\n')]);
    const told = result.problems.filter(({ code }) => code === 'households-many');
    expect(told).toMatchObject([{ where: { file: 't.csv', row: 2 }, params: { value: 1204 } }]);
  });
});

describe('the join', () => {
  const boundaries = {
    file: 'peta.geojson',
    layer: '',
    features: ['RT 001 LINGKUNGAN GATEP', 'RT 002 LINGKUNGAN GATEP'].map((rt, i) => ({
      row: i + 1,
      properties: { rt, pemilik: 'Contoh Satu' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [107 + i, -6],
            [107.5 + i, -6],
            [107.5 + i, -6.5],
            [107 + i, -6],
          ],
        ],
      },
    })),
  };
  const table = given(
    't.csv',
    'rt,kk,kk_miskin\nRT 1 Lingkungan Gatep,40,2\nRT 002 lingkungan gatep,38,1\nRT 9,10,1\n',
  );
  const layers = [{ layer: boundaries, use: 'boundaries' as const }];

  it('says what matched, and what a row without an area may mean', async () => {
    const { join, files } = await read([table], {}, { layers });
    expect(join?.levels.at(-1)).toMatchObject({ areas: 2, matched: 1, withoutRow: [0] });
    expect(
      join?.unmatched.map(({ origins, suggestions }) => [origins[0]?.row, suggestions[0]?.area]),
    ).toEqual([
      [2, 0],
      [4, undefined],
    ]);
    expect(join?.unmatched[0]?.suggestions[0]?.confidence).toBe(1);
    expect(new TextDecoder().decode(files.get('wilayah.geojson'))).not.toContain('Contoh Satu');
  });

  it('puts a row to the area that a person accepts', async () => {
    const first = await read([table], {}, { layers });
    const unmatched = first.join?.unmatched[0];
    const { cellsOfArea } = await import('./join-report');
    const cells = cellsOfArea(first.dataset, first.dataset.levels.length - 1, 0);
    const accepted = new Map([[unmatched?.text ?? '', cells]]);
    const second = await read([table], {}, { layers, accepted });
    expect(second.join?.levels.at(-1)).toMatchObject({ areas: 2, matched: 2, withoutRow: [] });
  });
});

describe('a list of persons', () => {
  const list = given(
    'bantuan.csv',
    'no_kk,nik,nama,rt,rw,desil\n9999010101000001,9999014107800001,Contoh Satu,1,1,2\n9999010101000001,9999014107800009,Contoh Dua,1,1,2\n9999010101000002,9999014107800002,Contoh Tiga,1,1,6\n9999010101000003,9999015507800003,Contoh Empat,2,1,1\n',
  );

  it('becomes counts per area, and nothing else of it goes on', async () => {
    const proposal = proposeTable(list, USUAL_LADDER);
    expect(proposal.use).toBe('by-name');
    const result = await read([list], { countAs: 'kk', poor: { at: 5, is: 'desil', most: 4 } });
    expect(figures(result.dataset, 'kk')).toEqual({ '1/1': 2, '1/2': 1 });
    expect(figures(result.dataset, 'kk_miskin')).toEqual({ '1/1': 1, '1/2': 1 });
    const all = [...result.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('');
    expect(all + JSON.stringify(result.problems)).not.toMatch(/\d{16}|Contoh (?:Satu|Dua|Tiga|Empat)/);
  });

  it('is joined with the households of another table', async () => {
    const households = given('kk.csv', 'rw,rt,kk\n1,1,48\n1,2,40\n');
    const result = await read([households, list], { countAs: 'kk_miskin' });
    expect(figures(result.dataset, 'kk')).toEqual({ '1/1': 48, '1/2': 40 });
    expect(figures(result.dataset, 'kk_miskin')).toEqual({ '1/1': 2, '1/2': 1 });
    expect(codes(result)).not.toContain('key-conflict');
  });
});

describe('any grid of cells', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'RW',
      'RT',
      'KK',
      'KK Miskin',
      'Tahun',
      'Nama',
      'Jenis',
      'Desil 1',
      'Jumlah',
      'NIK',
      'RT/RW',
    ),
    fc.constantFrom('1', '002', 'RT 3', 'RW-05', '1.204', '8,5%', '-', 'n/a', '=1+1', '3,17E+15', ''),
    fc.string({ maxLength: 12 }),
    fc.integer({ min: -5, max: 5000 }).map(String),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

  it('gives a result, and no figure that its cells do not hold', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const table: GivenTable = { file: 't.csv', sheet: '', rows };
        const proposal = proposeTable(table, USUAL_LADDER);
        const result = await intake({
          tables: [{ given: table, proposal, choice: null }],
          layers: [],
          ownBoundaries: null,
          ladder: null,
          facts: FACTS,
          accepted: new Map(),
        });
        if (proposal.use === 'by-name') return;
        const digits = new Set(rows.flat().map((text) => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '')));
        const tenths = proposal.columns.some(({ meaning }) => meaning.startsWith('desil:'));
        for (const data of result.dataset?.levels ?? []) {
          for (const [measure, years] of data.measures) {
            if (tenths && measure.startsWith('kk')) continue;
            for (const column of years.values()) {
              for (const value of column.values) {
                if (!Number.isNaN(value)) expect(digits).toContain(String(value).replace(/\D/g, ''));
              }
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

const MESSY = new URL('../../../../../shared/messy/', import.meta.url);

describe.skipIf(!existsSync(MESSY))('the messy tables (skipped where they are absent)', () => {
  const messy = (file: string): GivenTable =>
    given(file, decodeText(readFileSync(new URL(file, MESSY))).text);

  it('reads figures with decimal commas and keeps what is missing apart from zero', async () => {
    const { dataset } = await read([messy('titik-koma.csv')]);
    expect(figures(dataset, 'kk')).toEqual({ '1/1': 62, '1/2': 48, '2/3': 1204, '2/4': 55, '2/5': 'dash' });
    expect(figures(dataset, 'kk_miskin')).toEqual({
      '1/1': 5,
      '1/2': 0,
      '2/3': 121,
      '2/4': 'blank',
      '2/5': 3,
    });
  });

  it('keeps two values of one key apart and lists a row without an area', async () => {
    const result = await read([messy('dua-tahun.csv')]);
    expect(figures(result.dataset, 'kk_miskin', 2015)).toMatchObject({ '1/1': 5, '1/2': 'conflict' });
    const told = result.problems.find(({ code }) => code === 'key-conflict');
    expect(told).toMatchObject({ where: { file: 'dua-tahun.csv', row: 6 }, params: { other: 5 } });
  });

  it('runs no formula and keeps what cannot be', async () => {
    const { dataset, files } = await read([messy('rumus.csv')]);
    expect(figures(dataset, 'kk_miskin')).toEqual({
      '1/1': 2,
      '1/2': 1,
      '1/3': 'impossible',
      '1/4': 0,
      '1/5': 1,
    });
    expect(new TextDecoder().decode(files.get('kemiskinan.csv'))).not.toMatch(/HYPERLINK|<img/);
  });

  it('counts persons by name and forgets them', async () => {
    const result = await read([messy('nik.csv')], { countAs: 'kk' });
    expect(figures(result.dataset, 'kk')).toEqual({ '1/1': 2, '1/2': 1 });
    const all = [...result.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('');
    expect(all + JSON.stringify(result.problems)).not.toMatch(/\d{16}|Contoh Satu|Jl\. Contoh/);
  });

  it('reads groups of many spellings', async () => {
    const { dataset } = await read([messy('kelompok-campur.csv')]);
    expect(dataset.groups).toHaveLength(6);
    expect(dataset.groups.map(({ placeKnown }) => placeKnown)).toEqual([
      'point',
      'point',
      'area',
      'point',
      'none',
      'area',
    ]);
  });
});
