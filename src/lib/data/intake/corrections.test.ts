import { describe, expect, it } from 'vitest';
import type { GivenTable } from '$lib/domain';
import { parseGrid } from '../text/parse-grid';
import { correctedRows, withCorrections } from './corrections';
import { rejectedText } from './rejected';

const given: GivenTable = {
  file: 'rt.csv',
  sheet: '',
  rows: [
    ['rw', 'rt', 'kk', 'kk_miskin', 'ketua'],
    ['1', '1', '40', '2', 'Contoh Satu'],
    ['1', '2', '-3', '1', 'Contoh Dua'],
    ['1', '3', '20', '25', 'Contoh Tiga'],
  ],
};
const emptied = new Set([4]);
const replaced = (cells: readonly string[], at: number, text: string): string[] =>
  cells.map((cell, i) => (i === at ? text : cell));

function written(): string[][] {
  const text =
    rejectedText(
      given,
      [1],
      [
        [3, 'kurang dari nol'],
        [4, 'lebih banyak'],
      ],
      emptied,
    ) ?? '';
  return parseGrid('ditolak.csv', text).lines.map(({ cells }) => [...cells]);
}

describe('rejected rows', () => {
  it('are written alone, with origin and reason, and without what the gate has emptied', () => {
    expect(written()).toEqual([
      [
        'rw',
        'rt',
        'kk',
        'kk_miskin',
        '',
        'berkas_asal',
        'baris_asal',
        'alasan_ditolak',
        'baris_unduhan 3 4: rt.csv',
      ],
      ['1', '2', '-3', '1', '', 'rt.csv', '3', 'kurang dari nol', ''],
      ['1', '3', '20', '25', '', 'rt.csv', '4', 'lebih banyak', ''],
    ]);
    expect(JSON.stringify(written())).not.toContain('Contoh');
  });

  it('are nothing where none was rejected', () => {
    expect(rejectedText(given, [1], [], emptied)).toBeNull();
  });

  it('come back in the place of those that they correct, whatever their order', () => {
    const [header = [], second = [], third = []] = written();
    const fixed = [header, replaced(third, 3, '5'), replaced(second, 2, '30')];
    const rows = correctedRows({ file: 'ditolak.csv', sheet: '', rows: fixed }) ?? [];
    const table = withCorrections(given, rows, emptied);
    expect(table?.rows).toEqual([
      given.rows[0],
      given.rows[1],
      ['1', '2', '30', '1', 'Contoh Dua'],
      ['1', '3', '20', '5', 'Contoh Tiga'],
    ]);
  });

  it('are gone from the table once they are deleted, all of them too', () => {
    const [header = [], second = []] = written();
    for (const left of [[second], []]) {
      const rows = correctedRows({ file: 'ditolak.csv', sheet: '', rows: [header, ...left] }) ?? [];
      const table = withCorrections(given, rows, emptied);
      expect(table?.rows.slice(2)).toEqual([left.length === 0 ? [] : given.rows[2], []]);
    }
  });

  it('of another table change nothing, and another table is none of them', () => {
    const rows = correctedRows({ file: 'd.csv', sheet: '', rows: written() }) ?? [];
    expect(withCorrections({ ...given, file: 'lain.csv' }, rows, emptied)).toBeNull();
    expect(correctedRows(given)).toBeNull();
  });
});
