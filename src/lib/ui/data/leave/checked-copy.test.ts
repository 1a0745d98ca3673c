import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAmendments, readPackage } from '$lib/data';
import type { Amendment, AmendmentStatus, Dataset, MeetingBook } from '$lib/domain';
import { areaRows, createScenePipeline } from '$lib/scene';
import { packageOf, tableCsv } from '$lib/share';
import { plainQuestion } from '../../../../../tests/support/small-dataset';
import { copiesOf, type Change, type Told } from '../../meeting/minutes/testing/copies';
import { checkedCopy } from './checked-copy';
import type { Checked } from './leaving.svelte';

/** The poor of every area, in the order of the areas; null where they are not told. */
type Counts = readonly (number | null)[];

const HEADS = {
  ...{ area: 'Wilayah', of: 'KK', basis: 'terhitung', count: 'Miskin' },
  ...{ rate: 'per 100', groups: 'Kelompok', per100: 'per 100 KK' },
};

async function agreedIn(source: Dataset, entries: readonly Amendment[]): Promise<Dataset> {
  const { amend, inForce } = await loadAmendments();
  return amend(source, inForce({ entries, cursor: entries.length }, 'disepakati'));
}

/** The checked copy of a package on this device. */
async function checked(
  source: Dataset,
  { entries, book }: { entries: readonly Amendment[]; book: MeetingBook },
): Promise<Checked> {
  const agreed = await agreedIn(source, entries);
  const dataset = { ...agreed, amendments: entries, meetings: book };
  const log = { entries, cursor: entries.length };
  return checkedCopy({ title: '', source, dataset, files: new Map(), log, book, story: null }, { hide: {} });
}

/** The package as it is read back from its files. */
async function opened(dataset: Dataset): Promise<Dataset> {
  const { files } = await packageOf(dataset);
  const read = (path: string) => Promise.resolve(files.get(path) ?? null);
  const result = await readPackage({ id: 'contoh', read });
  if (!result.ok) throw new Error('refused');
  return result.value;
}

function countsOf(dataset: Dataset, level: string): Counts {
  const scene = createScenePipeline()(dataset, plainQuestion({ level }), 'light');
  return areaRows(dataset, scene).map(({ count }) => count);
}

async function tableOf(dataset: Dataset, level: string): Promise<Counts> {
  const text = await tableCsv(dataset, { level, indicator: 'miskin', year: null }, HEADS);
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const at = head.indexOf('Miskin');
  return rows.map((cells) => {
    const cell = cells[at] ?? '';
    return /^\d+$/.test(cell) ? Number.parseInt(cell, 10) : null;
  });
}

const printed = ({ areas }: Told | { areas: readonly [] } = { areas: [] }): Counts =>
  areas.map(({ after }) => after);

const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 10, max: 40 })), {
  minLength: 4,
  maxLength: 8,
});
const status = fc.constantFrom<AmendmentStatus>('disepakati', 'disepakati', 'usulan', 'tidak-disepakati');
/** One meeting or two: what was, and per meeting the RT that change, by how much, and what was decided. */
const history = counts.chain((poor) => {
  const step = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -40, max: 40 }));
  const change = fc.tuple(fc.nat({ max: poor.length - 1 }), step, status);
  const meetings = fc.array(fc.array(change, { maxLength: 3 }), { minLength: 1, maxLength: 2 });
  return fc.tuple(fc.constant(poor), meetings);
});

describe('what leaves beside notice-board copies', () => {
  it('has their figures and no others, in the package and in its tables', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ([poor, meetings]) => {
        const { rt, rw, source, records } = await copiesOf(poor, meetings);
        for (const [at, record] of records.entries()) {
          const copy = await checked(source, record);
          const back = await opened(copy.dataset);
          const agreed = await agreedIn(back, back.amendments);
          for (const [level, copies] of [
            ['rt', rt],
            ['rw', rw],
          ] as const) {
            const told = copies[at];
            if (told === undefined) throw new Error('no copy');
            expect(await tableOf(copy.dataset, level)).toEqual(printed(told));
            expect(countsOf(agreed, level)).toEqual(printed(told));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tells no change and no earlier figure that they do not tell', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ([poor, meetings]) => {
        const { rt, source, records } = await copiesOf(poor, meetings);
        for (const [at, record] of records.entries()) {
          const back = await opened((await checked(source, record)).dataset);
          const told = new Set(rt.slice(0, at + 1).flatMap(({ changes }) => changes));
          const labels = rt[at]?.areas.map(({ label }) => label) ?? [];
          const keys = source.levels[2]?.keys ?? [];
          for (const { target, before, after } of back.amendments) {
            if (target.kind !== 'figure') continue;
            expect(told).toContain(`${labels[keys.indexOf(target.area)]} ${before} → ${after}`);
          }
          const now = printed(rt[at]);
          for (const [i, was] of countsOf(back, 'rt').entries()) {
            if (was === null || was === now[i]) continue;
            expect([...told].some((change) => change.startsWith(`${labels[i]} ${was} →`))).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  const after = async (poor: readonly number[], ...changes: readonly Change[]) => {
    const { rt, source, records } = await copiesOf(poor, [changes]);
    const [record, copy] = [records[0], rt[0]];
    if (record === undefined || copy === undefined) throw new Error('no meeting');
    return { copy: printed(copy), ...(await checked(source, record)) };
  };

  it('hides the same neighbours as the first table, though others would do now', async () => {
    const { copy, dataset } = await after(
      [12, 1, 1, 0, 20, 25, 30, 40],
      [0, 8, 'disepakati'],
      [3, 3, 'disepakati'],
    );
    const open = countsOf(dataset, 'rt');
    expect(open).toEqual(copy);
    // Two RT of one household each are never all that is hidden of the RW.
    expect(open.slice(0, 4).filter((count) => count === null).length).toBeGreaterThan(2);
  });

  it('does not tell a difference of one, and says so in the package', async () => {
    const { dataset, check } = await after([10, 6, 14, 30], [0, 1, 'disepakati'], [1, 1, 'disepakati']);
    expect(countsOf(dataset, 'rt').slice(0, 2)).toEqual([null, null]);
    expect(countsOf(dataset, 'rw')[0]).toBe(16);
    expect(dataset.amendments).toEqual([]);
    // No column of percentages that the package never had.
    const rt = dataset.levels[2]?.measures;
    expect(rt?.get('persen_miskin')?.get(2006)).toBeUndefined();
    expect(check.asPutUp).toBe(true);
    expect(JSON.stringify(dataset.info.notes)).toContain('salinan tempel berita acara');
    const plain = await after([10, 16, 24, 30], [0, 15, 'disepakati']);
    expect(plain.check.asPutUp).toBe(false);
    expect(plain.dataset.amendments).toHaveLength(1);
  });
});
