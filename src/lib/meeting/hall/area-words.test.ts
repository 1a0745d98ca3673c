import { describe, expect, it } from 'vitest';
import type { Shade } from '$lib/domain';
import { reasonCode } from '$lib/domain';
import { formatsFor } from '../../i18n/formats';
import { hallWordings, shortFigure } from './area-words';

const words = { missing: 'tanpa data', few: 'ada, sedikit' };
const lines = (label: string, figure: string | null, spare = false) =>
  hallWordings(label, figure, spare).map((way) => way.lines.join(' | '));

function figure(value: number, reason = 0, form: Shade['indicator']['form'] = 'rate'): string {
  const shade = {
    values: Float64Array.of(value),
    reasons: Uint8Array.of(reason),
    indicator: { form },
  } as unknown as Shade;
  return shortFigure(shade, 0, formatsFor('id'), words);
}

describe('labels of the hall', () => {
  it('writes rates in whole figures, but never what is there as none', () => {
    expect([figure(21.4), figure(10.52), figure(0), figure(0.4), figure(100)]).toEqual([
      '21%',
      '11%',
      '0%',
      '0,4%',
      '100%',
    ]);
    expect(figure(1238, 0, 'count')).toBe('1.238');
    expect(figure(3.42, 0, 'groups-per-100-kk')).toBe('3,4');
  });

  it('has words for what is missing and what is hidden: neither is a number', () => {
    expect(figure(NaN, reasonCode('blank'))).toBe('tanpa data');
    expect(figure(NaN)).toBe('tanpa data');
    expect(figure(NaN, reasonCode('suppressed'))).toBe('ada, sedikit');
  });

  it('breaks a label before it leaves anything out', () => {
    expect(lines('RW 03', '21%')).toEqual(['RW 03 · 21%', 'RW 03 | 21%', '03 | 21%', '03 · 21%']);
    expect(lines('RT 02/RW 03', null)).toEqual(['RT 02', 'RT | 02', '02']);
    expect(lines('Banjar Gatep Kelod', '5%')).toEqual([
      'Banjar Gatep Kelod · 5%',
      'Banjar Gatep Kelod | 5%',
      'Banjar | Gatep Kelod | 5%',
    ]);
    expect(lines('RW 07', 'tanpa data', true)).toContain('RW 07');
    expect(lines('RW 07', '21%')).not.toContain('RW 07');
  });
});
