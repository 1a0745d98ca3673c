import { describe, expect, it } from 'vitest';
import { readPackage } from '$lib/data';
import type { Agreement, Amendment, Dataset, MeetingBook } from '$lib/domain';
import { smallDataset } from '../../../tests/support/small-dataset';
import { packageOf } from './package-of';
import { publishCheck } from './publish-check';

const agreement = (id: string, over: Partial<Agreement> = {}): Agreement => ({
  id,
  meeting: 'm1',
  at: { level: 'rt', area: '1/1' },
  field: 'sosial',
  what: 'Arisan jamban',
  result: 'layanan',
  doer: 'warga',
  beneficiariesKk: null,
  followUp: 'Ketua RT 01',
  due: '2027-03-01',
  costRp: 500_000,
  sources: [{ source: 'swadaya', rp: null }],
  decision: { how: 'mufakat' },
  status: 'berjalan',
  ...over,
});
const amendment = (id: string, over: Partial<Amendment> = {}): Amendment => ({
  id,
  target: { kind: 'figure', level: 'rt', area: '1/1', measure: 'kk', year: 2015 },
  before: '48',
  after: '49',
  reason: 'pindah',
  role: 'Ketua RT 01',
  date: '2026-11-22',
  meeting: 'm1',
  status: 'usulan',
  ...over,
});

function place(meetings: MeetingBook, amendments: readonly Amendment[] = []): Dataset {
  const dataset = smallDataset({ years: { 2015: { kk: [48, 40, 61], poor: [6, 9, 12] } } });
  const indicators = dataset.indicators.map((indicator) => ({ ...indicator, nature: 'lapangan' as const }));
  return { ...dataset, indicators, meetings, amendments };
}
const book = (...agreements: readonly Agreement[]): MeetingBook => ({ meetings: [], agreements });

async function again(dataset: Dataset): Promise<{ readonly dataset: Dataset; readonly text: string }> {
  const { files } = await packageOf(dataset);
  const result = await readPackage({
    id: 'contoh',
    read: (path) => Promise.resolve(files.get(path) ?? null),
  });
  if (!result.ok) throw new Error('refused');
  return { dataset: result.value, text: new TextDecoder().decode(files.get('perubahan.json')) };
}

describe('meetings that leave', () => {
  it('are counted, and go along without numbers of persons', async () => {
    const typed = agreement('a', { what: 'Hubungi 0812-3456-7890', followUp: 'LKM' });
    const { dataset, check } = publishCheck(place(book(typed, agreement('b'))));
    expect([check.leaves.agreements, check.leaves.meetings]).toEqual([2, 0]);
    const back = await again(dataset);
    expect(back.text).not.toMatch(/3456/);
    expect(back.dataset.meetings?.agreements.map(({ what }) => what)).toEqual([
      `Hubungi ${'•'.repeat('0812-3456-7890'.length)}`,
      'Arisan jamban',
    ]);
    expect(back.dataset.meetings?.agreements[1]).toEqual(agreement('b'));
  });

  it('do not say that one or two households are served, unless hiding is off', () => {
    const few = book(agreement('a', { beneficiariesKk: 2 }), agreement('b', { beneficiariesKk: 3 }));
    const served = (dataset: Dataset) => dataset.meetings?.agreements.map((one) => one.beneficiariesKk);
    expect(served(publishCheck(place(few)).dataset)).toEqual([null, 3]);
    expect(served(publishCheck(place(few), { hide: null }).dataset)).toEqual([2, 3]);
  });

  it('take along no decision about a change that stays at home, and no decision counts as a change', () => {
    const step = (id: string, about: string): Amendment =>
      amendment(id, { target: { kind: 'status', amendment: about }, before: 'usulan', after: 'disepakati' });
    const poor = { kind: 'figure', level: 'rt', area: '1/1', measure: 'kk_miskin', year: 2015 } as const;
    const small = amendment('small', { target: poor, before: '6', after: '2' });
    const all = [
      amendment('many'),
      small,
      step('s', 'small'),
      step('t', 'many'),
      amendment('x', { with: 'small' }),
    ];
    const { dataset, check } = publishCheck(place(book(), all));
    expect(dataset.amendments.map(({ id }) => id)).toEqual(['many', 't']);
    expect(check.leaves.amendments).toBe(1);
  });

  it('a package without any has no resource of changes, and reads as before', async () => {
    const { files } = await packageOf(place(book()));
    expect(files.has('perubahan.json')).toBe(false);
  });
});
