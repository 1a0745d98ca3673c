import { describe, expect, it } from 'vitest';
import type { Amendment, AmendmentLog } from '$lib/domain';
import { readAmendments } from '../amendments/amendments-json';
import { descriptorText, memorySource, usualLevels } from '../testing/memory-source';
import { withAmendments } from './package-zip';
import { readPackage } from './read-package';

const change = (id: string, after: string): Amendment => ({
  id,
  target: { kind: 'figure', level: 'rt', area: '1/1', measure: 'kk_miskin', year: 2015 },
  before: '6',
  after,
  reason: 'salah-catat',
  role: '',
  date: '2026-11-22',
  meeting: null,
  status: 'disepakati',
});
const entries = [change('a', '7'), change('b', '8'), change('c', '9')];

async function copied(log: AmendmentLog) {
  const files = {
    'datapackage.json': descriptorText({ kemiskinan: 'kemiskinan.csv' }, { tingkat: usualLevels }),
    'kemiskinan.csv': 'tahun,rw,rt,kk,kk_miskin\n2015,1,1,48,6\n',
  };
  const encoder = new TextEncoder();
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  const decoder = new TextDecoder();
  const all = [...withAmendments(bytes, log)].map(([path, file]) => [path, decoder.decode(file)] as const);
  const result = await readPackage(memorySource(Object.fromEntries(all)));
  if (!result.ok) throw new Error('refused');
  return result.value;
}

describe('a full copy', () => {
  it.each([0, 1, 2, 3])('keeps the log with its cursor at %i', async (cursor) => {
    const { amendments, undone = [], problems } = await copied({ entries, cursor });
    expect([...amendments, ...undone]).toEqual(entries);
    expect(amendments).toHaveLength(cursor);
    expect(problems).toEqual([]);
  });

  it('of an older version has nothing undone; what follows an unreadable entry is not made again', () => {
    expect(readAmendments(JSON.stringify({ versi: 1, perubahan: entries }))).toMatchObject({
      amendments: entries,
      undone: [],
      bad: 0,
    });
    const text = JSON.stringify({ versi: 1, perubahan: [], diurungkan: [entries[0], { id: 1 }, entries[2]] });
    expect(readAmendments(text).undone).toEqual([entries[0]]);
  });
});
