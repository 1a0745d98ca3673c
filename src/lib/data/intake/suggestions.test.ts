import { describe, expect, it } from 'vitest';
import type { Dataset } from '$lib/domain';
import { lowest, openDesk } from './testing/open-desk';
import { areaSuggester } from './suggestions';

const FIGURES = 'kelurahan,rw,rt,kk,kk_miskin\n';

async function place(rows: string): Promise<Dataset> {
  const { build } = await openDesk({ 'data.csv': `${FIGURES}${rows}` });
  const { dataset } = await build();
  if (dataset === null) throw new Error('no dataset');
  return dataset;
}

describe('areas that a row may mean', () => {
  it('are of the level that the row is about, and of its own numbers', async () => {
    const dataset = await place('Suka Maju,1,1,10,1\nSuka Maju,2,1,10,1\nSuka Maju,2,3,10,1\n');
    expect(lowest(dataset, 'kk')).toEqual({ '1/1': 10, '2/1': 10, '2/3': 10 });
    const suggest = areaSuggester(dataset);
    const keys = (cells: readonly string[]): (readonly [string | undefined, string | undefined, number])[] =>
      suggest(cells).map(({ level, area, confidence }) => [
        dataset.ladder[level]?.id,
        dataset.levels[level]?.keys[area],
        Math.floor(confidence * 100),
      ]);
    // RT 2 is no RW 2, and RT 2 of RW 1 is not RT 1 of RW 2.
    expect(keys(['', '', '2'])).toEqual([]);
    expect(keys(['', 'RW 1', '2'])).toEqual([]);
    expect(keys(['', '', 'RT 003 - RW II'])).toEqual([['rt', '2/3', 100]]);
    // Of which RW is a guess.
    expect(keys(['', '', '3'])).toEqual([['rt', '2/3', 70]]);
    expect(keys(['', 'RW 002', ''])).toEqual([['rw', '2', 100]]);
  });
});
