import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '$lib/domain';
import { descriptorText, memorySource } from '../testing/memory-source';
import { readPackage } from './read-package';

const folder = resolve(process.cwd(), '../shared/real');
const present = existsSync(folder);
const title = present ? 'real boundaries' : 'real boundaries (skipped: ../shared/real is not here)';

async function open(name: string, levels: readonly string[]): Promise<Dataset> {
  const own = { tingkat: levels.map((id) => ({ id })) };
  const files = {
    'datapackage.json': descriptorText({ wilayah: name }, own),
    [name]: readFileSync(resolve(folder, name)),
  };
  const result = await readPackage(memorySource(files));
  if (!result.ok) throw new Error(name);
  return result.value;
}

const listed = ({ problems }: Dataset, code: string) =>
  problems.filter((problem) => problem.code === code).length;

describe.skipIf(!present)(title, () => {
  it('of Jatinegara: 91 RW of 8 kelurahan, nothing to report', async () => {
    const dataset = await open('jatinegara-rw.geojson', ['kelurahan', 'rw']);
    expect(dataset.levels.map(({ count }) => count)).toEqual([8, 91]);
    expect(dataset.levels[1]?.indexOf.has('bali mester/1')).toBe(true);
    expect(dataset.problems).toEqual([]);
  });

  it('of Surabaya: every one of 1,399 shapes is an area, part of one, or named as lacking a key', async () => {
    const dataset = await open('surabaya-rw.geojson', ['kelurahan', 'rw']);
    const [, rw] = dataset.levels;
    const repeated = listed(dataset, 'area-repeated');
    expect(dataset.info.resources[0]?.rows).toBe(1399);
    expect(listed(dataset, 'area-key-missing')).toBe(25);
    expect((rw?.count ?? 0) + repeated).toBe(1399);
    expect(dataset.problems).toHaveLength(25 + repeated);
    expect(new Set(rw?.keys).size).toBe(rw?.count);
    expect(rw?.keys.filter((key) => key.includes('?'))).toHaveLength(25);
    expect(rw?.indexOf.has('krembangan utara/10')).toBe(true);
    const starts = rw?.geometry?.areaStart ?? new Uint32Array();
    expect(starts.length).toBe((rw?.count ?? 0) + 1);
    expect(starts.every((start, i) => i === 0 || start > (starts[i - 1] ?? 0))).toBe(true);
  });
});
