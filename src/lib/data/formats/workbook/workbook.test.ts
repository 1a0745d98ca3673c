import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decimalSignOf } from '../../text/decimal-sign';
import { readNumber } from '../../text/read-number';
import { openFile } from '../open-file';
import { codesOf, given, limitsWith } from '../testing/given';
import { numberText } from './number-text';

type BookType = 'xlsx' | 'xlsb' | 'biff8' | 'ods' | 'xlml';
const ENDING = { xlsx: 'xlsx', xlsb: 'xlsb', biff8: 'xls', ods: 'ods', xlml: 'xls' } as const;

function bytesOf(book: XLSX.WorkBook, bookType: BookType = 'xlsx'): Uint8Array {
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

function bookOf(sheets: Readonly<Record<string, XLSX.WorkSheet>>): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) XLSX.utils.book_append_sheet(book, sheet, name);
  return book;
}

/** A sheet whose cells carry their formats. */
function office(): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['REKAP KELUARGA MISKIN', '', '', ''],
    [],
    ['RW', 'RT', 'KK', 'Persen'],
    [1, 1, 1204, 0.12],
    ['', 2, 62, 0.1249],
    ['', 3, 48, 5 / 62],
  ]);
  sheet['!merges'] = [XLSX.utils.decode_range('A1:D1'), XLSX.utils.decode_range('A4:A6')];
  sheet.B4 = { t: 'n', v: 1, z: '000' };
  sheet.C4 = { t: 'n', v: 1204, z: '#,##0' };
  for (const cell of ['D4', 'D5', 'D6']) sheet[cell] = { ...(sheet[cell] as XLSX.CellObject), z: '0%' };
  return bookOf({
    Rekap: sheet,
    Kosong: XLSX.utils.aoa_to_sheet([]),
    Kedua: XLSX.utils.aoa_to_sheet([['rt'], [7]]),
  });
}

describe('workbooks', () => {
  it.each<BookType>(['xlsx', 'xlsb', 'biff8', 'ods', 'xlml'])('are read whole as %s', async (type) => {
    const content = await openFile(given(`rekap.${ENDING[type]}`, bytesOf(office(), type)));
    expect(content.tables.map(({ sheet }) => sheet)).toEqual(['Rekap', 'Kedua']);
    expect(content.tables[0]?.rows.map((row) => row.join('|').replace(/\|+$/, ''))).toEqual([
      'REKAP KELUARGA MISKIN|REKAP KELUARGA MISKIN|REKAP KELUARGA MISKIN|REKAP KELUARGA MISKIN',
      '',
      'RW|RT|KK|Persen',
      '1|001|1204|12%',
      '1|2|62|12,49%',
      '1|3|48|8,064516129%',
    ]);
    expect(content.problems).toMatchObject([
      { code: 'cells-merged', where: { row: 4 }, params: { sheet: 'Rekap', ranges: 1 } },
    ]);
  });

  it('show what formats add and lose no digit by them', async () => {
    const cells: XLSX.CellObject[] = [
      { t: 'n', v: 7, z: '"RT "000' },
      { t: 'n', v: 62, z: '0" KK"' },
      { t: 'n', v: -5, z: '0;(0)' },
      { t: 'n', v: 8.06, z: '0' },
      { t: 'n', v: 1204, z: '0","000' },
      { t: 'n', v: 42185, z: 'dd/mm/yyyy' },
      { t: 'n', v: 42185.75, z: 'd-mmm-yy h:mm' },
      { t: 'n', v: 0.5, z: 'h:mm' },
      { t: 'n', v: 0, z: '_-* #,##0_-;-* #,##0_-;_-* "-"_-' },
      { t: 'e', v: 0x2a },
      { t: 'b', v: true },
      { t: 's', v: '001' },
      { t: 's', v: '3,17E+15' },
      { t: 'n', v: 3171234567890123 },
      { t: 'n', v: 3171234567890120, z: '0.00E+00' },
    ];
    const sheet = {
      ...Object.fromEntries(cells.map((cell, i) => [`A${i + 1}`, cell])),
      '!ref': `A1:A${cells.length}`,
    };
    const content = await openFile(given('a.xlsx', bytesOf(bookOf({ Satu: sheet }))));
    expect(content.tables[0]?.rows.map(([text]) => text)).toEqual([
      ...['RT 007', '62 KK', '-5', '8,06', '1204', '2015-06-30', '2015-06-30T18:00', '12:00', '0'],
      ...['#N/A', 'TRUE', '001', '3,17E+15', '3171234567890123', '3171234567890120'],
    ]);
    expect(content.problems).toMatchObject([
      { code: 'number-long', where: { row: 14 }, params: { rows: 2 } },
    ]);
  });

  it('read dates of the 1904 calendar', async () => {
    const book = bookOf({ Satu: { A1: { t: 'n', v: 42185 - 1462, z: 'yyyy-mm-dd' }, '!ref': 'A1' } });
    book.Workbook = { WBProps: { date1904: true } };
    const { tables } = await openFile(given('a.xlsx', bytesOf(book)));
    expect(tables[0]?.rows).toEqual([['2015-06-30']]);
  });

  it('read hidden sheets and say so', async () => {
    const book = bookOf({ Satu: XLSX.utils.aoa_to_sheet([['a']]), Dua: XLSX.utils.aoa_to_sheet([['b']]) });
    book.Workbook = { Sheets: [{}, { Hidden: 1 }] };
    const content = await openFile(given('a.xlsx', bytesOf(book)));
    expect(content.tables.map(({ rows }) => rows[0]?.[0])).toEqual(['a', 'b']);
    expect(content.problems).toMatchObject([{ code: 'sheet-hidden', params: { sheet: 'Dua' } }]);
  });

  it('give formulas their stored value, and blank, never 0, where none is stored', async () => {
    const sheet = {
      A1: { t: 'n', v: 5, f: '2+3' },
      A2: { t: 'n', v: 6, f: '3+3' },
      A3: { t: 's', v: 'x' },
      '!ref': 'A1:A3',
    };
    const parts = unzipSync(bytesOf(bookOf({ Satu: sheet as XLSX.WorkSheet })));
    const path = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[path]).replace('<f>3+3</f><v>6</v>', '<f>3+3</f>');
    const content = await openFile(given('a.xlsx', zipSync({ ...parts, [path]: strToU8(xml) })));
    expect(content.tables[0]?.rows).toEqual([['5'], [], ['x']]);
    expect(content.problems).toMatchObject([{ code: 'formula-unread', params: { cells: 1 } }]);
  });

  it('read the web page that a system calls .xls, keeping zeros', async () => {
    const html =
      '<html><body><table><tr><th>RT</th><th>KK</th></tr><tr><td>001</td><td>1.204</td></tr></table></body></html>';
    const { tables } = await openFile(given('lap.xls', html));
    expect(tables[0]?.rows).toEqual([
      ['RT', 'KK'],
      ['001', '1.204'],
    ]);
  });

  it('refuse a password, a damaged file, no cells, and too many', async () => {
    expect((await openFile(given('a.xlsx', compound('EncryptedPackage')))).problems).toMatchObject([
      { code: 'file-locked', params: { kind: 'workbook' } },
    ]);
    const whole = bytesOf(office());
    expect(codesOf(await openFile(given('a.xlsx', whole.slice(0, whole.length - 300))))).toEqual([
      'file-damaged',
    ]);
    expect(
      codesOf(await openFile(given('a.xlsx', bytesOf(bookOf({ Satu: XLSX.utils.aoa_to_sheet([]) }))))),
    ).toEqual(['file-blank']);
    const limits = limitsWith({ cells: 10 });
    expect(codesOf(await openFile(given('a.xlsx', whole), { limits }))).toEqual(['file-too-long']);
  });
});

/** An old office file with one stream of that name in its directory and nothing else. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 0, true);
  view.setUint32(76, 1, true);
  for (const [i, letter] of Array.from(stream).entries())
    view.setUint16(512 + 2 * i, letter.charCodeAt(0), true);
  view.setUint16(512 + 64, 2 * (stream.length + 1), true);
  view.setUint32(1024, 0xfffffffe, true);
  return bytes;
}

describe('numberText', () => {
  it.each([
    [1204, '1204'],
    [1.204, '1,2040'],
    [0.1 + 0.2, '0,3'],
    [-6.89512, '-6,89512'],
    [107.54331204, '107,54331204'],
    [3171234567890123, '3171234567890123'],
    [1e-12, '1e-12'],
    [2.5e21, '2,5e+21'],
    [-0, '0'],
    [Number.NaN, ''],
  ])('of %d is %j', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  it('is read back as the number that it was, as a count and as a percentage, in any column', () => {
    const figure = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc
        .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
        .map(([n, d]) => n / 10 ** d),
    );
    fc.assert(
      fc.property(figure, fc.constantFrom('count', 'percent'), (value, kind) => {
        const text = numberText(value);
        const alone = readNumber(text, { kind, decimal: decimalSignOf([text]) });
        expect(alone.value).toBeCloseTo(value, 9);
        expect(readNumber(text, { kind, decimal: ',' }).value).toBeCloseTo(value, 9);
        expect(readNumber(text, { kind, decimal: 'mixed' }).value).toBeCloseTo(value, 9);
      }),
    );
  });
});
