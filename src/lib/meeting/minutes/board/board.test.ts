import { describe, expect, it } from 'vitest';
import { loadAmendments } from '$lib/data';
import { reasonCode, type Amendment, type Dataset, type LevelData, type Meeting } from '$lib/domain';
import { column } from '../../../../../tests/support/small-dataset';
import { bookOf, contoh, correction, logOf, rembug } from '../testing/contoh';
import { boardOf, type Board } from './index';
import { standing, type FigureTarget } from './figure-target';

const K = 3;
const dataset = contoh([480, 400, 600], [60, 90, 200]);

/** The board after a meeting, as if the publish check found nothing to hide unless `hides` says so. */
async function board(
  entries: readonly Amendment[],
  over: { source?: Dataset; meetings?: readonly Meeting[]; hides?: (base: Dataset) => Dataset } = {},
): Promise<Board> {
  const { source = dataset, meetings = [rembug], hides = (base) => base } = over;
  const tools = await loadAmendments();
  const meeting = meetings.at(-1) ?? rembug;
  const log = logOf(...entries);
  return boardOf(tools, { source, log, book: bookOf([], meetings), meeting, k: K, check: hides });
}

const hiddenOf = async (...asked: Parameters<typeof board>): Promise<string[]> => [
  ...(await board(...asked)).hidden,
];

const figure = (area: string, measure = 'kk_miskin', level = 'rt'): FigureTarget => {
  return { kind: 'figure', level, area, measure, year: 2006 };
};
const of = (measure: string, level = 'rt', area = '1/1'): Pick<Amendment, 'target'> => {
  return { target: figure(area, measure, level) };
};

/** The same with one more column. */
function withColumn(source: Dataset, level: string, measure: string, values: readonly number[]): Dataset {
  const levels = source.levels.map((data): LevelData => {
    const years = new Map([[2006, column(values)]]);
    return data.level === level ? { ...data, measures: new Map(data.measures).set(measure, years) } : data;
  });
  return { ...source, levels };
}

describe('what a notice-board copy leaves out', () => {
  it('is a change by a small count, but not one by more', async () => {
    const entries = [correction('a', 1, ['60', '62']), correction('b', 2, ['90', '95'])];
    const { after, hidden } = await board(entries);
    expect([...hidden]).toEqual(['a']);
    expect(standing(after.dataset, figure('1/1')).missing).toBe('suppressed');
    expect(standing(after.dataset, figure('1/2')).value).toBe(95);
    // The sum has the change that is told, and not the other.
    expect(standing(after.dataset, figure('1', 'kk_miskin', 'rw')).value).toBe(60 + 95 + 200);
    expect(after).toMatchObject({ behind: true, quiet: 1 });
    expect(await board(entries.slice(1))).toMatchObject({ after: { behind: false, quiet: 0 } });
  });

  it('is also two changes of one figure that end a small count apart', async () => {
    expect(await hiddenOf([correction('a', 1, ['60', '70']), correction('b', 1, ['70', '61'])])).toEqual([
      'a',
      'b',
    ]);
  });

  it('is a figure of another level, or another count of the area, that it could be had from', async () => {
    const source = withColumn(
      withColumn(dataset, 'rw', 'kk_miskin', [350]),
      'rt',
      'kk_lain',
      [420, 310, 400],
    );
    const small = correction('a', 1, ['60', '61']);
    const above = correction('b', 1, ['350', '380'], of('kk_miskin', 'rw', '1'));
    const beside = correction('c', 1, ['420', '440'], of('kk_lain'));
    const other = correction('d', 2, ['90', '95']);
    const { after, hidden } = await board([small, above, beside, other], { source });
    expect([...hidden]).toEqual(['a', 'b', 'c']);
    expect(standing(after.dataset, figure('1', 'kk_miskin', 'rw')).missing).toBe('suppressed');
    expect(standing(after.dataset, figure('1/1', 'kk_lain')).missing).toBe('suppressed');
  });

  it('is any percentage, and what the copy of the base hides', async () => {
    const percents = withColumn(dataset, 'rt', 'persen_miskin', [12.5, 22.5, 33.3]);
    const entry = correction('b', 1, ['12,5', '40'], of('persen_miskin'));
    const { after, hidden } = await board([entry], { source: percents });
    expect([...hidden]).toEqual(['b']);
    expect(standing(after.dataset, figure('1/1', 'persen_miskin')).missing).toBe('suppressed');
    expect(standing(after.dataset, figure('1', 'persen_miskin', 'rw')).value).toBeNull();
    const hides = (base: Dataset): Dataset => {
      const levels = base.levels.map((data): LevelData => {
        const old = data.measures.get('kk_miskin')?.get(2006);
        if (old === undefined || data.level !== 'rt') return data;
        const [values, reasons] = [old.values.slice(), old.reasons.slice()];
        [values[0], reasons[0]] = [NaN, reasonCode('suppressed')];
        const years = new Map([[2006, { values, reasons }]]);
        return { ...data, measures: new Map(data.measures).set('kk_miskin', years) };
      });
      return { ...base, levels };
    };
    expect(await hiddenOf([correction('a', 1, ['60', '70'])], { hides })).toEqual(['a']);
    expect(await hiddenOf([correction('a', 2, ['90', '99'])], { hides })).toEqual([]);
  });

  it('is a small count of a measure that no indicator names, and what leaves a small rest', async () => {
    expect(await hiddenOf([correction('a', 1, ['1', '9'], of('kk_janda'))])).toEqual(['a']);
    expect(await hiddenOf([correction('a', 1, ['60', '478'])])).toEqual(['a']);
    expect(await hiddenOf([correction('a', 1, ['480', '62'], of('kk'))])).toEqual(['a']);
  });

  it('is no total', async () => {
    expect(await hiddenOf([correction('a', 1, ['480', '481'], of('kk'))])).toEqual([]);
  });
});

describe('boards of successive meetings', () => {
  const first: Meeting = { ...rembug, id: 'r1', date: '2026-08-10' };
  const meetings = [first, rembug];
  const of1 = { meeting: 'r1', date: '2026-08-10' };

  it('compare with all that was ever put up', async () => {
    const big = correction('a', 1, ['60', '70'], of1);
    expect(await hiddenOf([big, correction('b', 1, ['70', '61'])], { meetings })).toEqual(['b']);
    expect(await hiddenOf([big, correction('b', 1, ['70', '60'])], { meetings })).toEqual([]);
    expect(await hiddenOf([big, correction('b', 1, ['70', '80'])], { meetings })).toEqual([]);
    // What was only proposed had its row, too.
    const proposed = correction('a', 1, ['60', '70'], { ...of1, status: 'usulan' });
    expect(await hiddenOf([proposed, correction('b', 1, ['60', '71'])], { meetings })).toEqual(['b']);
  });

  it('catch up once the change is large enough', async () => {
    const small = correction('a', 1, ['60', '61'], of1);
    const { after, before } = await board([small, correction('b', 1, ['61', '66'])], { meetings });
    expect(standing(before.dataset, figure('1/1')).missing).toBe('suppressed');
    expect(standing(after.dataset, figure('1/1')).value).toBe(66);
    expect(after.behind).toBe(false);
  });

  it('know of a change at the desk what its time put up', async () => {
    const desk = (id: string, date: string) => correction(id, 1, ['60', '61'], { meeting: null, date });
    const told = correction('x', 2, ['90', '99'], of1);
    const shows = async (entries: readonly Amendment[]) =>
      standing((await board(entries, { meetings })).after.dataset, figure('1/1')).value;
    // Cleaned before anybody met: nobody saw the old figure on a board.
    expect(await shows([desk('d', '2026-08-01'), told])).toBe(61);
    expect(await shows([told, desk('d', '2026-09-01')])).toBeNull();
  });
});
