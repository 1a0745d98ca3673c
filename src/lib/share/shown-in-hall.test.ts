import { describe, expect, it } from 'vitest';
import { loadAmendments } from '$lib/data';
import { observe, type Amendment, type AmendmentStatus, type Dataset } from '$lib/domain';
import { poorIndicator, smallDataset } from '../../../tests/support/small-dataset';
import { shownInHall, type ViewDatasets } from './shown-in-hall';

const [RW, RT] = [1, 2];

function place(poor: readonly number[], nature: 'lapangan' | 'terbit' | 'simulasi' = 'lapangan'): Dataset {
  const kk = poor.map(() => 60);
  return { ...smallDataset({ years: { 2006: { kk, poor } } }), indicators: [{ ...poorIndicator, nature }] };
}

function corrected(source: Dataset, rt: number, after: number, status: AmendmentStatus): Amendment {
  const area = source.levels[RT]?.keys[rt] ?? '';
  return {
    id: `${rt}-${after}`,
    target: { kind: 'figure', level: 'rt', area, measure: 'kk_miskin', year: 2006 },
    before: '',
    after: String(after),
    ...{ reason: 'lain', role: '', date: '2026-01-01', meeting: null, status },
  };
}

/** The views of a place with corrections, as they are and as the hall sees them. */
async function views(
  source: Dataset,
  ...entries: readonly Amendment[]
): Promise<Record<'full' | 'seen', ViewDatasets>> {
  const { amend, inForce } = await loadAmendments();
  const log = { entries, cursor: entries.length };
  const of = (view: keyof ViewDatasets): Dataset => amend(source, inForce(log, view));
  const full = { awal: of('awal'), usulan: of('usulan'), disepakati: of('disepakati') };
  return { full, seen: shownInHall(full, { source, amend, inForce: (view) => inForce(log, view) }) };
}

/** What a dataset says of the poor of every area of a level: numbers, or reasons. */
function said({ levels }: Dataset, level: number): unknown[] {
  const column = levels[level]?.measures.get('kk_miskin')?.get(2006);
  return (levels[level]?.keys ?? []).map((_, area) => {
    const { value, missing } = observe(column, area);
    return value ?? missing;
  });
}

const HIDDEN = 'suppressed';

describe('what a hall sees of figures from the field', () => {
  it('is no small count, nor the one beside it that would give it back, in no view', async () => {
    const { seen } = await views(place([9, 1, 0, 6]));
    for (const view of Object.values(seen)) {
      expect(said(view, RT)).toEqual([9, HIDDEN, 0, HIDDEN]);
      expect(said(view, RW)).toEqual([16]);
    }
  });

  it('hides in every view what is small in one alone, and sums stay with what is told', async () => {
    const source = place([9, 4, 20, 6]);
    const { seen } = await views(source, corrected(source, 1, 2, 'usulan'));
    for (const view of Object.values(seen)) expect(said(view, RT)[1]).toBe(HIDDEN);
    // Two fewer are proposed: the sum would say what became of an area that was told before.
    expect(said(seen.usulan, RW)).toEqual(said(seen.awal, RW));
  });

  it('gives no small count away between two views that are held against each other', async () => {
    const source = place([9, 2, 20, 6]);
    const { seen } = await views(source, corrected(source, 1, 0, 'disepakati'));
    expect(said(seen.awal, RW)).toEqual([37]);
    expect(said(seen.disepakati, RW)).toEqual([37]);
    expect(said(seen.disepakati, RT)[1]).toBe(HIDDEN);
  });

  it('tells no sum that lacks more than a small count of what was agreed', async () => {
    const source = place([9, 2, 20, 6]);
    const { seen } = await views(source, corrected(source, 1, 12, 'disepakati'));
    expect(said(seen.disepakati, RW)).toEqual([HIDDEN]);
    // 12 are not few: nobody is told that all that is hidden is.
    expect(seen.disepakati.info.neighboursHidden).toBe(true);
  });

  it('tells corrections of what is not small', async () => {
    const source = place([9, 1, 20, 6]);
    const { seen } = await views(source, corrected(source, 2, 22, 'usulan'));
    expect(said(seen.usulan, RT)).toEqual([9, HIDDEN, 22, HIDDEN]);
    expect([said(seen.awal, RW), said(seen.usulan, RW)]).toEqual([[36], [38]]);
  });

  it('is all of what is made up or printed, in the very same datasets', async () => {
    for (const nature of ['simulasi', 'terbit'] as const) {
      const source = place([9, 1, 0, 6], nature);
      const { full, seen } = await views(source, corrected(source, 0, 2, 'usulan'));
      expect(seen).toBe(full);
    }
    const { full, seen } = await views(place([9, 8, 0, 6]));
    expect(seen).toBe(full);
  });
});
