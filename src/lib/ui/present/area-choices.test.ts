import { describe, expect, it } from 'vitest';
import type { Dataset } from '$lib/domain';
import { areaCalled, areaName, areaNames } from './area-choices';

const level = (id: string, keys: readonly string[], names: readonly string[], parent: readonly number[]) => ({
  level: id,
  count: keys.length,
  keys,
  names,
  indexOf: new Map(keys.map((key, i) => [key, i])),
  parent: Int32Array.from(parent),
  geometry: null,
  measures: new Map(),
});
/** RW 03 and RW 12; RT 01 and 02 in the first, RT 01 in the second. */
const dataset = {
  ladder: [
    { id: 'rw', label: 'RW', whole: false, keyScope: 'parent' },
    { id: 'rt', label: 'RT', whole: false, keyScope: 'parent' },
  ],
  levels: [
    level('rw', ['3', '12'], ['03', '12'], [-1, -1]),
    level('rt', ['3/1', '3/2', '12/1'], ['01', '02', '01'], [0, 0, 1]),
  ],
} as unknown as Dataset;

describe('areas to choose from', () => {
  it('are named as everywhere', () => {
    expect(areaNames(dataset, 'rt')).toEqual(['RT 01/RW 03', 'RT 02/RW 03', 'RT 01/RW 12']);
    expect(areaName(dataset, 'rw', '3')).toBe('RW 03');
    expect(areaName(dataset, 'rw', '99')).toBe('99');
  });

  it.each([
    ['rw', 'RW 03', '3'],
    ['rw', 'rw 3', '3'],
    ['rw', ' 3 ', '3'],
    ['rt', 'rt 2 / rw 3', '3/2'],
    ['rt', '02', '3/2'],
    ['rt', '01', null],
    ['rw', '4', null],
    ['rw', '', null],
    ['desa', 'RW 03', null],
  ])('at %s %j is %s', (id, name, key) => {
    expect(areaCalled(dataset, id, name)).toBe(key);
  });
});
