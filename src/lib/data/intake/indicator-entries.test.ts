import { describe, expect, it } from 'vitest';
import { lowest, openDesk, toldCodes } from './testing/open-desk';

async function indicatorsOf(text: string, choices = {}) {
  const { build } = await openDesk({ 't.csv': text });
  const result = await build(choices);
  return { result, indicators: result.dataset?.indicators ?? [] };
}

describe('what the figures are said to mean', () => {
  it('is the limit up to which tenths count as poor', async () => {
    const text = 'RW,RT,KK,Desil 1,Desil 2,Desil 3,Desil 4\n1,1,50,1,2,3,4\n';
    const chosen = await indicatorsOf(text, { 0: { desilUpTo: 3 } });
    expect(chosen.indicators[0]?.definition).toEqual({
      id: 'Keluarga di desil kesejahteraan 1 sampai 3.',
      en: 'Households in tenths (desil) 1 to 3 of welfare.',
    });
    const printed = await indicatorsOf(text.replace('KK,', 'KK,KK Miskin,').replace('50,', '50,5,'));
    expect(printed.indicators[0]?.definition).toBeNull();
  });

  it('is that limit in a list of persons with their tenths', async () => {
    const list =
      'no_kk,nik,rt,rw,desil\n9999010101000001,9999014107800001,1,1,2\n9999010101000002,9999014107800002,1,1,6\n';
    const { indicators } = await indicatorsOf(list, {
      0: { countAs: 'kk', poor: { at: 4, is: 'desil', most: 5 } },
    });
    expect(indicators[0]?.definition).toMatchObject({ id: 'Keluarga di desil kesejahteraan 1 sampai 5.' });
  });
});

describe('poor people', () => {
  const BOTH =
    'RW,RT,Jumlah,,Penduduk Miskin,\n,,KK,Jiwa,KK,Jiwa\n01,01,50,190,5,21\n01,02,60,240,6,30\n02,01,40,150,12,44\n';

  it('are an indicator beside poor households', async () => {
    const { result, indicators } = await indicatorsOf(BOTH);
    expect(indicators).toMatchObject([
      { id: 'miskin', numerator: 'kk_miskin', denominator: 'kk', form: 'rate' },
      {
        id: 'miskin-jiwa',
        numerator: 'jiwa_miskin',
        denominator: 'jiwa',
        form: 'rate',
        unit: { id: 'jiwa' },
      },
    ]);
    expect(lowest(result.dataset, 'kk_miskin')).toEqual({ '1/1': 5, '1/2': 6, '2/1': 12 });
    expect(lowest(result.dataset, 'jiwa_miskin')).toEqual({ '1/1': 21, '1/2': 30, '2/1': 44 });
    expect(toldCodes(result)).not.toContain('no-poverty-figure');
  });

  it('stand alone where no households are counted as poor', async () => {
    const text = 'RW,RT,Jumlah Penduduk (Jiwa),Jumlah Penduduk Miskin (Jiwa),Jumlah KK\n1,1,190,21,50\n';
    const { result, indicators } = await indicatorsOf(text);
    expect(indicators.map(({ id }) => id)).toEqual(['miskin-jiwa']);
    expect(lowest(result.dataset, 'jiwa_miskin')).toEqual({ '1/1': 21 });
  });

  it('without all people are a count', async () => {
    const { indicators } = await indicatorsOf('RW,RT,Jumlah Jiwa Miskin\n1,1,21\n');
    expect(indicators).toMatchObject([{ id: 'miskin-jiwa', form: 'count', denominator: null }]);
  });
});

describe('figures without any of poverty', () => {
  it('are said to be so', async () => {
    const { result } = await indicatorsOf('RW,RT,Jumlah KK,Penerima PKH\n1,1,50,21\n');
    expect(toldCodes(result)).toContain('no-poverty-figure');
  });
});
