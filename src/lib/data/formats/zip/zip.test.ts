import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '../open-file';
import { openFiles } from '../open-files';
import { codesOf, given, limitsWith } from '../testing/given';
import { zipEntries } from './zip-entries';

const descriptor = strToU8(
  JSON.stringify({ name: 'contoh', resources: [{ name: 'kemiskinan', path: 'kemiskinan.csv' }] }),
);
const table = strToU8('rw,rt,kk\n1,1,62\n');

describe('archives', () => {
  it('list their files without folders and litter', () => {
    const zip = zipSync({
      'a/': new Uint8Array(0),
      'a/é.csv': table,
      '__MACOSX/a/._x.csv': table,
      'a/.DS_Store': table,
    });
    expect(zipEntries(zip, 10)?.map(({ name, bytes }) => [name, bytes])).toEqual([['a/é.csv', table.length]]);
    expect(zipEntries(strToU8('PK is no archive'), 10)).toBe(null);
  });

  it('that are no format of their own are read file by file', async () => {
    const zip = zipSync({
      'kk.csv': table,
      'sub/peta.geojson': strToU8('{"type":"Point","coordinates":[107.5,-6.9]}'),
      'foto.jpg': table,
    });
    const content = await openFile(given('kiriman.zip', zip));
    expect(content.tables.map(({ file }) => file)).toEqual(['kk.csv']);
    expect(content.layers.map(({ file }) => file)).toEqual(['sub/peta.geojson']);
    expect(codesOf(await openFile(given('a.zip', zipSync({ 'foto.jpg': table }))))).toEqual([
      'archive-without-data',
    ]);
  });

  it('in archives are opened once, not for ever', async () => {
    const one = zipSync({ 'kk.csv': table });
    const two = zipSync({ 'satu.zip': one });
    expect((await openFile(given('dua.zip', two))).tables).toHaveLength(1);
    expect(codesOf(await openFile(given('tiga.zip', zipSync({ 'dua.zip': two }))))).toEqual([
      'archive-nested',
    ]);
  });

  it('that swell are refused, whatever size they claim', async () => {
    const limits = limitsWith({ ratioFrom: 1_000_000 });
    const bomb = zipSync({ 'a.csv': new Uint8Array(2_000_000).fill(0x31) }, { level: 9 });
    expect(bomb.length).toBeLessThan(5000);
    expect(codesOf(await openFile(given('bom.zip', bomb), { limits }))).toEqual(['archive-too-much']);
    // The same with its claims of size taken back to one byte.
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    view.setUint32(22, 1, true);
    const central = view.getUint32(liar.length - 6, true);
    view.setUint32(central + 24, 1, true);
    expect(zipEntries(liar, 10)?.[0]?.bytes).toBe(1);
    expect(codesOf(await openFile(given('bom.zip', liar), { limits }))).toEqual(['archive-too-much']);
    const workbook = zipSync(
      { 'xl/workbook.xml': table, 'xl/worksheets/sheet1.xml': new Uint8Array(2_000_000) },
      { level: 9 },
    );
    expect(codesOf(await openFile(given('bom.xlsx', workbook), { limits }))).toEqual(['archive-too-much']);
  });

  it('of too many files are refused', async () => {
    const zip = zipSync(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.csv`, table])));
    expect(codesOf(await openFile(given('a.zip', zip), { limits: limitsWith({ entries: 11 }) }))).toEqual([
      'archive-too-much',
    ]);
    expect(
      (await openFile(given('a.zip', zip), { limits: limitsWith({ entries: 12 }) })).tables,
    ).toHaveLength(12);
  });

  it('with a password, or cut off, are refused in their own words', async () => {
    const zip = zipSync({ 'kk.csv': table });
    const locked = zip.slice();
    const central = new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 6, true);
    locked[central + 8] = (locked[central + 8] ?? 0) | 1;
    expect((await openFile(given('a.zip', locked))).problems).toMatchObject([
      { code: 'file-locked', params: { kind: 'zip' } },
    ]);
    expect((await openFile(given('a.zip', zip.slice(0, 40)))).problems).toMatchObject([
      { code: 'file-damaged', params: { kind: 'zip' } },
    ]);
  });
});

describe('data packages', () => {
  it('are given whole, by paths from their descriptor', async () => {
    const plain = { 'datapackage.json': descriptor, 'kemiskinan.csv': table, 'gambar/logo.png': table };
    const nested = Object.fromEntries(
      Object.entries(plain).map(([name, bytes]) => [`contoh/${name}`, bytes]),
    );
    for (const parts of [plain, { ...nested, 'lain/x.csv': table }]) {
      const content = await openFile(given('contoh.zip', zipSync(parts)));
      expect([...(content.package?.keys() ?? [])].sort()).toEqual(Object.keys(plain).sort());
      expect(content.package?.get('kemiskinan.csv')).toEqual(table);
      expect(content.problems).toEqual([]);
    }
  });

  it('never lead out of their folder', async () => {
    const zip = zipSync({
      'datapackage.json': descriptor,
      '../luar.csv': table,
      '/etc/luar.csv': table,
      'a\\..\\b.csv': table,
    });
    const content = await openFile(given('contoh.zip', zip));
    expect([...(content.package?.keys() ?? [])]).toEqual(['datapackage.json']);
    expect(codesOf(content)).toEqual(['path-unsafe', 'path-unsafe', 'path-unsafe']);
  });

  it('may come as the loose files of their folder', async () => {
    const [opened, ...others] = await openFiles([
      given('contoh/kemiskinan.csv', table),
      given('contoh/datapackage.json', descriptor),
      given('x.csv', table),
    ]);
    expect(others).toEqual([]);
    expect([...(opened?.content.package?.keys() ?? [])]).toEqual(['kemiskinan.csv', 'datapackage.json']);
    expect(opened?.content.problems).toMatchObject([{ code: 'path-unsafe', where: { value: 'x.csv' } }]);
  });
});
