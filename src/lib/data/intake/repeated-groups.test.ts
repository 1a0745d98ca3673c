import { describe, expect, it } from 'vitest';
import { openDesk } from './testing/open-desk';

describe('groups in two rows', () => {
  it('that say exactly the same are told, and those that do not are not', async () => {
    const text = [
      'Nama Kelompok,Jenis,RT,RW,Anggota',
      'Mawar,Dasa Wisma,1,1,12',
      'Melati,Posyandu,2,1,31',
      'Mawar,Dasa Wisma,2,1,12',
      ',Dasa Wisma,1,1,',
      ',Dasa Wisma,1,1,',
      'MAWAR,Dasa Wisma,1,1,12',
    ].join('\n');
    const { build } = await openDesk({ 'kelompok.csv': text });
    const { problems, dataset } = await build();
    expect(dataset?.groups).toHaveLength(6);
    const told = problems.filter(({ code }) => code === 'group-repeated');
    expect(told.map(({ where, params }) => [where.row, params['other'], params['name']])).toEqual([
      [7, 2, 'MAWAR'],
    ]);
  });

  it('of an unknown RT say where they are put', async () => {
    const { build } = await openDesk({
      'kelompok.csv': 'Nama Kelompok,Jenis,RT,RW\nPKK Contoh,PKK,9,9\nMelati,Posyandu,9,1\n',
      'data.csv': 'RW,RT,KK,KK Miskin\n1,1,50,5\n',
      'batas.geojson': JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { kelurahan: 'Contoh', rw: '1', rt: '1' },
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [107.54, -6.9],
                  [107.55, -6.9],
                  [107.55, -6.89],
                  [107.54, -6.89],
                  [107.54, -6.9],
                ],
              ],
            },
          },
        ],
      }),
    });
    const { problems } = await build();
    const told = problems.filter(({ code }) => code === 'group-area-unknown');
    expect(told.map(({ where, params }) => [where.row, params['placed']])).toEqual([
      [2, ''],
      [3, 'RW 01'],
    ]);
  });
});

describe('rows of groups', () => {
  it('with a year that cannot be read are used all the same', async () => {
    const { build } = await openDesk({
      'kelompok.csv':
        'Nama Kelompok,Jenis,RT,RW,Tahun Berdiri\nMawar,PKK,1,1,lama\nMelati,Posyandu,2,1,2001\n',
    });
    const { rows, dataset } = await build();
    expect(dataset?.groups.map(({ founded }) => founded)).toEqual([null, 2001]);
    expect(rows).toEqual({ read: 2, used: 2, refused: 0, partly: 1 });
  });
});
