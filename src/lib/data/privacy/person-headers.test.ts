import { describe, expect, it } from 'vitest';
import { headerKind, isFirmName } from './header-kind';
import { isIdentityHeader, isPersonalHeader } from './person-headers';

describe('headers', () => {
  it.each([
    ['nik', ['NIK', 'No. KTP', 'NIK Kepala Keluarga', 'noktp']],
    ['family-card', ['No. KK', 'no_kk', 'Nomor KK', 'No Kartu Keluarga', 'NoKK']],
    ['phone', ['HP', 'No. Telp', 'Telepon', 'nohp', 'Handphone', 'WhatsApp', 'no WA']],
    ['bank', ['No. Rekening', 'norek', 'Rekening Bank']],
    ['birth-date', ['Tanggal Lahir', 'tgl_lahir', 'Tempat/Tgl Lahir', 'TTL']],
    ['contact', ['Email', 'e-mail', 'Kontak', 'Contact Person', 'Narahubung', 'CP']],
    ['address', ['Alamat', 'Alamat Rumah']],
    [
      'name',
      ['nama', 'Nama Lengkap', 'Nama KK', 'Kepala Keluarga', 'Penerima', 'Responden', 'Ketua RT', 'Pengurus'],
    ],
    ['free-text', ['Keterangan', 'KET', 'Catatan petugas lapangan', 'remark']],
  ] as const)('of kind %s', (kind, headers) => {
    for (const header of headers) expect([header, headerKind(header)]).toEqual([header, kind]);
  });

  it.each([
    ...['KK', 'KK Miskin', 'Jumlah KK', 'Jumlah Kepala Keluarga', 'Jml Penerima', 'Total Responden', 'Lahir'],
    ...['Warga', 'Teknik', 'Klinik', 'Ibu Hamil', 'Anak', 'Jiwa', 'RT', 'kode', 'nama program', 'rw_id', ''],
  ])('that lead to nobody: %j', (header) => {
    expect([headerKind(header), isPersonalHeader(header), isIdentityHeader(header)]).toEqual([
      null,
      false,
      false,
    ]);
  });

  it('that make a list of persons', () => {
    const headers = ['nik', 'No. KK', 'no ktp', 'Nomor Kartu Keluarga', 'nama', 'Ketua', 'NIK Ketua', 'hp'];
    expect(headers.filter(isIdentityHeader)).toEqual(headers.slice(0, 4));
  });

  it('that name a person whatever the column is read as', () => {
    const headers = [
      'ketua',
      'Nama Kepala Keluarga',
      'nama penerima',
      'nama',
      'Pendidikan Ketua',
      'Masa Pengurus',
    ];
    expect(headers.filter(isFirmName)).toEqual(headers.slice(0, 3));
  });
});
