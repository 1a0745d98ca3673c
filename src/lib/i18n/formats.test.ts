import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatsFor } from './formats';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('formats', () => {
  it('write as each language does', () => {
    const [id, en] = [formatsFor('id'), formatsFor('en')];
    expect([id.whole(1234.4), id.one(12.54), id.amount(178.5), id.two(2.6), id.percent(12.5)]).toEqual([
      '1.234',
      '12,5',
      '178,5',
      '2,60',
      '12,5%',
    ]);
    expect([en.whole(1234.4), en.one(12.54), en.two(2.6)]).toEqual(['1,234', '12.5', '2.60']);
    expect(id.date('2015-06')).toBe('Juni 2015');
    expect(en.date('2006-12-31')).toBe('31 December 2006');
  });

  it('write limits with as few decimals as keep them apart and exact', () => {
    const { limits } = formatsFor('id');
    const written = (values: number[]): string[] => values.map((value) => limits(values)(value));
    expect(written([1, 40])).toEqual(['1', '40']);
    expect(written([0.8, 9.6, 55.3])).toEqual(['0,8', '9,6', '55,3']);
    expect(written([1, 9.71, 9.74, 12])).toEqual(['1,00', '9,71', '9,74', '12,00']);
  });

  it('are made when they are first needed, and once', () => {
    const { NumberFormat } = Intl;
    const make = vi.spyOn(Intl, 'NumberFormat').mockImplementation(function (tag, options) {
      return new NumberFormat(tag, options);
    });
    const formats = formatsFor('id');
    expect(make).not.toHaveBeenCalled();
    formats.one(1);
    formats.percent(2);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
