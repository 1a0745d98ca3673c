import { describe, expect, it } from 'vitest';
import type { Dataset } from '$lib/domain';
import { descriptorText, memorySource, usualLevels } from '../testing/memory-source';
import { readPackage } from '../package/read-package';

async function open(files: Record<string, string>): Promise<Dataset> {
  const paths = Object.fromEntries(Object.keys(files).map((path) => [path.split('.')[0] ?? '', path]));
  const descriptor = descriptorText(paths, { tingkat: usualLevels });
  const result = await readPackage(memorySource({ 'datapackage.json': descriptor, ...files }));
  if (!result.ok) throw new Error('refused');
  return result.value;
}

const told = ({ problems }: Dataset) => problems.map(({ code, where }) => [code, where.row]);
const amounts = ({ funds }: Dataset) => funds.map(({ rupiah }) => rupiah.value ?? rupiah.missing);

describe('a table of funds', () => {
  it('is read line by line, with blanks as blanks and printed totals marked', async () => {
    const rows = [
      '2010,Lingkungan,174750000',
      '2010,Ekonomi,',
      '2010,Jumlah,200000000',
      'Jumlah,Lingkungan,174750000',
    ];
    const dataset = await open({ 'dana.csv': ['tahun,bidang,rp', ...rows].join('\n') });
    expect(
      dataset.funds.map(({ row, year, field, printedTotal }) => [row, year, field, printedTotal]),
    ).toEqual([
      [2, 2010, 'Lingkungan', false],
      [3, 2010, 'Ekonomi', false],
      [4, 2010, '', true],
      [5, 0, 'Lingkungan', true],
    ]);
    expect(amounts(dataset)).toEqual([174750000, 'blank', 200000000, 174750000]);
    expect(dataset.funds.every(({ ceiling, area }) => ceiling === null && area === null)).toBe(true);
    expect(dataset.info.resources).toMatchObject([{ name: 'dana', rows: 4 }]);
    expect(dataset.problems).toEqual([]);
  });

  it('may be written as treasurers write it', async () => {
    const rows = [
      '2014;Fisik;"Rp 145.500.000,-";150.000.000',
      '2014;Sosial;Rp47.000.000,00;-',
      '2014;BOP;0;',
    ];
    const dataset = await open({ 'dana.csv': ['Thn;Bidang;Realisasi (Rp);Pagu', ...rows].join('\n') });
    expect(amounts(dataset)).toEqual([145500000, 47000000, 0]);
    expect(dataset.funds.map(({ ceiling }) => ceiling?.value ?? ceiling?.missing)).toEqual([
      150000000,
      'dash',
      'blank',
    ]);
    expect(dataset.problems).toEqual([]);
  });

  it('keeps a line whose amount or year cannot be read, and says so', async () => {
    const rows = ['2014,Fisik,kira-kira 5 juta', '2014,Sosial,-5', '20l4,BOP,7500000', ',Ekonomi,1000'];
    const dataset = await open({ 'dana.csv': ['tahun,bidang,rp', ...rows].join('\n') });
    expect(amounts(dataset)).toEqual(['unreadable', 'impossible', 7500000, 1000]);
    expect(dataset.funds.map(({ year }) => year)).toEqual([2014, 2014, 0, 0]);
    expect(told(dataset)).toEqual([
      ['number-unreadable', 2],
      ['number-negative', 3],
      ['year-unreadable', 4],
    ]);
  });

  it('is put to the areas of the package, and adds none', async () => {
    const dataset = await open({
      'kemiskinan.csv': 'rw,rt,kk,kk_miskin\n1,1,62,5\n',
      'dana.csv':
        'tahun,rw,rt,bidang,rp\n2014,1,,Fisik,5\n2014,01,RT 01,Fisik,6\n2014,9,9,Fisik,7\n2014,,3,Fisik,8\n2014,,,Fisik,9\n',
    });
    expect(dataset.funds.map(({ areaLevel, area }) => [areaLevel, area])).toEqual([
      ['rw', '1'],
      ['rt', '1/1'],
      [null, null],
    ]);
    expect(dataset.levels.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect(told(dataset)).toEqual([
      ['row-without-area', 4],
      ['row-without-key', 5],
    ]);
  });

  it('without amounts, of persons, or with shifted cells is not used', async () => {
    expect(told(await open({ 'dana.csv': 'tahun,bidang\n2014,Fisik\n' }))).toEqual([
      ['column-missing', undefined],
    ]);
    const persons = await open({ 'dana.csv': 'nik,tahun,rp\n3571012345670001,2014,5\n' });
    expect([persons.funds, persons.problems.at(-1)?.code]).toEqual([[], 'table-of-persons']);
    const shifted = await open({ 'dana.csv': 'tahun,bidang,rp\n2014,Fisik,1,5\n' });
    expect([shifted.funds, told(shifted)]).toEqual([[], [['row-width', 2]]]);
    expect(told(await open({ 'dana.csv': 'a;b\n1;2\n' }))).toEqual([['no-header', undefined]]);
  });
});

describe('a table of partnerships', () => {
  it('is read as written, without identity numbers', async () => {
    const rows = [
      '2011,LKM Sejahtera,Dinas Perikanan,Pelatihan lele,"bibit, pelatihan"',
      '-,KSM,Yayasan,Sosialisasi,hubungi 081234567890',
      '2014,,,,',
    ];
    const dataset = await open({
      'kemitraan.csv': ['tahun,pelaku,mitra,kegiatan,peran_mitra', ...rows].join('\n'),
    });
    expect(dataset.partnerships).toEqual([
      {
        row: 2,
        year: 2011,
        actors: 'LKM Sejahtera',
        partner: 'Dinas Perikanan',
        activity: 'Pelatihan lele',
        partnerRole: 'bibit, pelatihan',
      },
      {
        row: 3,
        year: 0,
        actors: 'KSM',
        partner: 'Yayasan',
        activity: 'Sosialisasi',
        partnerRole: 'hubungi ••••••••••••',
      },
    ]);
    expect(dataset.problems).toEqual([]);
  });

  it('of persons, or of no party at all, is not used', async () => {
    const persons = await open({ 'kemitraan.csv': 'no ktp,mitra\n3571012345670001,Dinas\n' });
    expect([persons.partnerships, persons.problems.at(-1)?.code]).toEqual([[], 'table-of-persons']);
    expect(told(await open({ 'kemitraan.csv': 'tahun,kegiatan\n2014,Pelatihan\n' }))).toEqual([
      ['column-missing', undefined],
    ]);
  });
});

describe('funds and partnerships', () => {
  it('come after the first map', async () => {
    const files = {
      'kemiskinan.csv': 'rw,rt,kk,kk_miskin\n1,1,62,5\n',
      'dana.csv': 'tahun,bidang,rp\n2014,Fisik,5\n',
      'kemitraan.csv': 'mitra\nDinas\n',
    };
    const paths = { kemiskinan: 'kemiskinan.csv', dana: 'dana.csv', kemitraan: 'kemitraan.csv' };
    const source = memorySource({
      'datapackage.json': descriptorText(paths, { tingkat: usualLevels }),
      ...files,
    });
    const parts: Dataset[] = [];
    const result = await readPackage(source, { onPartial: (dataset) => void parts.push(dataset) });
    expect(parts.map(({ funds, partnerships }) => [funds.length, partnerships.length])).toEqual([[0, 0]]);
    if (!result.ok) throw new Error('refused');
    expect([result.value.funds.length, result.value.partnerships.length]).toEqual([1, 1]);
  });
});
