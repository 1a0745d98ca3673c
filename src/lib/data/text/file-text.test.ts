import { describe, expect, it } from 'vitest';
import { cleanCell } from './clean-cell';
import { decodeText } from './decode-text';
import { foldWord } from './fold-word';
import { parseGrid } from './parse-grid';
import { readYear } from './read-year';

describe('text of files', () => {
  it('decodes by byte order mark, then UTF-8, then Windows-1252', () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x52, 0x54))).toEqual({ text: 'RT', guessed: false });
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x52, 0, 0x54, 0))).toEqual({ text: 'RT', guessed: false });
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x52, 0, 0x54))).toEqual({ text: 'RT', guessed: false });
    // Without a mark two Latin letters tell it.
    expect(decodeText(Uint8Array.of(0x52, 0, 0x54, 0))).toEqual({ text: 'RT', guessed: false });
    expect(decodeText(Uint8Array.of(0, 0x52, 0, 0x54))).toEqual({ text: 'RT', guessed: false });
    expect(decodeText(Uint8Array.of(0x4a, 0x6f, 0x73, 0xe9))).toEqual({ text: 'José', guessed: true });
  });

  it.each([',', ';', '\t', '|'])('parts cells at %j and counts rows as a spreadsheet', (separator) => {
    const text = [['rw', 'rt', 'kk'], ['1', '2', '"6'.concat(separator, '2"')], [], ['1', '3', '48']]
      .map((cells) => cells.join(separator))
      .join('\r\n');
    const { lines } = parseGrid('x.csv', text);
    expect(lines.map(({ row }) => row)).toEqual([1, 2, 4]);
    expect(lines[1]?.cells).toEqual(['1', '2', separator === '\t' ? '6 2' : `6${separator}2`]);
  });

  it('obeys the line that names the separator, and still counts it', () => {
    const { lines } = parseGrid('x.csv', 'sep=;\r\nrw;kk\r\n1;8,5\r\n');
    expect(lines).toEqual([
      { row: 2, cells: ['rw', 'kk'] },
      { row: 3, cells: ['1', '8,5'] },
    ]);
  });

  it('reports a quotation mark that swallows rows', () => {
    const { problems } = parseGrid('x.csv', 'rw,kk\n1,"62\n2,48\n');
    expect(problems.map(({ code }) => code)).toEqual(['quotes-broken']);
  });

  it('cleans cells', () => {
    expect(['="001"', "'001", '\u00a0 RT\u00a0 1 ', '\ufeff5'].map(cleanCell)).toEqual([
      '001',
      '001',
      'RT 1',
      '5',
    ]);
    expect(foldWord('Jml. KK_Miskin (%)')).toBe('jmlkkmiskinpersen');
  });
});

describe('readYear', () => {
  it.each([
    ['2015', 2015],
    ['Tahun 2015', 2015],
    ['30/06/2015', 2015],
    ['2014/2015', null],
    ['98', null],
    ['120156', null],
    ['', null],
  ])('of %j is %j', (cell, year) => {
    expect(readYear(cell)).toBe(year);
  });
});
