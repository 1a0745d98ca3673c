import { describe, expect, it } from 'vitest';
import { parseGrid } from '../../text/parse-grid';
import { openFile } from '../open-file';
import { codesOf, given, limitsWith } from '../testing/given';

const rowsOf = async (name: string, text: string | Uint8Array) =>
  (await openFile(given(name, text))).tables[0]?.rows;

describe('text with separators', () => {
  it('keeps blank rows and cells as written, so that row numbers hold', async () => {
    expect(await rowsOf('a.csv', 'REKAP;;\r\n\r\nrw;rt;kk\r\n01; 002 ;"1.204"\r\n\r\n')).toEqual([
      ['REKAP', '', ''],
      [],
      ['rw', 'rt', 'kk'],
      ['01', ' 002 ', '1.204'],
    ]);
  });

  it('counts the line that names the separator', async () => {
    expect(await rowsOf('a.csv', 'sep=;\r\nrw;kk\r\n1;8,5\r\n')).toEqual([[], ['rw', 'kk'], ['1', '8,5']]);
  });

  it('takes what is copied from Excel as tabs, whatever commas its figures hold', async () => {
    expect(await rowsOf('tempelan', 'Persen\tLuas\n8,06\t1,5\n0,00\t2,5\n')).toEqual([
      ['Persen', 'Luas'],
      ['8,06', '1,5'],
      ['0,00', '2,5'],
    ]);
  });

  it('reads UTF-16 and notes Windows-1252', async () => {
    const utf16 = Array.from('rt;kk\n1;2').flatMap((c) => [c.charCodeAt(0), 0]);
    for (const mark of [[0xff, 0xfe], []])
      expect(await rowsOf('a.csv', Uint8Array.of(...mark, ...utf16))).toEqual([
        ['rt', 'kk'],
        ['1', '2'],
      ]);
    const content = await openFile(
      given('a.csv', Uint8Array.of(...Array.from('rt;ketua\n1;Jos', (c) => c.charCodeAt(0)), 0xe9)),
    );
    expect(content.tables[0]?.rows[1]).toEqual(['1', 'José']);
    expect(codesOf(content)).toEqual(['not-utf8']);
  });

  it('reads in pieces what a single parse reads, and says where a quote stays open', async () => {
    const lines = Array.from({ length: 200_000 }, (_, i) => `${i};"baris ""${i}""\nlanjut";${i % 7}`);
    const text = ['nomor;catatan;kk', ...lines].join('\r\n');
    const shares: number[] = [];
    const content = await openFile(given('besar.csv', text), { progress: (share) => shares.push(share) });
    const rows = content.tables[0]?.rows ?? [];
    expect(rows).toHaveLength(200_001);
    expect(rows[200_000]).toEqual(['199999', 'baris "199999"\nlanjut', String(199_999 % 7)]);
    expect(shares.filter((share, i) => share < (shares[i - 1] ?? 0))).toEqual([]);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.at(-1)).toBe(1);

    const open = await openFile(given('a.csv', 'rw;kk\n1;6\n2;"48\n3;5\n'));
    expect(open.problems).toMatchObject([{ code: 'quotes-broken', where: { row: 3 } }]);
    expect(parseGrid('a.csv', 'rw;kk\n1;6\n2;"48\n3;5\n').problems[0]?.where.row).toBe(3);
  }, 60_000);

  it('stops at the limit of cells, and once cancelled', async () => {
    const file = given('a.csv', 'rw,rt\n'.repeat(50));
    expect(codesOf(await openFile(file, { limits: limitsWith({ cells: 99 }) }))).toEqual(['file-too-long']);
    expect(codesOf(await openFile(file, { limits: limitsWith({ cells: 110 }) }))).toEqual([]);
    const stop = new AbortController();
    const reading = openFile(given('a.csv', 'rw,rt\n'.repeat(900_000)), {
      signal: stop.signal,
      progress: (share) => {
        if (share > 0) stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  }, 30_000);
});
