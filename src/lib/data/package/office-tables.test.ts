import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { observe, type Dataset, type Problem } from '$lib/domain';
import { descriptorText, memorySource } from '../testing/memory-source';
import { readPackage } from './read-package';

const folder = new URL('../../../../tests/fixtures/packages/tabel-kantor/', import.meta.url);
const bytesOf = (name: string) => readFileSync(fileURLToPath(new URL(name, folder)));

async function open(name: string, resource = 'kemiskinan'): Promise<Dataset> {
  const files = { 'datapackage.json': descriptorText({ [resource]: name }), [name]: bytesOf(name) };
  const result = await readPackage(memorySource(files));
  if (!result.ok) throw new Error(name);
  return result.value;
}

/** RT key → figures of a year, or the reason for having none. */
function figures(dataset: Dataset, year: number, ...measures: string[]): Record<string, unknown[]> {
  const level = dataset.levels.at(-1);
  return Object.fromEntries(
    (level?.keys ?? []).map((key, i) => [
      key,
      measures.map((measure) => {
        const seen = observe(level?.measures.get(measure)?.get(year), i);
        return seen.value ?? seen.missing;
      }),
    ]),
  );
}

const told = (problems: readonly Problem[]) => problems.map(({ code, where }) => [code, where.row]);

describe('tables as offices send them', () => {
  it('with semicolons, decimal commas, thousands points and three ways of having no figure', async () => {
    const dataset = await open('titik-koma.csv');
    expect(figures(dataset, 0, 'kk', 'kk_miskin', 'persen_miskin')).toEqual({
      '1/1': [62, 5, 8.06],
      '1/2': [48, 0, 0],
      '2/3': [1204, 121, 10.05],
      '2/4': [55, 'blank', 'blank'],
      '2/5': ['dash', 3, 'not-available'],
    });
    expect(dataset.problems).toEqual([]);
  });

  it('with titles, two header lines, column numbers, RT and RW in one cell, and a total', async () => {
    const dataset = await open('judul-bertumpuk.csv');
    expect(figures(dataset, 0, 'kk', 'kk_miskin')).toEqual({
      '1/1': [62, 5],
      '1/2': [48, 0],
      '2/3': [55, 4],
    });
    expect(told(dataset.problems)).toEqual([
      ['rows-above-header', 4],
      ['columns-unused', undefined],
      ['row-total', 10],
    ]);
  });

  it('in an old encoding', async () => {
    const dataset = await open('windows-1252.csv');
    expect(figures(dataset, 0, 'kk', 'kk_miskin')).toEqual({ '1/1': [40, 2], '1/2': [38, 1] });
    expect(told(dataset.problems)).toEqual([
      ['not-utf8', undefined],
      ['columns-unused', undefined],
    ]);
  });

  it('that list persons: nothing of them is kept or repeated', async () => {
    const dataset = await open('nik.csv');
    expect(dataset.levels.flatMap(({ keys }) => keys)).toEqual(['']);
    expect(dataset.years).toEqual([]);
    expect(dataset.problems.map(({ code }) => code)).toContain('table-of-persons');
    expect(JSON.stringify(dataset)).not.toMatch(/99990|Contoh Satu|Jl\. Contoh|850000/);
  });

  it('with formulas, more poor than households, no households and a negative count', async () => {
    const dataset = await open('rumus.csv');
    expect(figures(dataset, 0, 'kk', 'kk_miskin')).toEqual({
      '1/1': [40, 2],
      '1/2': [38, 1],
      '1/3': [20, 'impossible'],
      '1/4': [0, 0],
      '1/5': ['impossible', 1],
    });
    expect(told(dataset.problems)).toEqual([
      ['columns-unused', undefined],
      ['poor-exceeds-total', 4],
      ['no-households', 5],
      ['number-negative', 6],
    ]);
  });

  it('with two years and a key that is said twice', async () => {
    const dataset = await open('dua-tahun.csv');
    expect(dataset.years).toEqual([2014, 2015]);
    expect(figures(dataset, 2014, 'kk', 'kk_miskin')).toEqual({
      '1/1': [60, 6],
      '1/2': [48, 2],
      '9/99': ['no-row', 'no-row'],
    });
    expect(figures(dataset, 2015, 'kk', 'kk_miskin')).toEqual({
      '1/1': [62, 5],
      '1/2': ['conflict', 'conflict'],
      '9/99': [10, 1],
    });
    expect(dataset.problems).toMatchObject([
      { code: 'key-conflict', where: { row: 6, column: 'kk_miskin', key: '1/2' }, params: { other: 5 } },
    ]);
  });

  it('of groups with positions and kinds in every spelling', async () => {
    const { groups, problems, kinds } = await open('kelompok-campur.csv', 'kelompok');
    expect(groups.map((g) => [g.kind, g.placeKnown, g.lng, g.lat, g.area, g.members])).toEqual([
      ['dasa-wisma', 'point', 107.54331, -6.89512, '3/1', 12],
      ['posyandu', 'point', 107.5441, -6.896, '3/2', 31],
      ['karang-taruna', 'area', null, null, '4', 25],
      ['pengajian', 'point', 107.5422, -6.8971, '4/1', null],
      ['pkk', 'none', null, null, null, 18],
      ['posyandu', 'area', null, null, '3/3', 20],
    ]);
    expect(groups[3]?.details.get('anggota')).toBe('±40');
    expect(told(problems)).toEqual([
      ['position-swapped', 3],
      ['number-unreadable', 5],
      ['position-outside', 6],
      ['position-outside', 7],
      ['group-without-place', 6],
    ]);
    expect(kinds.map(({ id }) => id).sort()).toEqual([
      'dasa-wisma',
      'karang-taruna',
      'pengajian',
      'pkk',
      'posyandu',
    ]);
  });
});
