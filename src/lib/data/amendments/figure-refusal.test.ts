import { describe, expect, it } from 'vitest';
import type { Dataset } from '$lib/domain';
import { readPackage } from '../package/read-package';
import { descriptorText, memorySource, usualLevels } from '../testing/memory-source';
import { EMPTY_LOG, record, recordTyping, withdraw } from './amendment-log';
import { figureRefusal, isQuestionable } from './figure-refusal';

const figure = (measure: string, area = '1/1') =>
  ({ kind: 'figure', level: 'rt', area, measure, year: 2015 }) as const;

async function contoh(): Promise<Dataset> {
  const files = {
    'datapackage.json': descriptorText({ kemiskinan: 'kemiskinan.csv' }, { tingkat: usualLevels }),
    'kemiskinan.csv': 'tahun,rw,rt,kk,kk_miskin\n2015,1,1,40,5\n2015,1,2,,3\n',
  };
  const result = await readPackage(memorySource(files));
  if (!result.ok) throw new Error('refused');
  return result.value;
}

describe('a figure typed over a good one', () => {
  it('is refused where more would be poor than there are, whichever of the two is typed', async () => {
    const dataset = await contoh();
    const why = (measure: string, cell: string, area?: string) =>
      figureRefusal(dataset, figure(measure, area), cell);
    expect(['55', '41', '40', '0'].map((cell) => why('kk_miskin', cell))).toEqual([
      'above-all',
      'above-all',
      null,
      null,
    ]);
    expect(['4', '5', '1204'].map((cell) => why('kk', cell))).toEqual(['below-part', null, null]);
    // Of how many is not known: any number may be.
    expect(why('kk_miskin', '55', '1/2')).toBeNull();
  });

  it('is refused where it is no figure, and may be blank', async () => {
    const dataset = await contoh();
    const why = (cell: string) => figureRefusal(dataset, figure('kk_miskin'), cell);
    expect(['lima', '-3', '2,5', ''].map(why)).toEqual(['unreadable', 'unreadable', 'unreadable', null]);
  });

  it('is asked about where an RT would have more than 300 households', () => {
    const asked = (measure: string, value: number) => isQuestionable(figure(measure), value);
    expect([asked('kk', 300), asked('kk', 301), asked('jiwa', 1204)]).toEqual([false, true, false]);
    expect(isQuestionable({ ...figure('kk'), level: 'rw' }, 1204)).toBe(false);
  });
});

describe('withdraw', () => {
  const change = (id: string, after: string) => ({
    id,
    target: figure('kk_miskin'),
    before: '8',
    after,
    reason: 'salah-catat' as const,
    role: '',
    date: '2026-11-22',
    meeting: null,
    status: 'disepakati' as const,
  });

  it('takes a word back whose typing went on to what cannot be', () => {
    const before = record(EMPTY_LOG, change('a', '9'));
    expect(withdraw(recordTyping(before, change('b', '5')), 'b')).toEqual(before);
  });

  it('takes back the last change alone, and none that is undone', () => {
    const log = record(record(EMPTY_LOG, change('a', '9')), change('b', '5'));
    expect(withdraw(log, 'a')).toBe(log);
    const undone = { ...log, cursor: 1 };
    expect(withdraw(undone, 'b')).toBe(undone);
  });
});
