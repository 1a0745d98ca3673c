import { describe, expect, it } from 'vitest';
import { isByName } from './by-name';

const rowsOf = (lines: readonly (readonly string[])[]) => lines.map((cells, i) => ({ row: i + 2, cells }));

describe('a list of persons', () => {
  it.each([
    ['by a NIK column without a row', 'rt,rw,NIK', []],
    ['by a family-card column', 'No. KK,rt', ['3578010107120001,1']],
    ['by NIK in a column that does not say so', 'rt,x', ['1,3578015407780001', '1,3578011407800001']],
    ['by NIK that a spreadsheet cut off', 'rt,x', ['1,3.57E+15', '1,3.57E+15']],
    ['by names of heads of household', 'Nama Kepala Keluarga,RT', ['Siti Aminah,1', 'Slamet,2']],
    ['by names beside what is asked of persons', 'nama,umur,rt', ['Siti Aminah,41,1', 'Slamet,60,1']],
  ])('is told %s', (_, header, lines) => {
    expect(isByName(header.split(','), rowsOf(lines.map((line) => line.split(','))))).toBe(true);
  });

  it.each([
    ['figures', 'rt,rw,kk,kk_miskin', ['1,1,62,5']],
    ['figures with the head of each RT', 'rt,Nama Ketua RT,jumlah kk', ['1,Siti Aminah,62']],
    ['figures with the NIK of the head of each RT', 'rt,NIK Ketua,jumlah kk', ['1,3578015407780001,62']],
    ['groups', 'nama,jenis,alamat,ketua,hp', ['Sri Rejeki,PKK,Jl. Mawar,Siti Aminah,0812']],
    ['areas with codes', 'rw_id,nama', ['3172060007001000,RW 01', '3172060007002000,RW 02']],
    ['counts called kepala keluarga', 'rt,Kepala Keluarga', ['1,62', '2,48']],
    ['nothing', '', []],
  ])('is not a table of %s', (_, header, lines) => {
    expect(isByName(header.split(','), rowsOf(lines.map((line) => line.split(','))))).toBe(false);
  });
});
