import { describe, expect, it } from 'vitest';
import { poorIndicator } from '../../../tests/support/small-dataset';
import { measureName } from './measure-name';
import { textIn, type Text } from './text';

const byGovernment = {
  ...poorIndicator,
  id: 'miskin-pemerintah',
  title: { id: 'Keluarga miskin menurut data pemerintah', en: 'Poor households by government data' },
  numerator: 'kk_miskin_pemerintah',
  percent: null,
};
const both = { indicators: [poorIndicator, byGovernment] };
const inId = (text: Text): string => textIn(text, 'id');

describe('the name of a measure', () => {
  it('tells two counts of the same name apart, and leaves the first as it is', () => {
    expect(measureName(both, 'kk_miskin', {}, inId)).toBe('KK miskin');
    expect(measureName(both, 'kk_miskin_pemerintah', {}, inId)).toBe(
      'KK miskin (Keluarga miskin menurut data pemerintah)',
    );
    expect(measureName({ indicators: [byGovernment] }, 'kk_miskin_pemerintah', {}, inId)).toBe('KK miskin');
  });

  it('is the word known of what no indicator counts, the title of a percentage, or the id', () => {
    expect(measureName(both, 'kk', { kk: 'Jumlah KK' }, inId)).toBe('Jumlah KK');
    const percent = { ...poorIndicator, numerator: null, percent: 'persen_rawan', title: 'Rawan' };
    expect(measureName({ indicators: [percent] }, 'persen_rawan', {}, inId)).toBe('Rawan (%)');
    expect(measureName(both, 'rumah_layak', {}, inId)).toBe('rumah layak');
  });
});
