import { describe, expect, it } from 'vitest';
import { ageOf } from './data-date';

describe('ageOf', () => {
  const at = (date: string, today: string): number => ageOf(date, new Date(`${today}T12:00:00`));

  it('counts whole years between two days, as birthdays are counted', () => {
    expect(at('2006-12-31', '2040-06-15')).toBe(33);
    expect(at('2006-12-31', '2040-12-30')).toBe(33);
    expect(at('2006-12-31', '2040-12-31')).toBe(34);
    expect(at('2024-02-29', '2025-02-28')).toBe(0);
    expect(at('2024-02-29', '2025-03-01')).toBe(1);
  });

  it('goes by months where no day is given, by years where no month is', () => {
    expect(at('2015-06', '2026-05-31')).toBe(10);
    expect(at('2015-06', '2026-06-01')).toBe(11);
    expect(at('2015', '2026-01-01')).toBe(11);
  });

  it('is less than nothing for a date to come', () => {
    expect(at('2030-01-01', '2026-06-01')).toBeLessThan(0);
  });
});
