import { describe, expect, it } from 'vitest';
import { observe, type Dataset, type Level } from '$lib/domain';
import { IntakeDesk } from '../intake/desk';
import { plainChoice } from '../intake/propose-table';
import { readPackage } from '../package/read-package';
import { descriptorText, memorySource, usualLevels } from '../testing/memory-source';
import { templateCsv, templateTable, templateXlsx, TEMPLATES } from './index';

const ladder: readonly Level[] = [
  { id: 'kelurahan', label: 'Kelurahan', whole: true, name: 'Contoh', keyScope: 'parent' },
  { id: 'rw', label: 'RW', whole: false, keyScope: 'parent' },
  { id: 'rt', label: 'RT', whole: false, keyScope: 'parent' },
];
const NOTES = ['Kolom kk: banyaknya KK di RT itu, semua, bukan hanya yang miskin.', 'Kolom rw: nomor RW.'];

async function known(): Promise<Dataset> {
  const files = { 'kemiskinan.csv': 'rw,rt,kk\n1,1,40\n1,2,41\n2,1,42\n' };
  const descriptor = descriptorText({ kemiskinan: 'kemiskinan.csv' }, { tingkat: usualLevels });
  const result = await readPackage(memorySource({ 'datapackage.json': descriptor, ...files }));
  if (!result.ok) throw new Error('refused');
  return result.value;
}

/** What the data page makes of a file: questions it asks, and the package. */
async function dropped(name: string, bytes: Uint8Array) {
  const desk = new IntakeDesk({
    tiles: () => {
      throw new Error('not asked for');
    },
    cells: () => {
      throw new Error('not asked for');
    },
  });
  const opened = await desk.open([{ name, bytes }], null, () => undefined);
  const result = await desk.build({
    tables: opened.tables.map((table) => plainChoice(table)),
    layers: [],
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
  });
  const used = opened.tables.filter(({ use }) => use !== 'nothing');
  return {
    used,
    questions: used.flatMap(({ columns }) => columns.flatMap(({ question }) => question ?? [])),
    result,
  };
}

describe('a template of figures', () => {
  it('has the ladder’s columns, one example and a row for every lowest area', async () => {
    const { header, rows } = templateTable('kemiskinan', ladder, await known(), 2026);
    expect(header).toEqual(['tahun', 'rw', 'rt', 'kk', 'kk_miskin']);
    expect(rows).toEqual([
      ['CONTOH (tidak dibaca)', '01', '01', '48', '6'],
      ['2026', '01', '01', '', ''],
      ['2026', '01', '02', '', ''],
      ['2026', '02', '01', '', ''],
    ]);
  });

  it.each(['csv', 'xlsx'])('filled in as %s gives the figures with no question asked', async (format) => {
    const table = templateTable('kemiskinan', ladder, await known(), 2026);
    const filled = {
      ...table,
      rows: table.rows.map((cells, i) =>
        i === 0 ? cells : [...cells.slice(0, 3), String(40 + i), String(i)],
      ),
    };
    const bytes =
      format === 'csv'
        ? new TextEncoder().encode(templateCsv(filled))
        : await templateXlsx(filled, 'Catatan', NOTES);
    const { used, questions, result } = await dropped(`kemiskinan.${format}`, bytes);
    expect(used.map(({ use }) => use)).toEqual(['figures']);
    expect(questions).toEqual([]);
    const level = result.dataset?.levels.find(({ level: id }) => id === 'rt');
    const poor = level?.measures.get('kk_miskin')?.get(2026);
    expect(level?.keys.map((key, i) => [key, observe(poor, i).value])).toEqual([
      ['1/1', 1],
      ['1/2', 2],
      ['2/1', 3],
    ]);
    expect(result.problems.map(({ code }) => code)).toContain('row-example');
    expect(result.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

describe('every template', () => {
  it.each(TEMPLATES)('of %s is empty but for an example, which is passed over', async (id) => {
    const table = templateTable(id, ladder, null, 2026);
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]).toHaveLength(table.header.length);
    const { questions, result } = await dropped(`${id}.csv`, new TextEncoder().encode(templateCsv(table)));
    expect(questions).toEqual([]);
    expect(result.dataset?.groups ?? []).toEqual([]);
    expect(result.dataset?.funds ?? []).toEqual([]);
    expect(result.problems.map(({ code }) => code)).toContain('row-example');
  });

  it.each(TEMPLATES)('of %s is read when it is filled in', async (id) => {
    const table = templateTable(id, ladder, null, 2026);
    const first = id === 'kelompok' ? 'Mawar' : '2026';
    // Money goes to areas that the package has; here it is the whole place's.
    const isArea = (at: number) => id === 'dana' && ['rw', 'rt'].includes(table.header[at] ?? '');
    const row = table.rows[0]?.map((cell, i) => (i === 0 ? first : isArea(i) ? '' : cell)) ?? [];
    const filled = { ...table, rows: [...table.rows, row] };
    const { questions, result } = await dropped(`${id}.csv`, new TextEncoder().encode(templateCsv(filled)));
    expect(questions).toEqual([]);
    const { dataset } = result;
    const poor = dataset?.levels.at(-1)?.measures.get('kk_miskin')?.get(2026);
    const read = {
      kemiskinan: observe(poor, 0).value,
      kelompok: dataset?.groups[0]?.members,
      dana: dataset?.funds[0]?.rupiah.value,
    };
    expect(read[id]).toBe({ kemiskinan: 6, kelompok: 20, dana: 2_500_000 }[id]);
    expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
