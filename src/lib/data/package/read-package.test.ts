import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaRef, observe, type Dataset } from '$lib/domain';
import { descriptorText, memorySource, usualLevels } from '../testing/memory-source';
import { readPackage } from './read-package';
import { readPackageIndex } from './read-package-index';

const folder = new URL('../../../../tests/fixtures/packages/rapi/', import.meta.url);
const tidy = { id: 'rapi', read: (path: string) => readFile(fileURLToPath(new URL(path, folder))) };

async function open(files: Record<string, string>, own: object = {}): Promise<Dataset> {
  const paths = Object.fromEntries(Object.keys(files).map((path) => [path.split('.')[0] ?? '', path]));
  const result = await readPackage(
    memorySource({ 'datapackage.json': descriptorText(paths, own), ...files }),
  );
  if (!result.ok) throw new Error('refused');
  return result.value;
}

function figure(dataset: Dataset, level: number, key: string, measure: string, year = 0) {
  const data = dataset.levels[level];
  const seen = observe(data?.measures.get(measure)?.get(year), data?.indexOf.get(key) ?? -1);
  return seen.value ?? seen.missing;
}

const codes = ({ problems }: Pick<Dataset, 'problems'>) => problems.map(({ code }) => code);

describe('a tidy package', () => {
  it('comes whole', async () => {
    const result = await readPackage(tidy);
    if (!result.ok) throw new Error('refused');
    const { levels, groups, context, info, years, indicators } = result.value;
    expect(result.problems).toEqual([]);
    expect(levels.map(({ level, keys }) => [level, keys])).toEqual([
      ['kelurahan', ['']],
      ['rw', ['1', '2']],
      ['rt', ['1/1', '1/2', '2/1']],
    ]);
    expect(levels.map(({ parent }) => [...parent])).toEqual([[-1], [0, 0], [0, 0, 1]]);
    expect(levels.map(({ geometry }) => geometry === null)).toEqual([true, true, false]);
    expect(years).toEqual([2015]);
    expect(groups.map(({ kind, placeKnown }) => [kind, placeKnown])).toEqual([
      ['dasa-wisma', 'point'],
      ['posyandu', 'area'],
      ['lpm', 'whole'],
    ]);
    expect(context.map(({ kind }) => kind)).toEqual(['jalan-besar', 'masjid']);
    expect(indicators).toMatchObject([{ id: 'miskin', form: 'rate', nature: 'simulasi' }]);
    expect(info).toMatchObject({ dataDate: '2015', smallestCount: 3, title: 'Kelurahan Contoh' });
    expect(info.resources.map(({ name, rows }) => [name, rows])).toEqual([
      ['wilayah', 3],
      ['kemiskinan', 3],
      ['kelompok', 3],
      ['konteks', 2],
    ]);
  });

  it('is shown in part while groups are on their way, and not when all has come', async () => {
    let release = (): void => undefined;
    const late = new Promise<void>((resolve) => (release = resolve));
    const parts: Dataset[] = [];
    const reading = readPackage(
      {
        id: 'rapi',
        read: (path) => (path === 'kelompok.csv' ? late.then(() => tidy.read(path)) : tidy.read(path)),
      },
      {
        onPartial: (dataset) => {
          parts.push(dataset);
          release();
        },
      },
    );
    expect((await reading).ok).toBe(true);
    expect(parts.map(({ levels, groups }) => [levels[2]?.count, groups.length])).toEqual([[3, 0]]);
    const whole: Dataset[] = [];
    await readPackage(memorySource({ 'datapackage.json': descriptorText({}) }), {
      onPartial: (d) => void whole.push(d),
    });
    expect(whole).toEqual([]);
  });
});

describe('a package that cannot be read', () => {
  it.each([
    [{}, 'contoh', 'package-not-found'],
    [{ 'datapackage.json': '{"resources": []}' }, '../rahasia', 'package-not-found'],
    [{ 'datapackage.json': '{' }, 'contoh', 'descriptor-unreadable'],
    [{ 'datapackage.json': '<!doctype html><title>404</title>' }, 'contoh', 'descriptor-unreadable'],
    [{ 'datapackage.json': '{"resources": "wilayah"}' }, 'contoh', 'descriptor-invalid'],
  ])('%# says why', async (files, id, code) => {
    const result = await readPackage(memorySource(files, id));
    expect([result.ok, codes(result)]).toEqual([false, [code]]);
  });

  it('says that the transport is broken', async () => {
    const result = await readPackage({ id: 'contoh', read: () => Promise.reject(new Error('offline')) });
    expect(result.problems).toMatchObject([
      { code: 'descriptor-unreadable', params: { cause: 'transport' } },
    ]);
  });
});

describe('a package with something wrong', () => {
  it('keeps the rest', async () => {
    const descriptor = descriptorText(
      {
        wilayah: 'hilang.geojson',
        kemiskinan: 'kemiskinan.csv',
        kelompok: 'rusak.csv',
        konteks: '../luar.geojson',
      },
      { tingkat: [...usualLevels, { id: 7 }], privasi: { jumlah_terkecil: 'tiga' } },
    );
    const files = { 'datapackage.json': descriptor, 'kemiskinan.csv': 'rw,rt,kk,kk_miskin\n1,1,62,5\n' };
    const source = memorySource(files);
    const result = await readPackage({
      ...source,
      read: (path) => (path === 'rusak.csv' ? Promise.reject(new Error('reset')) : source.read(path)),
    });
    if (!result.ok) throw new Error('refused');
    expect(figure(result.value, 2, '1/1', 'kk_miskin')).toBe(5);
    expect(result.value.info.smallestCount).toBe(3);
    expect(codes(result.value).sort()).toEqual([
      'descriptor-entry-ignored',
      'descriptor-entry-ignored',
      'descriptor-entry-ignored',
      'resource-not-found',
      'resource-unreachable',
    ]);
  });

  it('lists both sides of the join', async () => {
    const wilayah = (await tidy.read('wilayah.geojson')).toString();
    const kemiskinan = 'rw,rt,kk,kk_miskin\n1,1,62,5\n9,99,10,1\n1,2,48,0\n,,7,7\nRW 2,,55,4\n';
    const dataset = await open(
      { 'wilayah.geojson': wilayah, 'kemiskinan.csv': kemiskinan },
      { tingkat: usualLevels },
    );
    expect(
      dataset.problems.map(({ code, where, severity }) => [severity, code, where.row, where.key]),
    ).toEqual([
      ['warning', 'row-without-key', 5, undefined],
      ['warning', 'row-without-area', 3, '9/99'],
      ['note', 'area-without-row', undefined, '2/1'],
    ]);
    expect(figure(dataset, 1, '2', 'kk')).toBe(55);
    expect(figure(dataset, 2, '2/1', 'kk')).toBe('no-row');
    expect(dataset.levels[2]?.count).toBe(3);
  });

  it('does not use a row whose figures may be shifted by a decimal comma', async () => {
    const dataset = await open({
      'kemiskinan.csv': 'rw,rt,persen_miskin,jiwa\n1,1,8,06,200\n1,2,"7,5",180\n',
    });
    expect(dataset.levels.at(-1)?.keys).toEqual(['1/2']);
    expect(codes(dataset)).toEqual(['row-width']);
  });

  it('lets counts win over a percentage that differs by more than its rounding', async () => {
    const rows = ['1,62,5,8.06', '2,62,5,8.1', '3,62,5,8', '4,62,5,8.07', '5,62,5,80.6'].map(
      (row) => `1,${row}`,
    );
    const dataset = await open({ 'kemiskinan.csv': ['rw,rt,kk,kk_miskin,%', ...rows].join('\n') });
    expect(dataset.problems.map(({ code, where }) => [code, where.row])).toEqual([
      ['percent-differs', 5],
      ['percent-differs', 6],
    ]);
    expect(figure(dataset, 2, '1/5', 'kk_miskin')).toBe(5);
  });

  it('uses a repeated row once, fills its gaps, and asks for the year where others have one', async () => {
    const rows = [
      '2015,1,1,62,5',
      '2015,1,1,62,5',
      '2015,1,2,48,',
      '2015,1,2,,3',
      ',1,1,62,5',
      '98,1,1,62,5',
    ];
    const dataset = await open({ 'kemiskinan.csv': ['tahun,rw,rt,kk,kk_miskin', ...rows].join('\n') });
    expect([figure(dataset, 2, '1/2', 'kk', 2015), figure(dataset, 2, '1/2', 'kk_miskin', 2015)]).toEqual([
      48, 3,
    ]);
    expect(dataset.problems.map(({ code, where }) => [code, where.row])).toEqual([
      ['year-unreadable', 6],
      ['year-unreadable', 7],
      ['key-repeated-same', 3],
      ['key-repeated-same', 5],
    ]);
    expect(dataset.years).toEqual([2015]);
  });
});

describe('remarks', () => {
  const kemiskinan = [
    'tahun,rw,rt,persen_miskin,catatan,remark',
    '2014,1,1,10.5,tertinggi,highest',
    '2015,1,1,9.5,"turun, NIK 3571012345670001",',
    '2014,1,2,,"tidak tercetak",',
    '2014,1,3,4,-,',
  ].join('\n');

  it('are read only where the package declares their column', async () => {
    const without = await open({ 'kemiskinan.csv': kemiskinan });
    expect([without.remarks.size, codes(without)]).toEqual([0, ['columns-unused']]);
    const own = await open({ 'kemiskinan.csv': kemiskinan }, { kolom_catatan: 'catatan' });
    expect([...own.remarks]).toEqual([
      ['rt:1/1', 'tertinggi; turun, NIK ••••••••••••••••'],
      ['rt:1/2', 'tidak tercetak'],
    ]);
    expect(figure(own, 2, '1/2', 'persen_miskin', 2014)).toBe('blank');
  });

  it('may have a column for each language', async () => {
    const own = { kolom_catatan: { id: 'Catatan', en: 'remark' } };
    const dataset = await open({ 'kemiskinan.csv': kemiskinan }, own);
    expect(dataset.remarks.get(areaRef('rt', '1/1'))).toEqual({
      id: 'tertinggi; turun, NIK ••••••••••••••••',
      en: 'highest; turun, NIK ••••••••••••••••',
    });
    expect(codes(dataset)).toEqual([]);
  });

  it('are never read from a column of persons', async () => {
    const csv = 'rw,rt,persen_miskin,nama kepala keluarga\n1,1,10.5,Seseorang\n';
    const dataset = await open({ 'kemiskinan.csv': csv }, { kolom_catatan: 'Nama Kepala Keluarga' });
    expect(dataset.remarks.size).toBe(0);
    expect(codes(dataset)).toEqual(['descriptor-entry-ignored', 'personal-column-dropped']);
  });
});

describe('a descriptor', () => {
  it('says that areas are drawn as squares, and dates an indicator in words', async () => {
    const words = { id: '2015, tahun penelitian', en: '2015, fieldwork' };
    const indikator = [
      { id: 'miskin', bentuk: 'percent', persen: 'persen_miskin', tanggal_keterangan: words },
    ];
    const plain = await open({ 'kemiskinan.csv': 'rw,persen_miskin\n1,5\n' });
    const squares = await open(
      { 'kemiskinan.csv': 'rw,persen_miskin\n1,5\n' },
      { denah: 'kotak', indikator },
    );
    expect([plain.info.schematic, plain.indicators[0]?.dateNote]).toEqual([false, null]);
    expect([squares.info.schematic, squares.indicators[0]?.dateNote]).toEqual([true, words]);
    expect(codes(await open({}, { denah: 'bulat' }))).toEqual(['descriptor-entry-ignored']);
  });
});

describe('levels without a relation', () => {
  const tingkat = [
    usualLevels[0],
    { id: 'rw', lingkup_kunci: 'paket' },
    { id: 'rt', lingkup_kunci: 'paket' },
  ];
  const tile = (names: object, x: number) => ({
    type: 'Feature',
    properties: names,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, 0],
          [x + 1, 0],
          [x + 1, 1],
          [x, 0],
        ],
      ],
    },
  });
  const features = [tile({ rt: '10' }, 0), tile({ rt: '22' }, 1), tile({ rw: '3' }, 4), tile({ rw: '9' }, 5)];
  const wilayah = JSON.stringify({ type: 'FeatureCollection', features });

  it('have their own boundaries and figures, and list their own gaps', async () => {
    const kemiskinan = 'rw,rt,persen_miskin\n,10,10.52\n9,,0\n';
    const dataset = await open({ 'wilayah.geojson': wilayah, 'kemiskinan.csv': kemiskinan }, { tingkat });
    expect(dataset.levels.map(({ keys, geometry }) => [keys, geometry === null])).toEqual([
      [[''], true],
      [['3', '9'], false],
      [['10', '22'], false],
    ]);
    expect(dataset.levels.map(({ parent }) => [...parent])).toEqual([[-1], [0, 0], [-1, -1]]);
    expect([figure(dataset, 1, '9', 'persen_miskin'), figure(dataset, 2, '10', 'persen_miskin')]).toEqual([
      0, 10.52,
    ]);
    expect([figure(dataset, 1, '3', 'persen_miskin'), figure(dataset, 2, '22', 'persen_miskin')]).toEqual([
      'no-row',
      'no-row',
    ]);
    expect(dataset.problems.map(({ code, where }) => [code, where.key])).toEqual([
      ['area-without-row', '3'],
      ['area-without-row', '22'],
    ]);
  });

  it('take no area from a table that the boundaries do not have', async () => {
    const kemiskinan = 'rw,rt,persen_miskin\n,24,1\n10,,1\n';
    const dataset = await open({ 'wilayah.geojson': wilayah, 'kemiskinan.csv': kemiskinan }, { tingkat });
    expect(dataset.levels.map(({ count }) => count)).toEqual([1, 2, 2]);
    expect(codes(dataset).filter((code) => code === 'row-without-area')).toHaveLength(2);
  });
});

describe('ladders', () => {
  it('let RT run through the package, with an RW known or not', async () => {
    const tingkat = [
      { id: 'kelurahan', nama: 'Betet', seluruh: true },
      { id: 'rw', label: 'RW' },
      { id: 'rt', label: 'RT', lingkup_kunci: 'paket' },
    ];
    const kemiskinan = 'rw,rt,persen_miskin\n,RT 10,10.52\n,RT 11,7.58\n9,22,0.00\n9,,0.00\n3,,\n';
    const dataset = await open({ 'kemiskinan.csv': kemiskinan }, { tingkat });
    expect(dataset.levels.map(({ keys }) => keys)).toEqual([[''], ['9', '3'], ['10', '11', '22']]);
    expect([...(dataset.levels[2]?.parent ?? [])]).toEqual([-1, -1, 0]);
    expect(figure(dataset, 2, '10', 'persen_miskin')).toBe(10.52);
    expect(figure(dataset, 1, '9', 'persen_miskin')).toBe(0);
    expect(figure(dataset, 1, '3', 'persen_miskin')).toBe('blank');
    expect(codes(dataset)).toEqual([]);
  });

  it('are told from the files where none is declared', async () => {
    const ladderOf = async (csv: string) =>
      (await open({ 'kemiskinan.csv': csv })).ladder.map(({ id, whole, name }) => [id, whole, name]);
    expect(await ladderOf('RW,RT,KK\n1,1,62\n')).toEqual([
      ['kelurahan', true, 'Contoh'],
      ['rw', false, undefined],
      ['rt', false, undefined],
    ]);
    expect(await ladderOf('desa,banjar,kk\nDesa Abiansemal,Gatep,62\nAbiansemal,Gerih,50\n')).toEqual([
      ['desa', true, 'Abiansemal'],
      ['banjar', false, undefined],
    ]);
    expect((await ladderOf('kelurahan,rw,kk\nA,1,62\nB,1,50\n'))[0]).toEqual(['kelurahan', false, undefined]);
  });

  it('of one desa take a table without any key for the desa', async () => {
    const tingkat = [{ id: 'desa', nama: 'Abiansemal', seluruh: true }];
    const dataset = await open({ 'kemiskinan.csv': 'jiwa,kk\n"4.894","1.236"\n' }, { tingkat });
    expect([figure(dataset, 0, '', 'jiwa'), figure(dataset, 0, '', 'kk')]).toEqual([4894, 1236]);
  });
});

describe('any table', () => {
  it('gives a dataset, and no figure that is not in the file', async () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '',
        '-',
        'n/a',
        'RT 1',
        'RW.02',
        '003/002',
        'JUMLAH',
        '8,06',
        '1.204',
        '1.204,5',
        '10,05%',
        '0',
        '-3',
      ),
      fc.integer({ min: -5, max: 99999 }).map(String),
      fc.double({ min: 0, max: 200, noNaN: true }).map((n) => n.toFixed(2)),
    );
    const header = fc.constantFrom(
      'rw',
      'rt',
      'RT/RW',
      'kk',
      'KK Miskin',
      '%',
      'tahun',
      'kelurahan',
      'nama',
      'nik',
      '',
      'x',
    );
    const grid = fc.tuple(
      fc.array(header, { minLength: 1, maxLength: 7 }),
      fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(grid, fc.constantFrom(',', ';', '\t'), async ([head, rows], separator) => {
        const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
        const csv = [head, ...rows].map((cells) => cells.map(quoted).join(separator)).join('\r\n');
        const dataset = await open({ 'kemiskinan.csv': csv, 'kelompok.csv': csv });
        const written = new Set(
          rows
            .flat()
            .flatMap((cell) => cell.match(/\d[\d.,' ]*/g) ?? [])
            .map(significant),
        );
        for (const { measures } of dataset.levels) {
          for (const { values, reasons } of [...measures.values()].flatMap((years) => [...years.values()])) {
            for (const [i, value] of values.entries()) {
              expect(Number.isNaN(value)).toBe(reasons[i] !== 0);
              if (!Number.isNaN(value)) expect(written).toContain(significant(String(value)));
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

/** Digits alone, without zeros before and after: the same for "1.204,50" and 1204.5. */
function significant(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

describe('readPackageIndex', () => {
  const read = (value: unknown) => readPackageIndex(new TextEncoder().encode(JSON.stringify(value)));

  it('keeps plain folders only', () => {
    const list = [
      'cibeureum',
      'bali/abiansemal',
      '../x',
      '/etc',
      'https://contoh.invalid',
      'a/../b',
      'a\\b',
      '',
      7,
    ];
    const result = read({ bawaan: '../x', paket: list });
    expect(result).toMatchObject({
      ok: true,
      value: { bawaan: 'cibeureum', paket: ['cibeureum', 'bali/abiansemal'] },
    });
    expect(result.problems).toHaveLength(8);
  });

  it('refuses a file without any package', () => {
    expect([read([]).ok, read({}).ok, readPackageIndex(Uint8Array.of(0x7b)).ok]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
