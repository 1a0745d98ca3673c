import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeColumns } from './judge-columns';
import { stripPersonal } from './strip-personal';
import { areaCodes, nikOf, spelled } from './testing/person-numbers';

const rowsOf = (lines: readonly (readonly string[])[]) => lines.map((cells, i) => ({ row: i + 2, cells }));

describe('a stripped table', () => {
  it('keeps places and rows, empties what is personal, and masks a slip in what is kept', () => {
    const header = ['rt', 'Ketua', 'x', 'kk', 'kegiatan'];
    const rows = rowsOf([
      ['1', 'Siti Aminah', 'Slamet', '62', 'arisan, HP 0812-3456-7890'],
      ['2', 'Budi', 'Wartini', '3,578,015,407,780,001', ''],
      ['3', '', 'Parjo', '48'],
    ]);
    const verdicts = judgeColumns(header, rows, 'groups', new Set([0, 3, 4]));
    expect(stripPersonal(header, rows, verdicts)).toEqual({
      header: ['rt', '', '', 'kk', 'kegiatan'],
      rows: rowsOf([
        ['1', '', '', '62', `arisan, HP ${'•'.repeat(14)}`],
        ['2', '', '', '•'.repeat(21), ''],
        ['3', '', '', '48'],
      ]),
    });
    const open = stripPersonal(header, rows, verdicts, new Set([1, 2]));
    expect(open.rows.map(({ cells }) => cells.slice(1, 3))).toEqual([
      ['', 'Slamet'],
      ['', 'Wartini'],
      ['', 'Parjo'],
    ]);
  });

  it('holds no number of a person, in any column that was asked for or not', () => {
    const cell = fc.oneof(
      nikOf().chain((nik) => spelled(nik)),
      fc.constantFrom('62', 'Mawar', '', '0812-3456-7890'),
    );
    const grid = fc.array(fc.tuple(cell, cell, cell), { maxLength: 10 });
    fc.assert(
      fc.property(grid, fc.array(fc.nat(2)), (lines, asked) => {
        const rows = rowsOf(lines);
        const verdicts = judgeColumns(['a', 'b', 'kk'], rows, 'groups', new Set(asked));
        const left = stripPersonal(['a', 'b', 'kk'], rows, verdicts, new Set([0, 1, 2]));
        expect(JSON.stringify(left).replace(/"row":\d+/g, '')).not.toMatch(/\d(?:[ .'’-]?\d){9}/);
      }),
    );
  });

  it('leaves codes of areas as they are', () => {
    fc.assert(
      fc.property(areaCodes, (codes) => {
        const rows = rowsOf(codes.map((code) => [code]));
        const verdicts = judgeColumns(['idsls'], rows, 'boundaries', new Set([0]));
        expect(stripPersonal(['idsls'], rows, verdicts).rows).toEqual(rows);
      }),
    );
  });
});
