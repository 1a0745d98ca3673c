import { describe, expect, it } from 'vitest';
import { loadAmendments, loadPrivacy } from '$lib/data';
import type { Dataset } from '$lib/domain';
import { group as groupOf, smallDataset } from '../../../../tests/support/small-dataset';
import { areaRate, correctable } from './area-rate';
import { blankDraft, readDraft, type CorrectionDraft } from './correction-draft';
import { corrections } from './corrections';
import { draftFault } from './draft-fault';
import { makesImpossible } from './impossible-figures';
import { makeCorrection } from './make-correction';
import type { Making } from './making';
import { areaAt, markedAreas } from './marked-areas';

const tools = await loadAmendments();
const { maskPersonal } = await loadPrivacy();
const YEAR = 2015;

const small = (): Dataset =>
  smallDataset({
    years: { [YEAR]: { kk: [48, 40], poor: [6, 'blank'] } },
    groups: [1, 2].map((id) => groupOf(id, { areaLevel: 'rt', area: '1/1', placeKnown: 'area' })),
  });

function making(dataset: Dataset): Making {
  let made = 0;
  return {
    ...{ dataset, year: YEAR, date: '2026-11-22', meeting: 'm1', nextGroup: 90 },
    readCell: (cell, measure) => tools.readCell(cell, measure, dataset.indicators),
    kindCell: (kind) => tools.kindCell(dataset.kinds, kind),
    isName: (role) => role === 'Budi',
    namesPerson: (name) => name === 'Bu Siti Aminah',
    mask: maskPersonal,
    newId: () => `a${(made += 1)}`,
  };
}
const figure = (over: Partial<CorrectionDraft> = {}): CorrectionDraft => ({
  ...blankDraft({ measure: 'kk_miskin' }, 'rt', '1/1'),
  figure: '7',
  ...over,
});

describe('a correction of a figure', () => {
  const dataset = small();
  const faultOf = (over: Partial<CorrectionDraft>) => draftFault(figure(over), making(dataset));

  it('is one amendment, with the figure before, its reason and its role', () => {
    const draft = figure({ reason: 'pisah-kk', role: 'Ketua RT 01 ', status: 'perlu-dicek' });
    expect(makeCorrection(draft, making(dataset))).toEqual([
      {
        id: 'a1',
        target: { kind: 'figure', level: 'rt', area: '1/1', measure: 'kk_miskin', year: YEAR },
        before: '6',
        after: '7',
        reason: 'pisah-kk',
        role: 'Ketua RT 01',
        date: '2026-11-22',
        meeting: 'm1',
        status: 'perlu-dicek',
      },
    ]);
  });

  it.each([
    [{}, null],
    [{ area: null }, 'area'],
    [{ area: '9/9' }, 'area'],
    [{ figure: ' ' }, 'figure'],
    [{ figure: 'tujuh' }, 'unreadable'],
    [{ figure: '-7' }, 'unreadable'],
    [{ figure: '6' }, 'same'],
    [{ figure: '49' }, 'impossible'],
    [{ figure: '-' }, null],
    [{ role: 'Budi' }, 'role'],
  ] as const)('%j: %j', (over, fault) => {
    expect(faultOf(over)).toBe(fault);
  });

  it('of all households may not leave fewer than the poor', () => {
    expect(draftFault(figure({ what: { measure: 'kk' }, figure: '5' }), making(dataset))).toBe('impossible');
  });

  it('shows the rate before and after: 6 of 48 is 12.5 per 100, 7 of 48 is 14.6', () => {
    const cell = { level: 2, area: 0, year: YEAR };
    const [indicator] = dataset.indicators;
    if (indicator === undefined) throw new Error('no indicator');
    expect(areaRate(dataset, cell, indicator)).toEqual({ part: 6, total: 48, pct: 12.5 });
    const after = areaRate(dataset, cell, indicator, new Map([['kk_miskin', 7]]));
    expect(after.pct).toBeCloseTo(14.583, 3);
    expect(areaRate(dataset, cell, indicator, new Map([['kk', null]])).pct).toBeNull();
    expect(correctable(dataset, 2)).toEqual(['kk', 'kk_miskin']);
  });
});

describe('corrections that cannot both be', () => {
  const source = small();
  const poor = makeCorrection(figure({ figure: '40', status: 'disepakati' }), making(source));
  const fewer = figure({ what: { measure: 'kk' }, figure: '30', status: 'disepakati' });
  const all = makeCorrection(fewer, making(source)).map((one) => ({ ...one, id: 'z' }));
  const list = corrections({ entries: [...poor, ...all], cursor: 2 });
  const [ofPoor, ofAll] = list;
  const amended = (...made: Parameters<typeof tools.amend>[1][number][]) => tools.amend(source, made);

  it('are told by the one that would be agreed second: 40 poor of 30', () => {
    if (ofPoor === undefined || ofAll === undefined) throw new Error('no corrections');
    expect(makesImpossible(ofPoor, source, amended(...poor))).toBe(false);
    expect(makesImpossible(ofAll, source, amended(...all))).toBe(false);
    expect(makesImpossible(ofAll, amended(...poor), amended(...poor, ...all))).toBe(true);
    expect(makesImpossible(ofPoor, amended(...all), amended(...poor, ...all))).toBe(true);
  });

  it('may be put right one after the other once they stand', () => {
    const both = amended(...poor, ...all);
    expect(list.map((one) => makesImpossible(one, both, both))).toEqual([false, false]);
  });
});

describe('a correction of a group', () => {
  const dataset = small();
  const group = (over: Partial<CorrectionDraft>): CorrectionDraft => ({
    ...blankDraft({ action: 'tambah' }, 'rt', '1/2'),
    ...over,
  });

  it('adds it with its kind and area as one step, which the data then hold', () => {
    const draft = group({ name: 'Mawar 2 08123456789', kind: 'posyandu', status: 'disepakati' });
    const made = makeCorrection(draft, making(dataset));
    expect(made.map(({ target, with: step }) => [target.kind, step])).toEqual([
      ['group-added', undefined],
      ['group-field', 'a1'],
      ['group-area', 'a1'],
    ]);
    const added = tools.amend(dataset, made).groups.find(({ id }) => id === 90);
    expect(added).toMatchObject({ kind: 'posyandu', area: '1/2', areaLevel: 'rt', placeKnown: 'area' });
    expect(added?.name).toMatch(/^Mawar 2 •+$/);
  });

  it('moves it to an area, and to a point in it', () => {
    const draft = group({ what: { action: 'pindah' }, group: 1, point: '-6.9,107.5' });
    const moved = tools
      .amend(dataset, makeCorrection(draft, making(dataset)))
      .groups.find(({ id }) => id === 1);
    expect(moved).toMatchObject({ area: '1/2', lat: -6.9, lng: 107.5, placeKnown: 'point' });
  });

  it('makes two one, and marks one inactive', () => {
    const merged = makeCorrection(group({ what: { action: 'satukan' }, group: 2, into: 1 }), making(dataset));
    expect(tools.amend(dataset, merged).groups.map(({ id }) => id)).toEqual([1]);
    expect(merged[0]?.before).toBe(dataset.groups.find(({ id }) => id === 2)?.name);
    const off = makeCorrection(group({ what: { action: 'tidak-aktif' }, group: 1 }), making(dataset));
    expect(tools.amend(dataset, off).groups[0]?.active).toBe(false);
  });

  it.each([
    [group({ name: ' ' }), 'name'],
    [group({ name: 'Mawar', area: null }), 'area'],
    [group({ name: 'Bu Siti Aminah' }), 'person'],
    [group({ what: { action: 'pindah' } }), 'group'],
    [group({ what: { action: 'pindah' }, group: 1, area: null }), 'place'],
    [group({ what: { action: 'satukan' }, group: 1, into: 1 }), 'into'],
    [group({ what: { action: 'tidak-aktif' }, group: 7 }), 'group'],
  ] as const)('says what is missing', (draft, fault) => {
    expect(draftFault(draft, making(dataset))).toBe(fault);
  });
});

describe('areas with proposals', () => {
  const dataset = small();
  it('are marked on their own level and on those above, until they are agreed or refused', () => {
    const entries = [
      ...makeCorrection(figure({ area: '1/2', figure: '1' }), making(dataset)),
      ...makeCorrection(figure({ status: 'disepakati' }), making(dataset)).map((one) => ({
        ...one,
        id: 'z',
      })),
    ];
    const list = corrections({ entries, cursor: 2 });
    expect([markedAreas(list, dataset, 2), markedAreas(list, dataset, 1)]).toEqual([[1], [0]]);
    expect(areaAt(dataset, { level: 'rw', area: '1' }, 2)).toBe(-1);
  });
});

describe('a draft that was kept', () => {
  it('is read back, and nothing else is', () => {
    const draft = figure({ role: 'Ketua RT 01' });
    expect(readDraft(structuredClone(draft))).toEqual(draft);
    expect([readDraft(null), readDraft({}), readDraft({ ...draft, what: { action: 'hapus' } })]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
