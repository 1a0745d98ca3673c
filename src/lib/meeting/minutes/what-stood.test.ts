import { describe, expect, it } from 'vitest';
import type { TableBlock } from './blocks';
import { makeMinutes } from './make-minutes';
import { minutesBlocks } from './minutes-blocks';
import { correctionsCsv } from './tables-csv';
import { contoh, correction, inputOf, logOf, writingIn } from './testing/contoh';
import type { Amendment } from '$lib/domain';

const source = contoh([51, 40, 60], [15, 9, 20]);

/** The rows of corrections on paper: change, rates, status. */
async function rowsOf(...entries: readonly Amendment[]): Promise<(string | undefined)[][]> {
  const minutes = makeMinutes(await inputOf(source, logOf(...entries)));
  const blocks = minutesBlocks(minutes, source, await writingIn('id'));
  const table = blocks.find((block): block is TableBlock => block.kind === 'table');
  return (table?.rows ?? []).map((row) => [row[2], row[3], row[6]]);
}

describe('a correction over another of the same figure', () => {
  it('starts from what stood where the earlier one is refused: figures, rates, and how large it is', async () => {
    const entries = [
      correction('a', 1, ['15', '20'], { status: 'tidak-disepakati' }),
      correction('b', 1, ['20', '24']),
    ];
    expect(await rowsOf(...entries)).toEqual([
      ['15 → 20 (!)', '29,4%', 'tidak disepakati'],
      ['15 → 24 (!)', '29,4% → 47,1%', 'disepakati'],
    ]);
    const { corrections } = makeMinutes(await inputOf(source, logOf(...entries)));
    const csv = await correctionsCsv(corrections, source, await writingIn('id'), 'arsip');
    expect(csv.split('\n')[2]).toContain(',15,24,29.41,47.06,');
  });

  it('follows the one before it where both are agreed, each row with its own rates', async () => {
    expect(await rowsOf(correction('a', 1, ['15', '20']), correction('b', 1, ['15', '24']))).toEqual([
      ['15 → 20 (!)', '29,4% → 39,2%', 'disepakati'],
      ['20 → 24', '39,2% → 47,1%', 'disepakati'],
    ]);
  });

  it('is told with the rate that it alone would make where it is proposed', async () => {
    const proposed = { status: 'usulan' } as const;
    expect(
      await rowsOf(correction('a', 1, ['15', '20'], proposed), correction('b', 1, ['15', '24'], proposed)),
    ).toEqual([
      ['15 → 20 (!)', '29,4% → 39,2%', 'usulan'],
      ['15 → 24 (!)', '29,4% → 47,1%', 'usulan'],
    ]);
  });

  it('keeps its step whole: both counts of one area change its rate at once', async () => {
    const kk = {
      target: { kind: 'figure', level: 'rt', area: '1/1', measure: 'kk', year: 2006 },
      with: 'a',
    } as const;
    expect(
      await rowsOf(
        correction('a', 1, ['15', '20']),
        correction('b', 1, ['51', '50'], kk),
        correction('c', 1, ['20', '25']),
      ),
    ).toEqual([
      ['15 → 20 (!)\n51 → 50', '29,4% → 40,0%', 'disepakati'],
      ['20 → 25', '40,0% → 50,0%', 'disepakati'],
    ]);
  });

  it('starts from the group’s own place where a move before it is refused', async () => {
    const target = { kind: 'group-area', group: 1 } as const;
    const input = await inputOf(
      source,
      logOf(
        correction('a', 1, ['rt:1/1', 'rt:1/2'], { target, status: 'tidak-disepakati' }),
        correction('b', 1, ['rt:1/2', 'rt:1/3'], { target }),
      ),
    );
    expect(input.states.entries.map(({ before }) => before)).toEqual(['rt:1/1', 'rt:1/1']);
  });
});
