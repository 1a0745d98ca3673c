import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observe, reasonOf, type Amendment, type Dataset, type LevelData, type MeasureId } from '$lib/domain';
import {
  column,
  group,
  poorIndicator,
  smallDataset,
  type Figure,
} from '../../../tests/support/small-dataset';
import { hideInDataset } from './hide-dataset';

const [WHOLE, RW, RT] = [0, 1, 2];
const field = { ...poorIndicator, nature: 'lapangan' as const };

function place(years: Parameters<typeof smallDataset>[0]['years'], percents = {}): Dataset {
  return { ...smallDataset({ years, percents }), indicators: [field] };
}

/** The same place with one more column at one level. */
function withColumn(
  dataset: Dataset,
  at: number,
  measure: MeasureId,
  figures: readonly Figure[],
  year = 2006,
): Dataset {
  const levels = dataset.levels.map((level, i): LevelData => {
    const years = new Map(level.measures.get(measure) ?? []).set(year, column(figures));
    return i === at ? { ...level, measures: new Map(level.measures).set(measure, years) } : level;
  });
  return { ...dataset, levels };
}

/** What a measure says of every area of a level: numbers, or reasons. */
function said(dataset: Dataset, level: number, measure: MeasureId, year = 2006): unknown[] {
  const data = dataset.levels[level];
  const figures = data?.measures.get(measure)?.get(year);
  return (data?.keys ?? []).map((_, i) => {
    const { value, missing } = observe(figures, i);
    return value ?? missing;
  });
}

const fewPoor = place({ 2006: { kk: [48, 62, 50, 30], poor: [6, 1, 0, 9] } });

describe('hideInDataset', () => {
  it('hides a small count with the smallest neighbour and writes the sums that would else be cut', () => {
    const { dataset, report } = hideInDataset(fewPoor);
    expect(said(dataset, RT, 'kk_miskin')).toEqual(['suppressed', 'suppressed', 0, 9]);
    expect(said(dataset, RT, 'kk')).toEqual([48, 62, 50, 30]);
    expect(said(dataset, RW, 'kk_miskin')).toEqual([16]);
    expect(said(dataset, RW, 'kk')).toEqual([190]);
    expect(said(dataset, WHOLE, 'kk_miskin')).toEqual([16]);
    expect(report.tallies).toEqual([{ measure: 'kk_miskin', year: 2006, level: 'rt', small: 1, further: 1 }]);
  });

  it('changes nothing of what it was given, and gives it back where nothing is small', () => {
    const before = said(fewPoor, RT, 'kk_miskin');
    hideInDataset(fewPoor);
    expect(said(fewPoor, RT, 'kk_miskin')).toEqual(before);
    expect(fewPoor.levels[RW]?.measures.size).toBe(0);
    const many = place({ 2006: { kk: [48, 62], poor: [6, 0] } });
    expect(hideInDataset(many).dataset).toBe(many);
  });

  it('hides the percentage of the same area too, and a measure that says what is left over', () => {
    const printed = place(
      { 2006: { kk: [48, 62, 50, 30], poor: [6, 1, 0, 9] } },
      { 2006: [12.5, 1.6, 0, 30] },
    );
    const { dataset } = hideInDataset(withColumn(printed, RT, 'kk_lain', [42, 61, 50, 21]));
    expect(said(dataset, RT, 'persen_miskin')).toEqual(['suppressed', 'suppressed', 0, 30]);
    expect(said(dataset, RT, 'kk_lain')).toEqual(['suppressed', 'suppressed', 50, 21]);
  });

  it('leaves a measure alone that only looks alike in one area', () => {
    const { dataset } = hideInDataset(withColumn(fewPoor, RT, 'jiwa', [6, 250, 200, 120]));
    expect(said(dataset, RT, 'jiwa')).toEqual([6, 250, 200, 120]);
  });

  it('says that sums between several counts are not looked at', () => {
    const tenths = withColumn(fewPoor, RT, 'desil_1', [4, 1, 0, 5]);
    expect(hideInDataset(tenths).report.uncheckedSums).toEqual(['kk_miskin', 'desil_1']);
    expect(hideInDataset(fewPoor).report.uncheckedSums).toEqual([]);
    const many = withColumn(place({ 2006: { kk: [48, 62], poor: [6, 9] } }), RT, 'desil_1', [4, 5]);
    expect(hideInDataset(many).report.uncheckedSums).toEqual([]);
  });

  it('hides what counts among hidden households of another indicator', () => {
    const aided = { ...field, id: 'bantuan', numerator: 'dibantu', denominator: 'kk_miskin', percent: null };
    const both = withColumn(fewPoor, RT, 'dibantu', [5, 1, 0, 4]);
    const { dataset } = hideInDataset({ ...both, indicators: [field, aided] });
    expect(said(dataset, RT, 'dibantu')).toEqual(['suppressed', 'suppressed', 0, 4]);
  });

  it('says so where more than small counts are hidden, or where saying that they are small would tell them', () => {
    const told = (poor: number[], kk = poor.map(() => 60)) =>
      hideInDataset(place({ 2006: { kk, poor } })).dataset.info.neighboursHidden ?? false;
    expect(hideInDataset(fewPoor).dataset.info.neighboursHidden).toBe(true);
    expect(told([1, 2, 9, 8])).toBe(false);
    // Two that make four, none above two, are two each.
    expect(told([2, 2, 9, 8])).toBe(true);
    // All but one are poor: not few.
    expect(told([59, 58, 9, 8])).toBe(true);
    expect(told([7, 6, 9, 8])).toBe(false);
  });

  it('hides each year by itself', () => {
    const { dataset } = hideInDataset(
      place({
        2005: { kk: [48, 62, 50], poor: [6, 7, 8] },
        2006: { kk: [48, 62, 50], poor: [6, 7, 2] },
      }),
    );
    expect(said(dataset, RT, 'kk_miskin', 2005)).toEqual([6, 7, 8]);
    expect(said(dataset, RT, 'kk_miskin', 2006)).toEqual(['suppressed', 7, 'suppressed']);
  });

  it('hides an upper figure that the source prints, and its percentage', () => {
    const own = withColumn(place({ 2006: { kk: [20, 30], poor: [2, 0] } }), RW, 'kk_miskin', [2]);
    const { dataset } = hideInDataset(withColumn(withColumn(own, RW, 'kk', [50]), RW, 'persen_miskin', [4]));
    expect(said(dataset, RW, 'kk_miskin')).toEqual(['suppressed']);
    expect(said(dataset, RW, 'persen_miskin')).toEqual(['suppressed']);
    expect(said(dataset, WHOLE, 'kk_miskin')).toEqual(['suppressed']);
  });

  it('guards a sum to the whole over RT of no known RW', () => {
    const unlinked = fewPoor.levels.map((level, i) =>
      i === RT ? { ...level, parent: level.parent.map(() => -1) } : level,
    );
    const { dataset } = hideInDataset({ ...fewPoor, levels: unlinked });
    expect(said(dataset, RT, 'kk_miskin')).toEqual(['suppressed', 'suppressed', 0, 9]);
    expect(said(dataset, WHOLE, 'kk_miskin')).toEqual([16]);
  });

  it('shows no printed figure above RT of which only some lie in a known RW', () => {
    const levels = fewPoor.levels.map((level, i) =>
      i === RT ? { ...level, parent: level.parent.map((_, rt) => (rt === 0 ? 0 : -1)) } : level,
    );
    const printed = withColumn({ ...fewPoor, levels }, WHOLE, 'kk_miskin', [16]);
    const { dataset } = hideInDataset(printed);
    expect(said(dataset, WHOLE, 'kk_miskin')).toEqual(['suppressed']);
    expect(said(dataset, RT, 'kk_miskin')).toEqual([6, 'suppressed', 0, 9]);
  });

  it('withholds a year of which nothing less protects the one household', () => {
    const { dataset, report } = hideInDataset(place({ 2006: { kk: [1, 30], poor: [1, 0] } }));
    expect(said(dataset, RT, 'kk_miskin')).toEqual(['suppressed', 'suppressed']);
    expect(said(dataset, RW, 'kk_miskin')).toEqual(['suppressed']);
    expect(report.withheld).toEqual([{ measure: 'kk_miskin', year: 2006 }]);
  });

  it('leaves simulated figures alone unless asked, and hides where nobody said', () => {
    const simulated = { ...fewPoor, indicators: [poorIndicator] };
    expect(hideInDataset(simulated).dataset).toBe(simulated);
    expect(hideInDataset(simulated).report.off).toEqual(['miskin']);
    expect(said(hideInDataset(simulated, { hides: () => true }).dataset, RT, 'kk_miskin')[1]).toBe(
      'suppressed',
    );
    const unsaid = { ...fewPoor, indicators: [{ ...field, nature: null }] };
    expect(said(hideInDataset(unsaid).dataset, RT, 'kk_miskin')[1]).toBe('suppressed');
  });

  it('hides in made-up figures too, once a change or a record of changes says that some are real', () => {
    const simulated = { ...fewPoor, indicators: [poorIndicator] };
    const change: Amendment = {
      ...{ id: 'a', before: '9', after: '1', reason: 'pindah', role: '', date: '', meeting: null },
      ...{ status: 'disepakati', with: 'a' },
      target: { kind: 'figure', level: 'rt', area: '1/2', measure: 'kk_miskin', year: 2006 },
    };
    const changed = hideInDataset({ ...simulated, amendments: [change] });
    const recorded = hideInDataset(simulated, { real: true });
    for (const { dataset, report } of [changed, recorded]) {
      expect(said(dataset, RT, 'kk_miskin')[1]).toBe('suppressed');
      expect(report.off).toEqual([]);
      expect(dataset.amendments).toEqual([]);
    }
    const open = place({ 2006: { kk: [40, 50], poor: [16, 19] } });
    const moved = [
      { ...change, before: '18', after: '19' },
      { ...change, id: 'b', target: { ...change.target, area: '1/1' }, before: '12', after: '16' },
    ];
    const kept = hideInDataset({ ...open, indicators: [poorIndicator], amendments: moved });
    expect(kept.dataset.amendments.map(({ id }) => id)).toEqual(['b']);
    expect(kept.report.amendmentsDropped).toBe(1);
  });

  it('hides all counts alike, whichever of them was changed, in real figures and in made-up ones', () => {
    const second = { ...poorIndicator, id: 'pemerintah', numerator: 'kk_pemerintah', percent: null };
    const counts = [7, 2, 0, 12];
    const change: Amendment = {
      ...{ id: 'a', before: '6', after: '16', reason: 'pindah', role: '', date: '', meeting: null },
      ...{ status: 'disepakati' },
      target: { kind: 'figure', level: 'rt', area: '1/1', measure: 'kk_miskin', year: 2006 },
    };
    for (const nature of ['lapangan', 'simulasi'] as const) {
      const indicators = [poorIndicator, second].map((one) => ({ ...one, nature }));
      const given = withColumn({ ...fewPoor, indicators }, RT, 'kk_pemerintah', counts);
      const { dataset, report } = hideInDataset({ ...given, amendments: [change] });
      for (const measure of ['kk_miskin', 'kk_pemerintah']) {
        expect(said(dataset, RT, measure)[1], `${nature} ${measure}`).toBe('suppressed');
        expect(said(dataset, RT, measure).filter((is) => is === 'suppressed').length).toBeGreaterThan(1);
      }
      expect(report.off).toEqual([]);
    }
  });

  it('leaves no small number in any count of a place, whatever was changed', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(figures, figures, fc.constantFrom('lapangan', 'simulasi', null), (poor, other, nature) => {
        const base = place({ 2006: { kk: [48, 62, 50, 40], poor } });
        const indicators = [
          { ...poorIndicator, nature },
          { ...poorIndicator, nature, id: 'b', numerator: 'kk_b', percent: null },
        ];
        const given = withColumn({ ...base, indicators }, RT, 'kk_b', other);
        const { dataset } = hideInDataset(given, { real: true });
        for (const measure of ['kk_miskin', 'kk_b'])
          for (const is of said(dataset, RT, measure)) expect([1, 2]).not.toContain(is);
      }),
      { numRuns: 100 },
    );
  });

  it('says which percentages cannot be checked, and leaves them', () => {
    const { dataset, report } = hideInDataset(place({}, { 2015: [10.52, 1.1, 0] }));
    expect(said(dataset, RT, 'persen_miskin', 2015)).toEqual([10.52, 1.1, 0]);
    expect(report.unchecked).toEqual([{ indicator: 'miskin', year: 2015, level: 'rt', areas: 3 }]);
  });

  it('drops words and problems that could say a hidden figure', () => {
    const { dataset, report } = hideInDataset({
      ...fewPoor,
      remarks: new Map([
        ['rt:1/2', 'hanya 1 KK'],
        ['rt:1/4', 'didata ulang'],
      ]),
      problems: [
        {
          code: 'percent-differs',
          severity: 'warning',
          where: { file: 'k.csv', row: 3 },
          params: { part: 1, total: 62 },
        },
        { code: 'columns-unused', severity: 'note', where: { file: 'k.csv' }, params: { columns: 'x' } },
      ],
      groups: ['2', '5', '0', 'dua'].map((poor, i) =>
        group(i, { details: new Map([['kk_miskin_ikut', poor]]), members: 20 }),
      ),
    });
    expect([...dataset.remarks.keys()]).toEqual(['rt:1/4']);
    expect(dataset.problems.map(({ code }) => code)).toEqual(['columns-unused']);
    expect(dataset.groups.map(({ details }) => details.get('kk_miskin_ikut'))).toEqual([
      undefined,
      '5',
      '0',
      undefined,
    ]);
    expect([report.remarksDropped, report.problemsDropped, report.groupCountsDropped]).toEqual([1, 1, 2]);
  });

  it('hides a count that names no households, but never households themselves', () => {
    const noWater = {
      ...field,
      id: 'air',
      form: 'count',
      numerator: 'tanpa_air',
      denominator: null,
      percent: null,
    } as const;
    const homes = {
      ...field,
      id: 'kk',
      form: 'count',
      numerator: 'kk',
      denominator: null,
      percent: null,
    } as const;
    const given = withColumn(
      place({ 2006: { kk: [2, 62, 50], poor: [0, 0, 0] } }),
      RT,
      'tanpa_air',
      [2, 9, 20],
    );
    const { dataset } = hideInDataset({ ...given, indicators: [noWater, homes] });
    expect(said(dataset, RT, 'tanpa_air')).toEqual(['suppressed', 'suppressed', 20]);
    expect(said(dataset, RW, 'tanpa_air')).toEqual([31]);
    expect(said(dataset, RT, 'kk')).toEqual([2, 62, 50]);
  });

  it('drops changes that tell a hidden figure', () => {
    const change = (
      id: string,
      measure: string,
      year: number,
      before: string,
      after: string,
      area = '1/4',
    ): Amendment => ({
      ...{ id, target: { kind: 'figure', level: 'rt', area, measure, year }, before, after },
      ...{ reason: 'salah-catat', role: '', date: '2026-01-05', meeting: null, status: 'disepakati' },
    });
    const amendments = [
      change('hidden year', 'kk_miskin', 2006, '8', '9'),
      change('small after', 'kk_miskin', 2005, '8', '2'),
      change('in words', 'kk_miskin', 2005, '8', 'dua'),
      change('by few', 'kk_miskin', 2005, '8', '9'),
      change('many', 'kk_miskin', 2005, '8', '19', '1/1'),
      // Together they tell what the first alone does not.
      change('one way', 'kk_miskin', 2005, '8', '19', '1/2'),
      change('and another', 'kk_miskin', 2005, '8', '20', '1/2'),
      change('households', 'kk', 2006, '31', '30'),
    ];
    const { dataset, report } = hideInDataset({ ...fewPoor, amendments });
    expect(dataset.amendments.map(({ id }) => id)).toEqual(['many', 'households']);
    expect(report.amendmentsDropped).toBe(6);
  });

  it('finds nothing more to hide in its own copy', () => {
    const rt = fc.tuple(fc.integer({ min: 4, max: 60 }), fc.nat(12));
    fc.assert(
      fc.property(fc.array(rt, { minLength: 1, maxLength: 12 }), (rows) => {
        const kk = rows.map(([all]) => all);
        const poor = rows.map(([all, n]) => Math.min(all, n));
        const once = hideInDataset(place({ 2006: { kk, poor } })).dataset;
        const twice = hideInDataset(once).dataset;
        for (const level of [WHOLE, RW, RT]) {
          expect(said(twice, level, 'kk_miskin')).toEqual(said(once, level, 'kk_miskin'));
        }
      }),
    );
  });

  it('leaves two readings of every hidden count to who adds up all that the copy shows, in two years', () => {
    const rt = fc.tuple(fc.integer({ min: 4, max: 8 }), fc.nat(8));
    const year = fc.array(rt, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(year, year, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (a, b, second) => {
        const figures = (rows: typeof a) => ({
          kk: rows.map(([kk]) => kk),
          poor: rows.map(([kk, n]) => Math.min(kk, n)),
        });
        const { dataset } = hideInDataset(twoRw(place({ 2005: figures(a), 2006: figures(b) }), second));
        for (const y of [2005, 2006]) {
          for (const values of readings(dataset, y)) expect(values.size).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The RT dealt out to two RW. */
function twoRw(dataset: Dataset, second: readonly boolean[]): Dataset {
  const levels = dataset.levels.map((level, l): LevelData => {
    if (l === RT) return { ...level, parent: Int32Array.from(second, (is) => (is ? 1 : 0)) };
    if (l !== RW) return level;
    const keys = ['1', '2'];
    return {
      ...level,
      count: 2,
      keys,
      names: keys,
      indexOf: new Map([
        ['1', 0],
        ['2', 1],
      ]),
      parent: Int32Array.of(0, 0),
    };
  });
  return { ...dataset, levels };
}

/** All whole numbers tried for every hidden RT, kept where the RW and the kelurahan come out as shown. */
function readings(dataset: Dataset, year: number): Set<number>[] {
  const shown = [WHOLE, RW, RT].map((level) => said(dataset, level, 'kk_miskin', year));
  const kk = said(dataset, RT, 'kk', year);
  const parent = dataset.levels[RT]?.parent ?? new Int32Array(4);
  const found = [0, 1, 2, 3].map(() => new Set<number>());
  const tries = [0, 1, 2, 3].map((i) => {
    const value = shown[RT]?.[i];
    if (typeof value === 'number') return [value];
    return Array.from({ length: kk[i] as number }, (_, n) => n + 1);
  });
  const fits = (value: unknown, sum: number): boolean => typeof value !== 'number' || value === sum;
  const [w, x, y, z] = tries as [number[], number[], number[], number[]];
  for (const one of w.flatMap((a) => x.flatMap((b) => y.flatMap((c) => z.map((d) => [a, b, c, d]))))) {
    const sum = (rw: number): number => one.reduce((s, n, i) => s + (parent[i] === rw ? n : 0), 0);
    const holds =
      fits(shown[WHOLE]?.[0], sum(0) + sum(1)) && [0, 1].every((rw) => fits(shown[RW]?.[rw], sum(rw)));
    if (holds) one.forEach((n, i) => found[i]?.add(n));
  }
  return found.filter((_, i) => shown[RT]?.[i] === 'suppressed');
}

describe('the test’s own reader', () => {
  it('finds a lone hidden RT out', () => {
    const naive = withColumn(
      withColumn(fewPoor, RT, 'kk_miskin', [6, 'suppressed', 0, 9]),
      RW,
      'kk_miskin',
      [16],
    );
    expect(readings(naive, 2006).map((values) => [...values])).toEqual([[1]]);
    expect(reasonOf(naive.levels[RT]?.measures.get('kk_miskin')?.get(2006)?.reasons[1] ?? 0)).toBe(
      'suppressed',
    );
  });
});
