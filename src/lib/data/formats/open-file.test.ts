import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS, refuseBySize } from './limits';
import { openFile } from './open-file';
import { codesOf, given } from './testing/given';
import { dbfBytes, shpBytes } from './testing/shapefile-bytes';

const words = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const binary = (head: readonly number[]): Uint8Array =>
  Uint8Array.of(...head, ...Array.from({ length: 200 }, (_, i) => i % 16));

describe('files that are dropped by mistake', () => {
  it.each([
    ['foto.jpg', binary([0xff, 0xd8, 0xff, 0xe0]), 'image'],
    ['foto.png', binary([0x89, 0x50, 0x4e, 0x47]), 'image'],
    ['foto.heic', binary([0, 0, 0, 24, ...words('ftypheic')]), 'image'],
    ['lap.pdf', binary(words('%PDF-1.7')), 'pdf'],
    ['lap.pdf', strToU8('%PDF-1.4\n1 0 obj\n'), 'pdf'],
    ['surat.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'document'],
    ['surat.rtf', strToU8('{\\rtf1 halo}'), 'document'],
    ['paparan.pptx', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'slides'],
    ['a.rar', binary(words('Rar!')), 'archive'],
    ['a.gpkg', binary(words('SQLite format 3')), 'database'],
    ['a.dwg', binary(words('AC1027')), 'drawing'],
    ['a.html', strToU8('<!DOCTYPE html><html><body>halo</body></html>'), 'page'],
    ['a.mp4', binary([0, 0, 0, 24, ...words('ftypisom')]), 'other'],
  ])('%s is told as what it is', async (name, bytes, kind) => {
    const content = await openFile(given(name, bytes));
    expect(content.problems).toMatchObject([
      { code: 'file-foreign', severity: 'error', where: { file: name }, params: { kind } },
    ]);
    expect(content.tables).toEqual([]);
  });

  it('empty or of no known kind are refused', async () => {
    expect(codesOf(await openFile(given('a.csv', '')))).toEqual(['file-blank']);
    expect(codesOf(await openFile(given('a.csv', '\ufeff \r\n\r\n')))).toEqual(['file-blank']);
    expect(codesOf(await openFile(given('a.csv', ';;;\n;;;\n')))).toEqual(['file-blank']);
    expect(codesOf(await openFile(given('a.bin', binary([1, 2, 3]))))).toEqual(['file-unknown']);
    expect(codesOf(await openFile(given('a.xml', '<?xml version="1.0"?><data/>')))).toEqual(['file-unknown']);
  });
});

describe('size', () => {
  it('alone refuses a file of 2 GB, before it is read', () => {
    expect(refuseBySize('besar.csv', 2 ** 31)).toMatchObject({
      code: 'file-too-big',
      where: { file: 'besar.csv' },
      params: { size: 2148, most: 256 },
    });
    expect(refuseBySize('a.csv', LIMITS.bytes)).toBe(null);
  });
});

describe('any bytes', () => {
  const samples = [
    strToU8('rt;rw;kk\n1;2;"3'),
    strToU8(
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4]]]}}]}',
    ),
    strToU8(
      'var json_a = {"type":"Topology","objects":{"a":{"type":"Point","coordinates":[1,2]}},"arcs":[]}',
    ),
    strToU8('<kml><Placemark><name>a</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>'),
    zipSync({
      'a.shp': shpBytes([
        [
          [1, 2],
          [3, 4],
          [5, 6],
          [1, 2],
        ],
      ]),
      'a.dbf': dbfBytes([['rt', 'N', 3]], [['1']]),
      'a.prj': strToU8('GEOGCS["x"]'),
    }),
    zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), '[Content_Types].xml': strToU8('<Types/>') }),
    zipSync({ 'content.xml': strToU8('<office/>') }),
    zipSync({ 'datapackage.json': strToU8('{}'), 'a.csv': strToU8('x') }),
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1200)),
    strToU8('<html><table><tr><td>1</td></tr></table></html>'),
  ];
  const names = fc.constantFrom('a.csv', 'a.xlsx', 'a.xls', 'a.json', 'a.zip', 'a.kmz', 'a.shp', 'a.js', 'a');
  const check = async (name: string, bytes: Uint8Array): Promise<void> => {
    const content = await openFile({ name, bytes });
    const rows = content.tables.flatMap((table) => table.rows);
    expect(rows.every((row) => row.every((cell) => typeof cell === 'string'))).toBe(true);
    const found = rows.length > 0 || content.layers.length > 0 || content.package !== null;
    expect(found || content.problems.some(({ severity }) => severity !== 'note')).toBe(true);
  };

  it('give content or say why not, and never an exception', async () => {
    await fc.assert(fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), check), { numRuns: 300 });
  }, 30_000);

  it('do so too as files that were damaged on the way', async () => {
    const change = fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.constantFrom(...samples),
        fc.array(change, { maxLength: 6 }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        async (name, sample, changes, share) => {
          const bytes = sample.slice(0, Math.ceil(sample.length * share));
          for (const [at, byte] of changes) bytes[Math.floor(at * bytes.length)] = byte;
          await check(name, bytes);
        },
      ),
      { numRuns: 600 },
    );
  }, 60_000);
});

describe('tables as offices send them', () => {
  const folder = '../shared/messy';
  it.skipIf(!existsSync(folder))(`are all read, every row of them (needs ${folder})`, async () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
      const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
      const content = await openFile({ name, bytes });
      expect(content.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
      const lines = new TextDecoder('windows-1252').decode(bytes).trimEnd().split('\n').length;
      expect(content.tables[0]?.rows).toHaveLength(lines);
      expect(content.tables[0]?.rows.at(-1)?.length).toBeGreaterThan(3);
    }
  });
});
