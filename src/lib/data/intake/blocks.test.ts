import { describe, expect, it } from 'vitest';
import { lowest, openDesk, toldCodes } from './testing/open-desk';

const BLOCKS = [
  'RW 01,,',
  'RT,KK,KK Miskin',
  '1,50,5',
  '2,60,6',
  'Jumlah,110,11',
  ',,',
  'RW 02,,',
  'RT,KK,KK Miskin',
  '1,70,7',
  '2,80,8',
  'Jumlah,150,15',
].join('\n');

describe('blocks of RW below each other', () => {
  it('each have their RW from the title above their own header', async () => {
    const { build } = await openDesk({ 'blok.csv': BLOCKS });
    const result = await build();
    expect(lowest(result.dataset, 'kk')).toEqual({ '1/1': 50, '1/2': 60, '2/1': 70, '2/2': 80 });
    expect(lowest(result.dataset, 'kk_miskin')).toEqual({ '1/1': 5, '1/2': 6, '2/1': 7, '2/2': 8 });
    expect(result.rows).toMatchObject({ read: 4, used: 4, refused: 0 });
    expect(result.join?.unmatched).toEqual([]);
    expect(toldCodes(result)).not.toContain('total-differs');
  });
});

describe('a title above a table of RT', () => {
  const rows = 'RT,KK,KK Miskin\n1,50,5\n2,60,6\n';

  it.each([['DATA KELUARGA MISKIN RW 05 TAHUN 2023'], ['RW : 05'], ['RT 01 s/d 02 RW 5']])(
    'says the RW: %j',
    async (title) => {
      const { build } = await openDesk({ 'data.csv': `${title},,\n${rows}` });
      const { dataset, problems } = await build();
      const kk = dataset?.levels.at(-1)?.measures.get('kk');
      expect(dataset?.levels.at(-1)?.keys).toEqual(['5/1', '5/2']);
      expect([...(kk?.values() ?? [])]).toHaveLength(1);
      expect(problems.find(({ code }) => code === 'level-from-name')?.params).toEqual({
        name: expect.stringMatching(/^RW 0?5$/),
      });
    },
  );

  it.each([['RW 01 dan RW 02'], ['RW 01-03'], ['DATA RT/RW']])('says none of several: %j', async (title) => {
    const { build } = await openDesk({ 'data.csv': `${title},,\n${rows}` });
    const { dataset } = await build();
    expect(dataset?.levels.some(({ keys }) => keys.some((key) => key.includes('/')))).toBe(false);
  });
});
