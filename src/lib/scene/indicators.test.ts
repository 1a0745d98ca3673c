import { describe, expect, it } from 'vitest';
import type { Dataset, Indicator } from '$lib/domain';
import { group, poorIndicator, smallDataset } from '../../../tests/support/small-dataset';
import { comparable, countOf, indicatorsOf, rateOf } from './indicators';

const plain = smallDataset({ years: { 2015: { kk: [48, 40], poor: [6, 0] } } });
const listed: Indicator = { ...poorIndicator, id: 'dtks', numerator: 'kk_dtks' };
const people: Indicator = { ...poorIndicator, id: 'orang', numerator: 'orang', unit: 'jiwa' };
const with_ = (...indicators: Indicator[]): Dataset => ({ ...plain, indicators });
const ids = (dataset: Dataset): string[] => indicatorsOf(dataset).map(({ id }) => id);

describe('what a package can show', () => {
  it('is what it declares, the count behind each rate, and what is counted from groups where there are any', () => {
    expect(ids(plain)).toEqual(['miskin', 'miskin:jumlah']);
    expect(ids({ ...plain, groups: [group(1)] })).toEqual(['miskin', 'miskin:jumlah', 'kelompok', 'ragam']);
  });

  it('has one count for one column: a declared one stands for that behind the rate', () => {
    const count: Indicator = { ...poorIndicator, id: 'banyak', form: 'count', denominator: null };
    const dataset = with_(poorIndicator, count);
    expect(ids(dataset)).toEqual(['miskin', 'banyak']);
    expect(countOf(dataset, 'miskin')).toBe(count);
    expect(rateOf(dataset, count)).toBe(poorIndicator);
  });

  it('makes the count behind a rate once, so that what was made from it is known again', () => {
    const count = countOf(plain, 'miskin');
    expect(count).toMatchObject({ form: 'count', numerator: 'kk_miskin', percent: null });
    expect(indicatorsOf(plain)).toContain(count);
    expect(countOf({ ...plain }, 'miskin')).toBe(count);
    expect(count && rateOf(plain, count)).toBe(poorIndicator);
  });

  it('leaves a package’s own indicator its id', () => {
    const own: Indicator = { ...poorIndicator, id: 'ragam' };
    expect(ids({ ...with_(own), groups: [group(1)] })).toEqual(['ragam', 'ragam:jumlah', 'kelompok']);
  });

  it('compares only figures of one form and unit', () => {
    const printed: Indicator = { ...poorIndicator, id: 'cetak', form: 'percent' };
    const dataset = with_(poorIndicator, listed, people, printed);
    expect(comparable(dataset, poorIndicator)).toEqual([listed]);
    expect(comparable(dataset, people)).toEqual([]);
    expect(countOf(dataset, 'cetak')).toBeNull();
    const count = countOf(dataset, 'miskin');
    expect(count && comparable(dataset, count)).toEqual([]);
  });
});
