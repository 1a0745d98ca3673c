import { describe, expect, it } from 'vitest';
import { observe } from '$lib/domain';
import { lowest, openDesk } from './testing/open-desk';

const LIST = [
  'No,Nama Kepala Keluarga,NIK,RT,RW,Status',
  '1,Contoh A,9999014107800009,01,02,Miskin',
  '2,Contoh B,9999014107800001,01,02,Tidak Miskin',
  '3,Contoh C,9999015507800003,02,02,Miskin',
  '4,Contoh D,9999015507800004,02,02,',
  '5,Contoh E,9999015507800005,,02,Miskin',
].join('\n');
const ORDER = { countAs: 'kk', poor: { at: 5, is: 'yes', blank: 'no' } } as const;

describe('a list of persons', () => {
  it('makes no figure of an RW of whom it gives no RT', async () => {
    const { build } = await openDesk({ 'daftar.csv': LIST });
    const { dataset, problems, rows } = await build({ 0: ORDER });
    expect(lowest(dataset, 'kk')).toEqual({ '2/1': 2, '2/2': 2 });
    expect(lowest(dataset, 'kk_miskin')).toEqual({ '2/1': 1, '2/2': 1 });
    const rw = dataset?.levels.find(({ level }) => level === 'rw');
    expect(observe(rw?.measures.get('kk')?.get(0), 0).missing).not.toBeNull();
    expect(rows).toMatchObject({ read: 5, used: 4, refused: 1 });
    expect(problems.filter(({ code }) => code === 'row-without-key').map(({ where }) => where.row)).toEqual([
      6,
    ]);
    expect(problems.find(({ code }) => code === 'persons-counted')?.params).toMatchObject({
      as: 'kk',
      by: 'nik',
      rows: 5,
      counted: 4,
    });
  });

  it('keeps an RW of which nobody has an RT', async () => {
    const { build } = await openDesk({ 'daftar.csv': `${LIST}\n6,Contoh F,9999015507800006,,03,Miskin\n` });
    const { dataset } = await build({ 0: ORDER });
    const rw = dataset?.levels.find(({ level }) => level === 'rw');
    expect(rw?.keys).toEqual(['2', '3']);
    expect(observe(rw?.measures.get('kk')?.get(0), 1)).toMatchObject({ value: 1, missing: null });
  });

  it('counts nobody in an area of which a spreadsheet has made a date', async () => {
    const { build } = await openDesk({
      'daftar.csv': `${LIST}\n6,Contoh F,9999015507800006,2024-03-05,03,Miskin\n`,
    });
    const { dataset, problems } = await build({ 0: ORDER });
    expect(lowest(dataset, 'kk')).toEqual({ '2/1': 2, '2/2': 2 });
    expect(problems.filter(({ code }) => code === 'area-as-date').map(({ where }) => where.row)).toEqual([7]);
  });
});
