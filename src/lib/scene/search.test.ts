import { describe, expect, it } from 'vitest';
import { group, plainQuestion, smallDataset } from '../../../tests/support/small-dataset';
import { createScenePipeline } from './pipeline';
import { search } from './search';

const counts = Array.from({ length: 12 }, () => 40);
const dataset = smallDataset({
  years: { 2006: { kk: counts, poor: counts.map(() => 4) } },
  groups: [
    group(1, { name: 'Posyandu Anggrek' }),
    group(2, { name: 'Majelis Al-Hidayah', kind: 'pengajian' }),
  ],
});
const question = plainQuestion();
const scene = createScenePipeline()(dataset, question, 'light');
const found = (query: string): string[] => search(dataset, scene, query, 'id').map((item) => item.label);

describe('search', () => {
  it.each(['1/3', '01/003', 'RT 3 RW 1', 'rt03/rw01'])(
    'finds RT 3 of RW 1 first when asked for %s',
    (query) => {
      expect(found(query)[0]).toBe('RT 03/RW 01');
    },
  );

  it('takes whole numbers: RT 1 is not RT 10', () => {
    expect(found('rt 1 rw 1')).toEqual(['RT 01/RW 01']);
  });

  it('finds groups by name and by kind, whatever the case and accents', () => {
    expect(found('anggrek')).toEqual(['Posyandu Anggrek']);
    expect(found('PENGAJIAN')).toEqual(['Majelis Al-Hidayah']);
    expect(found('al hidayah')).toEqual(['Majelis Al-Hidayah']);
  });

  it('finds nothing for nothing, and nothing for nonsense', () => {
    expect([found(''), found('   '), found('zzz 99')]).toEqual([[], [], []]);
  });

  it('never gives more than eight areas', () => {
    expect(found('rt')).toHaveLength(8);
  });
});
