import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGrid } from '../text/parse-grid';
import { isByName } from './by-name';
import type { TableUse } from './column-verdict';
import { gateProblems } from './gate-problems';
import { judgeColumns } from './judge-columns';
import { anyText, areaCodes, nikOf, spelled } from './testing/person-numbers';

const rowsOf = (lines: readonly (readonly string[])[]) => lines.map((cells, i) => ({ row: i + 2, cells }));
const column = (cells: readonly string[]) => rowsOf(cells.map((cell) => [cell]));
/** What is ruled of one column alone. */
function ruled(header: string, cells: readonly string[], use: TableUse = 'figures', asked = false) {
  const [verdict] = judgeColumns([header], column(cells), use, new Set(asked ? [0] : []));
  return verdict === undefined ? '' : `${verdict.verdict} ${verdict.kind ?? ''}`.trim();
}

const messy = resolve(process.cwd(), '../shared/messy/nik.csv');
const present = existsSync(messy);

describe.skipIf(!present)(present ? 'nik.csv' : 'nik.csv (skipped: ../shared/messy is not here)', () => {
  const [head, ...rows] = parseGrid('nik.csv', present ? readFileSync(messy, 'utf8') : '').lines;
  const header = head?.cells ?? [];
  const verdicts = judgeColumns(header, rows, 'figures', new Set([4, 5]));

  it('keeps only area and income, and is told to list persons', () => {
    expect(verdicts.map(({ verdict, kind, hits, of }) => [verdict, kind, hits, of])).toEqual([
      ['drop', 'family-card', 3, 3],
      ['drop', 'nik', 3, 3],
      ['drop', 'name', 3, 3],
      ['drop', 'address', 3, 3],
      ['keep', null, 0, 3],
      ['keep', null, 0, 3],
      ['keep', null, 0, 3],
    ]);
    expect(isByName(header, rows)).toBe(true);
  });

  it('gives no value away', () => {
    const told = JSON.stringify([verdicts, gateProblems('nik.csv', verdicts)]);
    expect(told).not.toMatch(/9999|Contoh|Jl\./);
    expect(gateProblems('nik.csv', verdicts).map(({ where }) => where.column)).toEqual(header.slice(0, 4));
  });
});

describe('numbers that lead to a person', () => {
  it.each(['data', 'kode', 'kk'])('drop a column by its cells, whatever it is called: %s', (header) => {
    const list = fc.array(
      nikOf().chain((nik) => spelled(nik)),
      { minLength: 4, maxLength: 12 },
    );
    fc.assert(
      fc.property(list, fc.boolean(), (cells, asked) => {
        expect(ruled(header, cells, 'figures', asked)).toBe('drop nik');
      }),
    );
  });

  it('are found in scientific form, and not in codes of areas in that form', () => {
    expect(ruled('nomor', ['3,17E+15', '3,17E+15'])).toBe('drop nik');
    expect(ruled('kode bps', ['3,17E+15', '3,17E+15'])).toBe('keep');
  });

  it('are family cards beside NIK', () => {
    // Day 00: no date of issue that anyone wrote right.
    const rows = rowsOf([
      ['3578010013780001', '3578015407780001', '1'],
      ['3578010013780002', '3578011407800001', '1'],
    ]);
    const verdicts = judgeColumns(['kk', 'nik', 'rt'], rows, 'figures', new Set([2]));
    expect(verdicts.map(({ verdict, kind }) => [verdict, kind])).toEqual([
      ['drop', 'family-card'],
      ['drop', 'nik'],
      ['keep', null],
    ]);
  });

  it.each([
    ['phone', 'x', ['0812-3456-7890', '+62 857 1234 567']],
    ['phone', 'No. HP', ['81234567890']],
    ['bank', 'No Rekening', ['0123-01-000123-50-1']],
    ['birth-date', 'Tempat, Tgl. Lahir', ['Cimahi, 14-07-1978']],
    ['birth-date', 'TTL', ['Cimahi, 14-07-1978']],
    ['contact', 'E-mail', ['x']],
    ['contact', 'lain', ['siti@contoh.id']],
    ['address', 'Alamat Lengkap', ['Jl. Mawar 1']],
    ['family-card', 'No. KK', []],
  ] as const)('are dropped as %s: %s', (kind, header, cells) => {
    expect(ruled(header, cells)).toBe(`drop ${kind}`);
  });

  it('in one cell of a column that a reader asked for leave the column', () => {
    expect(ruled('kk', ['62', '48', '9999014107800001'], 'figures', true)).toBe('keep');
    expect(ruled('lain', ['62', '48', '9999014107800001'])).toBe('drop nik');
  });
});

describe('names', () => {
  it.each(['ketua', 'Nama Ketua', 'Kontak', 'HP', 'Bendahara', 'Nama Penerima'])(
    'of persons are dropped in a table of groups, whoever asks: %s',
    (header) => {
      expect(ruled(header, ['Siti Aminah', 'Budi'], 'groups', true)).toMatch(/^drop/);
    },
  );

  it('of groups and of areas are kept', () => {
    expect(ruled('nama', ['Mawar 1', 'Al-Hidayah', 'Sri Rejeki'], 'groups', true)).toBe('keep');
    expect(ruled('Pendidikan Ketua', ['SLTA', 'SD'], 'groups', true)).toBe('keep');
    expect(ruled('nama', ['Krembangan Utara', 'Pucang Sewu', 'Kebraon'], 'boundaries')).toBe('keep');
    expect(ruled('Kelurahan', ['Bali Mester', 'Kampung Melayu', 'Cipinang Besar'])).toBe('keep');
    expect(ruled('Alamat RT/RW', ['RT 01/RW 02'], 'figures', true)).toBe('keep');
    expect(ruled('Alamat RT/RW', ['Jl. Mawar RT 01/RW 02'], 'figures', true)).toBe('drop address');
  });

  it("of groups stay the groups' beside the NIK of their heads", () => {
    const rows = rowsOf([
      ['Mawar', '3578015407780001'],
      ['Melati', '3578011407800001'],
    ]);
    const verdicts = judgeColumns(['nama', 'NIK Ketua'], rows, 'groups', new Set([0]));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['keep', 'drop']);
  });

  it('of a list of persons are never those of groups', () => {
    const rows = rowsOf([['Mawar', '3578015407780001']]);
    const [name] = judgeColumns(['nama', 'nik'], rows, 'groups', new Set([0]));
    expect(name?.verdict).toBe('drop');
  });

  it.each([
    ['titles and degrees', ['Bpk. Slamet', 'Ibu Hj. Aminah', 'Drs. Tarno', 'Wartini, S.Pd']],
    ['bin and binti', ['Ucok bin Darto', 'Wulan binti Kasim', 'Tole bin Parjo']],
    ['common parts, without capitals', ['siti aminah', 'budi santoso', 'agus']],
    ['capitals alone', ['SITI AMINAH', 'WARTO', 'PONIMAN H']],
    ['shape alone', ['Contoh Satu', 'Contoh Dua', 'Contoh Tiga']],
  ])('in a column that does not say so are asked about: %s', (_, cells) => {
    expect(ruled('x', cells)).toBe('ask name');
  });

  it.each([
    ['kinds of group', ['Posyandu', 'Karang Taruna', 'PKK', 'Kelompok Tani', 'Bank Sampah']],
    ['answers', ['Baik', 'Rusak Ringan', 'Baik', 'Baik', 'Baik', 'Rusak Ringan', 'Baik']],
    ['places', ['Kampung Baru', 'Dusun Krajan', 'Gang Melati', 'Perumahan Indah']],
    ['codes', ['A1', 'A2', 'B7']],
    ['dashes', ['-', 'n/a', '']],
  ])('are not: %s', (_, cells) => {
    expect(ruled('x', cells, 'boundaries')).toBe('keep');
    expect(ruled('x', cells)).not.toBe('ask name');
  });

  it('that only count persons are figures', () => {
    expect(ruled('Kepala Keluarga', ['62', '48', '1.204'])).toBe('keep');
    expect(ruled('Jumlah Penerima', ['5', '0'])).toBe('keep');
    expect(ruled('Penerima PKH', ['5', '0'])).toBe('keep');
    expect(ruled('Penerima PKH', ['Tole', 'Genduk', 'Tole'])).toBe('drop name');
  });
});

describe('free text', () => {
  it('is dropped unless it was asked for', () => {
    const remarks = ['suaminya sakit sejak tahun lalu', 'rumahnya di belakang masjid besar'];
    expect([ruled('Keterangan', ['pindahan']), ruled('x', remarks)]).toEqual([
      'drop free-text',
      'drop free-text',
    ]);
    expect(ruled('Keterangan', remarks, 'groups', true)).toBe('keep');
    expect(ruled('Ket', ['5', '7'])).toBe('keep');
  });
});

describe('columns of figures', () => {
  const counts = fc.integer({ min: 0, max: 5000 }).map(String);
  const degrees = fc.double({ min: -11, max: 141, noNaN: true });
  const cells: Record<string, fc.Arbitrary<string>> = {
    count: counts,
    grouped: fc.integer({ min: 1000, max: 900_000_000 }).map((value) => value.toLocaleString('id-ID')),
    year: fc.integer({ min: 1945, max: 2030 }).map(String),
    coordinate: degrees.map((value) => value.toFixed(6)),
    'coordinate of a computer': degrees.map((value) => value.toFixed(14)),
    'percentage of a computer': fc.double({ min: 0, max: 1, noNaN: true }).map(String),
    'postal code': fc.integer({ min: 10110, max: 99976 }).map(String),
    area: fc.tuple(counts, counts).map(([rt, rw]) => `RT ${rt}/RW ${rw}`),
    kemendagri: fc
      .integer({ min: 1, max: 30 })
      .map((place) => `33.02.01.20${String(place).padStart(2, '0')}`),
  };

  it.each(Object.keys(cells))('raise no false alarm: %s', (name) => {
    const list = fc.array(cells[name] ?? counts, { minLength: 1, maxLength: 30 });
    const uses = fc.constantFrom<TableUse>('figures', 'groups', 'boundaries');
    fc.assert(
      fc.property(list, uses, fc.boolean(), (column, use, asked) => {
        expect(ruled('x', column, use, asked)).toBe('keep');
      }),
    );
  });

  it('raise no false alarm: codes of BPS of 10, 14 and 16 digits', () => {
    fc.assert(
      fc.property(
        areaCodes,
        fc.constantFrom('x', 'idsls', 'rw_id'),
        fc.boolean(),
        (column, header, asked) => {
          expect(ruled(header, column, 'boundaries', asked)).toBe('keep');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('raise no false alarm: codes of Kemendagri with RW and RT, whose digits 7 to 12 are a date', () => {
    const codes = ['3302012004001001', '3302012004001002', '3302012004002001', '3302012004002002'];
    expect(ruled('x', codes)).toBe('keep');
  });
});

describe('any grid', () => {
  it('is judged, column by column, and no value leaves', () => {
    const cell = fc.oneof(anyText, nikOf(), fc.constantFrom('RT 1', 'Siti', '5'));
    const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
    const header = fc.array(fc.constantFrom('nama', 'nik', 'kk', '', 'x', 'ketua'), { maxLength: 6 });
    const uses = fc.constantFrom<TableUse>('figures', 'groups', 'boundaries');
    fc.assert(
      fc.property(header, grid, uses, fc.array(fc.nat(6)), (head, lines, use, asked) => {
        const verdicts = judgeColumns(head, rowsOf(lines), use, new Set(asked));
        expect(verdicts.length).toBe(Math.max(head.length, 0, ...lines.map((cells) => cells.length)));
        expect(verdicts.every(({ hits, of }) => hits <= of)).toBe(true);
        const told = JSON.stringify([verdicts, gateProblems('x.csv', verdicts)]);
        expect(told).not.toMatch(/\d{16}|Siti/);
      }),
    );
  });

  it('keeps a header that is itself a number of a person to itself', () => {
    const verdicts = judgeColumns(['3578015407780001'], [], 'figures', new Set());
    expect(JSON.stringify(verdicts)).not.toMatch(/\d{16}/);
  });
});
