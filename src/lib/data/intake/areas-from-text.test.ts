import { describe, expect, it } from 'vitest';
import { keptText, lowest, openDesk, toldCodes } from './testing/open-desk';

const ROWS = [
  'RT.01/RW.02,40,4',
  'Rt 2 Rw 2,41,5',
  'RT003RW002,42,6',
  '004-002,43,7',
  '"RT 5, RW II",44,8',
  '9/II,48,12',
  'RT 02 RW 03 Kel. Sukamaju,50,14',
  'RT O3/RW 03,51,15',
  'RT 04/05 RW 03,52,16',
].join('\n');

describe('areas in a column of places', () => {
  it.each(['Wilayah', 'Lokasi', 'Alamat'])('%s are read where no column names them', async (header) => {
    const { build } = await openDesk({ 'data.csv': `${header},Jml KK,Jml KK Miskin\n${ROWS}\n` });
    const result = await build();
    expect(lowest(result.dataset, 'kk')).toEqual({
      ...{ '2/1': 40, '2/2': 41, '2/3': 42, '2/4': 43, '2/5': 44, '2/9': 48 },
      ...{ '3/2': 50, '3/3': 51 },
    });
    // Two RT in one cell are neither.
    expect(
      result.problems.filter(({ code }) => code === 'row-without-key').map(({ where }) => where.row),
    ).toEqual([10]);
    expect(result.problems.find(({ code }) => code === 'areas-from-text')?.where.column).toBe(header);
  });

  it('are read of a column that a person says they stand in', async () => {
    const text = 'Kampung halaman,Jml KK,Jml KK Miskin\nRT.01/RW.02,40,4\nRt 2 Rw 2,41,5\n';
    const { build } = await openDesk({ 'data.csv': text });
    const before = await build();
    expect(before.rows).toEqual({ read: 2, used: 0, refused: 2, partly: 0 });
    expect(toldCodes(before)).toContain('no-area-columns');
    expect(toldCodes(before)).not.toContain('key-conflict');
    const after = await build({ 0: { meanings: { 0: 'combined' } } });
    expect(lowest(after.dataset, 'kk')).toEqual({ '2/1': 40, '2/2': 41 });
  });

  it('put groups to their RT, and nothing else of an address goes on', async () => {
    const text = [
      'No,Nama Kelompok,Jenis,Alamat / Tempat,Anggota',
      '1,Mawar,Dasa Wisma,RT 01 RW 01,12',
      '2,Melati,Posyandu,Balai RW 02,31',
      '3,Kartar,Karang Taruna,Kelurahan,25',
      '4,Al Hidayah,Majelis Taklim,Masjid Al-Hidayah RT 02/RW 02,40',
      '5,KUBE Maju,KUBE,rumah Bu Ani RT 1 RW 2,10',
      '6,Sumber,Koperasi,depan pasar,20',
    ].join('\n');
    const { build } = await openDesk({ 'kelompok.csv': text });
    const result = await build();
    const groups = result.dataset?.groups.map(({ name, areaLevel, area }) => [name, areaLevel, area]);
    expect(groups).toEqual([
      ['Mawar', 'rt', '1/1'],
      ['Melati', 'rw', '2'],
      ['Kartar', null, null],
      ['Al Hidayah', 'rt', '2/2'],
      ['KUBE Maju', 'rt', '2/1'],
      ['Sumber', null, null],
    ]);
    expect(keptText(result)).not.toMatch(/Ani|pasar|Masjid/);
    expect(
      result.problems.filter(({ code }) => code === 'group-without-place').map(({ where }) => where.row),
    ).toEqual([4, 7]);
  });

  it('say nothing where two columns of places differ, or a column of areas is there', async () => {
    const two =
      'Alamat KTP,Alamat Domisili,KK,KK Miskin\nRT 1 RW 2,RT 1 RW 3,40,4\nRT 2 RW 2,RT 2 RW 2,41,5\n';
    const differing = await (await openDesk({ 'data.csv': two })).build();
    expect(toldCodes(differing)).toContain('no-area-columns');
    const own = 'RW,RT,Alamat,KK,KK Miskin\n1,1,RT 9 RW 9,40,4\n1,2,RT 9 RW 9,41,5\n';
    const kept = await (await openDesk({ 'data.csv': own })).build();
    expect(lowest(kept.dataset, 'kk')).toEqual({ '1/1': 40, '1/2': 41 });
  });
});
