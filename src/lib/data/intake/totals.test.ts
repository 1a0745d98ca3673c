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
