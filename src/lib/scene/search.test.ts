import { describe, expect, it } from 'vitest';
import { group, plainQuestion, smallDataset } from '../../../tests/support/small-dataset';
import { createScenePipeline } from './pipeline';
import { createSearch } from './search';

const counts = Array.from({ length: 12 }, () => 40);
const dataset = smallDataset({
  years: { 2006: { kk: counts, poor: counts.map(() => 4) } },
  groups: [
    group(1, { name: 'Posyandu Anggrek' }),
    group(2, { name: "Majelis Al-Hidayah Jum'at", kind: 'pengajian' }),
    group(3, { name: 'Paguyuban Café Désa' }),
    ...Array.from({ length: 40 }, (_, i) => group(i + 4, { name: `Melati ${i + 1}` })),
  ],
});
const search = createSearch();
const sceneFor = (over: Parameters<typeof plainQuestion>[0] = {}) =>
  createScenePipeline()(dataset, plainQuestion(over), 'light');
const scene = sceneFor();
const found = (query: string, at = scene): string[] =>
  search(dataset, at, query, 'id').found.map((item) => item.label);

describe('search', () => {
  it.each(['1/3', '01/003', '003/001', 'RT 3 RW 1', 'rt03/rw01', 'RT III RW I', 'rt3 rw i'])(
    'finds RT 3 of RW 1 first when asked for %s',
    (query) => {
      expect(found(query)[0]).toBe('RT 03/RW 01');
    },
  );

  it('takes whole numbers: RT 1 is not RT 10', () => {
    expect(found('rt 1 rw 1')).toEqual(['RT 01/RW 01']);
  });

  it.each(['rw1', 'RW 01', 'RW I'])('finds the RW itself first, then its RT, when asked for %s', (query) => {
    const { found: all, total } = search(dataset, scene, query, 'id');
    expect(all[0]).toEqual({ what: 'area', level: 1, index: 0, label: 'RW 01' });
    expect(all.slice(1).map(({ label }) => label)[0]).toBe('RT 01/RW 01');
    expect(total).toBe(13);
  });

  it('finds an RT while the RW are drawn, by its whole name or key only', () => {
    const rw = sceneFor({ level: 'rw' });
    expect(found('1/3', rw)).toEqual(['RT 03/RW 01']);
    expect(found('rt 3 rw 1', rw)[0]).toBe('RT 03/RW 01');
    expect(found('3', rw)).toEqual(['Melati 3']);
  });

  it('takes letters for a Roman number only after the word of a level', () => {
    expect(found('i')).toEqual([]);
    expect(found('majelis')).toHaveLength(1);
  });

  it('finds groups by name and by kind, whatever the case, accents and apostrophes', () => {
    expect(found('anggrek')).toEqual(['Posyandu Anggrek']);
    expect(found('PENGAJIAN')).toEqual(["Majelis Al-Hidayah Jum'at"]);
    expect(found('al hidayah jumat')).toEqual(["Majelis Al-Hidayah Jum'at"]);
    expect(found('jum’at')).toEqual(["Majelis Al-Hidayah Jum'at"]);
    expect(found('cafe DESA')).toEqual(['Paguyuban Café Désa']);
    expect(found('Désa')).toEqual(['Paguyuban Café Désa']);
  });

  it('finds nothing for nothing, and nothing for nonsense', () => {
    expect([found(''), found('   '), found('zzz 99')]).toEqual([[], [], []]);
  });

  it('never gives more than eight areas and twelve groups, and says how many there are', () => {
    expect(search(dataset, scene, 'rt', 'id')).toMatchObject({ total: 12 });
    expect(found('rt')).toHaveLength(8);
    expect(search(dataset, scene, 'melati', 'id')).toMatchObject({ total: 40 });
    expect(found('melati')).toHaveLength(12);
  });

  it('still finds a group that the filter leaves out, and says so', () => {
    const filtered = sceneFor({ kinds: ['posyandu'] });
    const left = (query: string) =>
      search(dataset, filtered, query, 'id').found.map((item) => item.what === 'group' && item.filteredOut);
    expect([left('hidayah'), left('anggrek')]).toEqual([[true], [false]]);
  });
});
