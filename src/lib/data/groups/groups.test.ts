import { describe, expect, it } from 'vitest';
import type { Level } from '$lib/domain';
import { AreaRegistry } from '../areas/area-registry';
import { areaPath } from '../keys/area-path';
import { openTable } from '../package/open-table';
import { foldWord } from '../text/fold-word';
import { KindBook } from './kind-book';
import { placeGroups } from './place-groups';
import { groupColumns, readGroups } from './read-groups';
import { frameAround, readLatLng, readPair } from './read-position';
import { starterKinds } from './starter-kinds';

const ladder: Level[] = [
  { id: 'kelurahan', label: 'Kelurahan', whole: true, name: 'Contoh', keyScope: 'parent' },
  { id: 'rw', label: 'RW', whole: false, keyScope: 'parent' },
  { id: 'rt', label: 'RT', whole: false, keyScope: 'parent' },
];
const bbox = [107.54, -6.91, 107.56, -6.89] as const;

function read(csv: string) {
  const registry = new AreaRegistry(ladder);
  for (const texts of [
    ['', '1', '1'],
    ['', '2', '1'],
  ]) {
    const path = areaPath(ladder, texts);
    if (typeof path !== 'string') registry.admit(path);
  }
  registry.close();
  const table = openTable('kelompok.csv', csv, groupColumns(ladder));
  const drafts = readGroups(table, ladder, new KindBook(starterKinds), frameAround(bbox));
  const { groups, problems } = placeGroups(drafts, ladder, registry);
  return { groups, problems: [...drafts.problems, ...problems] };
}

describe('positions', () => {
  it.each([
    '-6,89512, 107,54331',
    '107.54331,-6.89512',
    '-6.89512 107.54331',
    '(-6,89512; 107,54331)',
    '6,89512 LS, 107,54331 BT',
    '-6,89512,107,54331',
  ])('are read from %j', (cell) => {
    expect(readPair(cell, frameAround(bbox))).toMatchObject({ lng: 107.54331, lat: -6.89512 });
    expect(readPair(cell, frameAround(null))).toMatchObject({ lng: 107.54331, lat: -6.89512 });
  });

  it.each([
    '6°53\'45"S 107°32\'39"E',
    '6° 53\' 45" S, 107° 32\' 39" E',
    '6° 53\' 45" LS 107° 32\' 39" BT',
    '107°32\'39"E, 6°53\'45"S',
    "6°53,75'S; 107°32,65'E",
    '-6°53′45″ 107°32′39″',
  ])('are read from degrees, minutes and seconds: %j', (cell) => {
    const found = readPair(cell, frameAround(bbox));
    // 6 + 53/60 + 45/3600 and 107 + 32/60 + 39/3600 degrees.
    expect('lat' in found && [found.lat.toFixed(6), found.lng.toFixed(6)]).toEqual([
      '-6.895833',
      '107.544167',
    ]);
  });

  it.each([
    ['6°73\'45"S 107°32\'39"E', 'unreadable'],
    ['0,0', 'zero'],
    ['-68.95,1075.43', 'range'],
    ['-7.25, 112.75', 'far'],
    ['dekat masjid', 'unreadable'],
    ['107.544.331, -6.9', 'unreadable'],
    ['', 'none'],
  ])('of %j are faulty: %s', (cell, fault) => {
    expect(readPair(cell, frameAround(bbox))).toEqual({ fault });
  });

  it('are put right where the columns are the wrong way round', () => {
    const right = { lng: 107.55, lat: -6.9 };
    expect(readLatLng('-6.9', '107.55', frameAround(bbox))).toEqual({ ...right, swapped: false });
    expect(readLatLng('107.55', '-6.9', frameAround(bbox))).toEqual({ ...right, swapped: true });
    expect(readLatLng('-6.9', '', frameAround(bbox))).toEqual({ fault: 'unreadable' });
  });
});

describe('kinds', () => {
  it('have spellings of their own, but for those that two kinds share', () => {
    const book = new KindBook(starterKinds);
    for (const { id, aliases } of starterKinds) {
      expect(book.match(id).id).toBe(id);
      for (const alias of aliases) expect([alias, book.match(alias).id]).toEqual([alias, id]);
    }
    expect(new Set(starterKinds.map(({ icon }) => icon)).size).toBe(starterKinds.length);
  });

  it.each([
    ['DASAWISMA', 'dasa-wisma'],
    ["Majlis Ta'lim", 'pengajian'],
    ['kartar', 'karang-taruna'],
    ['Pemuda/Karang Taruna', 'karang-taruna'],
    ['Paguyuban Warga Desa', 'paguyuban'],
    ['LPM/LKMD', 'lpm'],
    ['R/1/KS', 'r1ks'],
    ['R/1/SUB', 'r1sub'],
    ['BKB', 'bkb'],
    ['Sekaa', 'sekaa'],
    ['', 'lain'],
  ])('know %j as %s', (cell, id) => {
    expect(new KindBook(starterKinds).match(cell)).toEqual({ id, made: false });
  });

  it.each(['kube', 'ksm', 'up2k', 'up2ks', 'arisan', 'dasa-wisma'])('hold %s to meet at homes', (id) => {
    expect(starterKinds.find((kind) => kind.id === id)?.atHome).toBe(true);
  });

  it.each([
    ['KUBE PKH', true],
    ['Arisan Bapak-bapak', true],
    ['Dasa Wisma Anggrek', true],
    ['Tani Hias', false],
  ])('that are unknown meet at homes where a word says so: %j %s', (cell, atHome) => {
    const book = new KindBook(starterKinds);
    const { id, made } = book.match(cell);
    expect([made, book.kinds.find((kind) => kind.id === id)?.atHome]).toEqual([true, atHome]);
  });

  it('are made once for an unknown word, whatever its spelling', () => {
    const book = new KindBook(starterKinds);
    const first = book.match('Tani Hias');
    expect(first.made).toBe(true);
    expect(book.match('TANI-HIAS')).toEqual({ id: first.id, made: false });
    expect(book.kinds.at(-1)).toMatchObject({ label: 'Tani Hias', family: 'lain' });
    expect(foldWord(book.match('合作社').id)).not.toBe(foldWord(book.match('茶会').id));
  });
});

describe('groups', () => {
  it('are placed by point, else area, else whole, else nowhere', () => {
    const { groups, problems } = read(
      [
        'nama,jenis,lat,lng,rw,rt,jangkauan,kelurahan',
        'A,PKK,-6.9,107.55,1,1,rt,',
        'B,PKK,,,1,1,rt,',
        'C,PKK,,,2,,rw,',
        'D,LPM,,,,,se-Kelurahan,',
        'E,LPM,,,,,,Contoh',
        'F,PKK,,,,,,',
        'G,PKK,,,1,9,rt,',
        'H,PKK,,,,9,rt,',
      ].join('\n'),
    );
    expect(
      groups.map(({ name, placeKnown, areaLevel, area }) => [name, placeKnown, areaLevel, area]),
    ).toEqual([
      ['A', 'point', 'rt', '1/1'],
      ['B', 'area', 'rt', '1/1'],
      ['C', 'area', 'rw', '2'],
      ['D', 'whole', null, null],
      ['E', 'whole', null, null],
      ['F', 'none', null, null],
      ['G', 'area', 'rw', '1'],
      ['H', 'none', null, null],
    ]);
    expect(problems.map(({ code, where }) => [code, where.row])).toEqual([
      ['group-area-unknown', 9],
      ['group-without-place', 7],
      ['group-area-unknown', 8],
      ['group-without-place', 9],
    ]);
  });

  it('keep null for what is not said and the text of what cannot be read', () => {
    const { groups } = read(
      [
        'nama;jenis;anggota;satuan;tahun berdiri;aktif;tujuan;rw',
        'A;PKK;1.204;orang;1998;ya;arisan;1',
        'B;PKK;±40;;98;mungkin;;1',
        'C;PKK;;;;;;1',
        'D;PKK;0;;;tidak;;1',
      ].join('\n'),
    );
    const facts = groups.map(({ members, membersUnit, founded, active, details }) => [
      members,
      membersUnit,
      founded,
      active,
      Object.fromEntries(details),
    ]);
    expect(facts).toEqual([
      [1204, 'orang', 1998, true, { anggota_satuan: 'orang', tujuan: 'arisan' }],
      [null, '', null, null, { anggota: '±40', tahun_berdiri: '98', aktif: 'mungkin' }],
      [null, '', null, null, {}],
      [0, '', null, false, {}],
    ]);
  });

  it('come without personal columns and without identity numbers', () => {
    const { groups, problems } = read(
      'nama kelompok,jenis,ketua,no hp,nik,tujuan,rw\nMawar,PKK,Contoh Satu,081234567890,9999014107800001,bantu 9999014107800001,1\n',
    );
    const all = JSON.stringify([
      groups.map((group) => ({ ...group, details: [...group.details] })),
      problems,
    ]);
    expect(all).not.toMatch(/Contoh Satu|081234567890|9999014107800001/);
    expect(problems.map(({ where }) => where.column)).toEqual(['ketua', 'no hp', 'nik']);
    expect(groups).toHaveLength(1);
  });

  it('are no list of persons', () => {
    const { groups, problems } = read('nama,nik,jenis,rw\nContoh Satu,9999014107800001,PKK,1\n');
    expect(groups).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('table-of-persons');
  });
});
