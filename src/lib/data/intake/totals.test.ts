import { describe, expect, it } from 'vitest';
import { openDesk } from './testing/open-desk';

async function differing(text: string) {
  const { build } = await openDesk({ 't.csv': text });
  const { problems } = await build();
  return problems
    .filter(({ code }) => code === 'total-differs')
    .map(({ where, params }) => [where.row, where.column, params.printed, params.summed]);
}

describe('printed totals', () => {
  it('are each compared with their own block', async () => {
    const text =
      'RW,RT,KK,KK Miskin\n1,1,40,4\n1,2,50,5\n,Jumlah,95,8\n2,1,30,3\n,Jumlah,30,3\n,Jumlah kelurahan,120,12\n';
    expect(await differing(text)).toEqual([
      [4, 'KK', 95, 90],
      [4, 'KK Miskin', 8, 9],
    ]);
  });

  it('of all rows may stand below the last block, or above the first row', async () => {
    const below = 'RW,RT,KK,KK Miskin\n1,1,40,4\nJumlah,,40,4\n2,1,30,3\nTotal,,71,7\n';
    expect(await differing(below)).toEqual([[5, 'KK', 71, 70]]);
    const above = 'RW,RT,KK,KK Miskin\nTotal,,70,7\n1,1,40,4\n2,1,30,3\n';
    expect(await differing(above)).toEqual([]);
  });
});

describe('a row that sums others up', () => {
  it.each(['Grand Total', 'T O T A L', 'JML', 'RW 01 Total', 'Sub-Total', 'Keseluruhan'])(
    'is no area: %s',
    async (name) => {
      const { build } = await openDesk({
        't.csv': `RT,RW,KK,KK Miskin\n1,1,50,5\n2,1,60,6\n${name},,110,11\n`,
      });
      const { dataset, rows, problems } = await build();
      expect(dataset?.levels.at(-1)?.keys).toEqual(['1/1', '1/2']);
      expect(rows.read).toBe(2);
      expect(problems.filter(({ code }) => code === 'row-total')).toHaveLength(1);
    },
  );

  it('as a mean is compared with no sum', async () => {
    const text = 'RT,RW,KK,KK Miskin\n1,1,50,5\n2,1,80,8\nGrand Total,,130,13\nRata-rata,,65,6.5\n';
    expect(await differing(text)).toEqual([]);
    const { problems, dataset } = await (await openDesk({ 't.csv': text })).build();
    expect(problems.find(({ code }) => code === 'row-mean')?.where.row).toBe(5);
    expect(dataset?.levels.at(-1)?.keys).toEqual(['1/1', '1/2']);
  });
});
