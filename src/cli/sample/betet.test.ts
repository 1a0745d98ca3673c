import { beforeAll, describe, expect, it } from 'vitest';
import { observe, textIn, type Dataset, type Geometry } from '$lib/domain';
import { localPlane } from '$lib/stats';
import { at } from './at';
import { committed } from './testing/committed';
import { descriptorOf, openPackage } from './testing/open-package';

// Figures as printed in Al-Amin's study of Kelurahan Betet, Kota Kediri (fieldwork 2015).
const FIELDS = { Lingkungan: 938_800_000, Ekonomi: 95_000_000, Sosial: 121_200_000, BOP: 45_000_000 };
const GRANTS: readonly (readonly (number | null)[])[] = [
  [2009, 120_750_000, 55_000_000, 16_750_000, 7_500_000, 200_000_000],
  [2010, 174_750_000, null, 17_750_000, 7_500_000, 200_000_000],
  [2011, 152_800_000, 20_000_000, 19_700_000, 7_500_000, 200_000_000],
  [2012, 165_000_000, 20_000_000, 7_500_000, 7_500_000, 200_000_000],
  [2013, 180_000_000, null, 12_500_000, 7_500_000, 200_000_000],
  [2014, 145_500_000, null, 47_000_000, 7_500_000, 200_000_000],
];

let betet: Dataset;
beforeAll(async () => {
  betet = await openPackage('betet');
});

/** Figures of a level by key, without the areas that have no row. */
function figures(level: number): Record<string, number | string> {
  const data = at(betet.levels, level);
  const seen = data.keys.map((key, i) => {
    const { value, missing } = observe(data.measures.get('persen_miskin')?.get(0), i);
    return [key, value ?? missing] as const;
  });
  return Object.fromEntries(seen.filter(([, figure]) => figure !== 'no-row'));
}

const sum = (lines: Dataset['funds']) => lines.reduce((total, { rupiah }) => total + (rupiah.value ?? 0), 0);

describe('the printed rates of Betet', () => {
  it('are four RT and one RW; RW 3 is blank and all other areas have no row', () => {
    expect(betet.levels.map(({ level, count }) => [level, count])).toEqual([
      ['kelurahan', 1],
      ['rw', 9],
      ['rt', 23],
    ]);
    expect(figures(0)).toEqual({});
    expect(figures(1)).toEqual({ 3: 'blank', 9: 0 });
    expect(figures(2)).toEqual({ 10: 10.52, 11: 7.58, 22: 0, 23: 0 });
    const { values } = at(betet.levels, 2).measures.get('persen_miskin')?.get(0) ?? { values: [] };
    expect([...values].filter(Number.isNaN)).toHaveLength(19);
  });

  it('come without any count and without a year', () => {
    expect(betet.levels.flatMap(({ measures }) => [...measures.keys()])).toEqual([
      'persen_miskin',
      'persen_miskin',
    ]);
    expect(betet.years).toEqual([0]);
    expect(betet.indicators).toMatchObject([
      { id: 'miskin', form: 'percent', numerator: null, denominator: null, date: null, nature: 'terbit' },
    ]);
    const note = betet.indicators[0]?.dateNote ?? '';
    expect(textIn(note, 'id')).toBe('2015, tahun penelitian; tahun angka tidak tercetak');
    expect(textIn(note, 'en')).toMatch(/not printed/);
    expect(betet.info.profile).toEqual([]);
  });

  it('carry what the source says of them', () => {
    expect([...betet.remarks.keys()].sort()).toEqual(['rt:10', 'rt:22', 'rt:23', 'rw:3']);
    const remark = betet.remarks.get('rw:3') ?? '';
    expect([textIn(remark, 'id'), textIn(remark, 'en')]).toEqual([
      'tertinggi, angka tidak tercetak',
      'highest, figure not printed',
    ]);
  });

  it('leave nothing to repair: notes on areas without figures and groups without places', () => {
    const codes = betet.problems.map(({ code, severity }) => `${severity} ${code}`);
    const silent = betet.problems.filter(({ code }) => code === 'area-without-row');
    expect(silent.map(({ params }) => params['count'])).toEqual([7, 19]);
    expect(codes.filter((code) => code === 'note area-without-row')).toHaveLength(2);
    expect(codes.filter((code) => code === 'note group-without-place')).toHaveLength(3);
    expect(codes).toHaveLength(2 + 3);
  });
});

describe('the squares of Betet', () => {
  const plane = localPlane(112.05, -7.83);
  /** Width and height in metres of the square of one area. */
  const sizeOf = ({ coords, ringStart }: Geometry, area: number): [number, number] => {
    const corners = coords.subarray((ringStart[area] ?? 0) * 2, (ringStart[area + 1] ?? 0) * 2);
    const [a = 0, b = 0, , , c = 0, d = 0] = corners;
    expect(corners).toHaveLength(8);
    const [[x0, y0], [x1, y1]] = [plane.toPlane(a, b), plane.toPlane(c, d)];
    return [x1 - x0, y1 - y0];
  };

  it('are of one size, one for each RT and RW, and say that they are schematic', () => {
    expect(betet.info.schematic).toBe(true);
    for (const level of [1, 2]) {
      const { geometry, count } = at(betet.levels, level);
      if (geometry === null) throw new Error('no geometry');
      expect([...geometry.areaStart]).toEqual(Array.from({ length: count + 1 }, (_, i) => i));
      for (let area = 0; area < count; area += 1) {
        const [width, height] = sizeOf(geometry, area);
        expect(Math.abs(width - 120)).toBeLessThan(0.2);
        expect(Math.abs(height - 120)).toBeLessThan(0.2);
      }
    }
  });

  it('put no RT into an RW: neither in the data nor on the ground', () => {
    expect(at(betet.levels, 2).parent.every((parent) => parent === -1)).toBe(true);
    const [west = NaN] = at(betet.levels, 1).geometry?.bbox ?? [];
    const [, , east = NaN] = at(betet.levels, 2).geometry?.bbox ?? [];
    expect(west).toBeGreaterThan(east);
  });
});

describe('the grants of Betet', () => {
  it('are as printed, with three blanks of Ekonomi left blank', () => {
    const lines = betet.funds.map(({ year, field, rupiah }) => [year, field, rupiah.value ?? rupiah.missing]);
    const printed = GRANTS.flatMap(([year, ...amounts]) =>
      amounts.map((rp, i) => [year, [...Object.keys(FIELDS), ''][i], rp ?? 'blank']),
    );
    expect(lines).toEqual(printed);
    expect(betet.funds.filter(({ printedTotal }) => printedTotal).map(({ field }) => field)).toEqual(
      Array.from({ length: 6 }, () => ''),
    );
  });

  it('add up to the printed totals, by year and by field', () => {
    const lines = betet.funds.filter(({ printedTotal }) => !printedTotal);
    for (const [year] of GRANTS) expect(sum(lines.filter((line) => line.year === year))).toBe(200_000_000);
    for (const [field, total] of Object.entries(FIELDS)) {
      expect(sum(lines.filter((line) => line.field === field))).toBe(total);
    }
    expect(sum(lines)).toBe(1_200_000_000);
  });
});

describe('the groups and partnerships of Betet', () => {
  it('are the three bodies named, without places or members', () => {
    expect(betet.groups.map(({ name, kind, placeKnown }) => [name, kind, placeKnown])).toEqual([
      ['LKM Sejahtera', 'lkm', 'none'],
      ['KSM Bintang Harapan', 'ksm', 'none'],
      ['KSM Jaya Abadi', 'ksm', 'none'],
    ]);
    expect(betet.groups.every(({ members, founded, reach }) => (members ?? founded ?? reach) === null)).toBe(
      true,
    );
    expect(betet.partnerships.map(({ year, partner }) => [year, partner])).toEqual([
      [2011, 'Dinas Perikanan Kota Kediri'],
      [2014, 'Komisi PPAD'],
      [2014, 'Dinas Pertanian dan Peternakan'],
    ]);
    const names = betet.groups.map(({ name }) => name);
    for (const { actors } of betet.partnerships)
      expect(names).toEqual(expect.arrayContaining(actors.split(' dan ')));
    expect(
      betet.partnerships.every(({ activity, partnerRole }) => activity !== '' && partnerRole !== ''),
    ).toBe(true);
  });
});

describe('the descriptor of Betet', () => {
  it('names every column, and calls published all but the squares', () => {
    const { resources, petaRembug } = descriptorOf('betet');
    for (const { path, schema } of resources) {
      const header = committed(`betet/${path}`).split('\n', 1)[0];
      if (schema) expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
    }
    expect(betet.info.resources.map(({ name, nature, rows }) => [name, nature, rows])).toEqual([
      ['wilayah', null, 32],
      ['kemiskinan', 'terbit', 6],
      ['kelompok', 'terbit', 3],
      ['dana', 'terbit', 30],
      ['kemitraan', 'terbit', 3],
      ['cerita', 'terbit', 0],
    ]);
    expect(Object.keys(petaRembug.keterangan_en)).toEqual(['paket', ...resources.map(({ name }) => name)]);
    const notes = betet.info.notes.map((note) => textIn(note, 'id')).join('\n');
    expect(notes).toMatch(
      /^Denah kotak, bukan batas sebenarnya; sekurang-kurangnya, jumlah RT dan RW tidak tercetak\.$/m,
    );
    expect(notes).toMatch(/RT 22 dan RT 23 mungkin terletak di RW 9; hal itu tidak dinyatakan/);
  });
});
