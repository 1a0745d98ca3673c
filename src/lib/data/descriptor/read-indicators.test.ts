import { describe, expect, it } from 'vitest';
import type { Indicator, Problem } from '$lib/domain';
import { Entry } from './entry';
import { readIndicators } from './read-indicators';

function read(...declared: Record<string, unknown>[]): { all: Indicator[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = declared.map((record, i) => new Entry(record, `indikator[${String(i)}]`, problems));
  return { all: readIndicators(entries, 'lapangan') ?? [], problems };
}

const rate = { id: 'miskin', pembilang: 'kk_miskin', penyebut: 'kk' };

describe('indicators that a package declares', () => {
  it('are rates, percentages or counts, each with what it is counted from', () => {
    const { all, problems } = read(
      rate,
      { id: 'air', bentuk: 'percent', persen: 'persen_air' },
      { id: 'warga', bentuk: 'count', pembilang: 'jiwa', satuan: 'jiwa' },
    );
    expect(all.map(({ id, form }) => `${id} ${form}`)).toEqual(['miskin rate', 'air percent', 'warga count']);
    expect(all[2]).toMatchObject({ numerator: 'jiwa', denominator: null, percent: null, unit: 'jiwa' });
    expect(problems).toEqual([]);
  });

  it('are listed and left out where they lack it, or repeat an id', () => {
    const { all, problems } = read(
      { id: 'separuh', pembilang: 'kk_miskin' },
      { id: 'kosong', bentuk: 'count' },
      { id: 'cetak', bentuk: 'percent' },
      rate,
      rate,
    );
    expect(all.map(({ id }) => id)).toEqual(['miskin']);
    expect(problems.map(({ code, where }) => `${code} ${where.column ?? ''}`)).toEqual(
      [0, 1, 2, 4].map((i) => `descriptor-entry-ignored indikator[${String(i)}].id`),
    );
  });

  it.each([
    ['air_bersih', 'Air bersih'],
    ['kk_tanpa-jamban', 'KK tanpa jamban'],
    ['miskin', 'Miskin'],
  ])('without a title go by their id in words: %s', (id, title) => {
    const { all } = read({ ...rate, id });
    expect(all[0]).toMatchObject({ title, sentence: title });
  });

  it('say what is counted as it stands within a sentence; a percentage without a word for it says nothing', () => {
    const judul = { id: 'Keluarga miskin', en: 'Poor households' };
    const { all } = read(
      { ...rate, judul },
      { ...rate, id: 'dtks', judul: 'KK miskin' },
      { id: 'air', bentuk: 'percent', persen: 'persen_air', judul: 'Air bersih' },
      { ...rate, id: 'tanpa', judul, yang_dihitung: 'KK tanpa air' },
    );
    expect(all.map(({ counted }) => counted)).toEqual([
      { id: 'keluarga miskin', en: 'poor households' },
      'KK miskin',
      '',
      'KK tanpa air',
    ]);
  });
});
