import { describe, expect, it } from 'vitest';
import { observe } from '$lib/domain';
import { readPackage } from '../package/read-package';
import { memorySource } from '../testing/memory-source';

async function read(table: string) {
  const descriptor =
    '{"name":"p","title":"Kelurahan P","resources":[{"name":"kemiskinan","path":"kemiskinan.csv"}]}';
  const result = await readPackage(memorySource({ 'datapackage.json': descriptor, 'kemiskinan.csv': table }));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('rows joined with areas', () => {
  it('that contradict each other in one figure are used in none; what both leave blank is blank', async () => {
    const { levels } = await read(
      'rw,rt,kk,kk_miskin,persen_miskin,jiwa\n1,1,48,0,0%,\n1,1,40,8,,\n1,1,40,8,20%,\n1,2,30,6,20%,90\n',
    );
    const data = levels.at(-1);
    const said = (measure: string) =>
      [0, 1].map((area) => {
        const seen = observe(data?.measures.get(measure)?.get(0), area);
        return seen.missing ?? seen.value;
      });
    expect(['kk', 'kk_miskin', 'persen_miskin', 'jiwa'].map(said)).toEqual([
      ['conflict', 30],
      ['conflict', 6],
      ['conflict', 20],
      ['blank', 90],
    ]);
  });

  it('make no area of who signed below the table, but of areas called by names', async () => {
    const signed = await read('rw,kk,kk_miskin\n1,40,4\n2,50,5\nMengetahui,,\nSiti Aminah,,\n');
    expect(signed.levels.at(-1)?.keys).toEqual(['1', '2']);
    expect(signed.problems.map(({ code, where }) => [code, where.row])).toEqual([
      ['row-without-key', 4],
      ['row-without-key', 5],
    ]);
    const named = await read('banjar,kk,kk_miskin\nGatep,40,4\nKauh,50,5\nKelod,,\n');
    expect(named.levels.at(-1)?.keys).toEqual(['gatep', 'kauh', 'kelod']);
  });
});
