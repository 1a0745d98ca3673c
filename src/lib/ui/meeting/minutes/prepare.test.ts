import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amendment } from '$lib/domain';
import { prepare, type Prepared } from './prepare';
import { K, meetingOf, place, toolsOf, writingIn } from './testing/copies';

const meeting = meetingOf('r1');

type Change = readonly [rt: number, after: number, status: Amendment['status']];

/** The notice-board copy of a meeting that made these changes, with what stands before and after. */
async function copyOf(
  poor: readonly number[],
  changes: readonly Change[],
  level: string,
  nature?: 'simulasi',
) {
  const tools = await toolsOf();
  const source = place(poor, nature);
  const now = [...poor];
  const entries = changes.map(([rt, after, status], i): Amendment => {
    const area = source.levels[2]?.keys[rt] ?? '';
    const before = String(now[rt]);
    if (status === 'disepakati') now[rt] = after;
    return {
      ...{
        id: `a${i}`,
        before,
        after: String(after),
        reason: 'pindah',
        role: 'Ketua RT',
        date: '2026-11-22',
      },
      ...{ meeting: 'r1', status },
      target: { kind: 'figure', level: 'rt', area, measure: 'kk_miskin', year: 2006 },
    };
  });
  const log = { entries, cursor: entries.length };
  const agreed = tools.amendments.amend(source, tools.amendments.inForce(log, 'disepakati'));
  const proposed = tools.amendments.amend(source, tools.amendments.inForce(log, 'usulan'));
  const book = { meetings: [meeting], agreements: [] };
  const record = { source, proposed, agreed, log, book, meeting, words: [] };
  const prepared = prepare(record, { output: 'salinan', level, outlines: null }, tools);
  const blocks = tools.minutes.minutesBlocks(prepared.minutes, prepared.dataset, await writingIn('id'));
  return { prepared, blocks, after: now };
}

/** Everything that the values of the copy say of the poor: area → numbers, by state. */
function told({
  minutes,
}: Prepared): { label: string; state: 'before' | 'after' | 'change'; value: number }[] {
  const areas = minutes.areas.flatMap(({ label, before, after }) => [
    { label, state: 'before' as const, value: before?.count ?? NaN },
    { label, state: 'after' as const, value: after.count ?? NaN },
  ]);
  const changes = minutes.corrections.flatMap(({ of, before, after }) =>
    of.kind === 'figure' ? [before, after].map((cell) => ({ label: of.area, cell })) : [],
  );
  return [
    ...areas,
    ...changes.map(({ label, cell }) => ({
      label,
      state: 'change' as const,
      value: Number.parseInt(cell ?? '', 10),
    })),
  ].filter(({ value }) => !Number.isNaN(value));
}

const small = (n: number): boolean => n > 0 && n < K;
const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 10, max: 60 })), {
  minLength: 4,
  maxLength: 8,
});
const status = fc.constantFrom('disepakati', 'usulan', 'perlu-dicek', 'tidak-disepakati');
const changed = counts.chain((poor) =>
  fc.tuple(
    fc.constant(poor),
    fc.array(fc.tuple(fc.nat({ max: poor.length - 1 }), fc.nat({ max: 60 }), status), { maxLength: 4 }),
    fc.constantFrom('rt', 'rw'),
  ),
);

describe('the notice-board copy', () => {
  it('prints no small count, and no two numbers of one area that are a small count apart', async () => {
    await fc.assert(
      fc.asyncProperty(changed, async ([poor, changes, level]) => {
        const { prepared } = await copyOf(poor, changes, level);
        const numbers = told(prepared);
        expect(numbers.filter(({ value }) => small(value))).toEqual([]);
        for (const one of numbers) {
          for (const other of numbers) {
            const apart = Math.abs(one.value - other.value);
            if (one.label === other.label && small(apart)) throw new Error(JSON.stringify([one, other]));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells the state before the meeting only where nothing at all is hidden', async () => {
    await fc.assert(
      fc.asyncProperty(changed, async ([poor, changes, level]) => {
        const { prepared, after } = await copyOf(poor, changes, level);
        const { minutes } = prepared;
        const beforeTold =
          minutes.areas.some(({ before }) => before !== null) || minutes.scenes.before !== null;
        if (!beforeTold) return;
        expect([...poor, ...after].some(small)).toBe(false);
        expect(minutes.corrections.some(({ hidden }) => hidden)).toBe(false);
        // Each area's own step may be known; that of an RW is then a sum of known ones.
        poor.forEach((was, rt) => {
          expect(small(Math.abs(was - (after[rt] ?? was)))).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('cannot be reckoned back, not even from copies at both levels with what was hidden subtracted', async () => {
    await fc.assert(
      fc.asyncProperty(changed, async ([poor, changes]) => {
        const copies = await Promise.all(['rt', 'rw'].map((level) => copyOf(poor, changes, level)));
        const after = copies[0]?.after ?? [];
        const shown = new Map(
          copies.flatMap(({ prepared }) =>
            told(prepared).flatMap(({ label, state, value }) =>
              state === 'after' ? [[label, value] as const] : [],
            ),
          ),
        );
        const half = Math.ceil(after.length / 2);
        const labels = copies[0]?.prepared.minutes.areas.map(({ label }) => label) ?? [];
        ['RW 01', 'RW 02'].forEach((rw, i) => {
          const of = i === 0 ? [0, half] : [half, after.length];
          const parts = labels
            .slice(...of)
            .map((label, at) => ({ label, is: after[(of[0] ?? 0) + at] ?? 0 }));
          const known = parts.filter(({ label }) => shown.has(label));
          for (const { label, is } of known) expect(shown.get(label)).toBe(is);
          if (shown.has(rw) && known.length === parts.length - 1) {
            const rest = known.reduce((all, { is }) => all - is, shown.get(rw) ?? NaN);
            expect(small(rest)).toBe(false);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('leaves nothing of a hidden correction but what it is of, by whom, and its status', async () => {
    await fc.assert(
      fc.asyncProperty(changed, async ([poor, changes, level]) => {
        const { prepared, blocks } = await copyOf(poor, changes, level);
        const { corrections } = prepared.minutes;
        const none = {
          before: null,
          after: null,
          reason: null,
          rateBefore: null,
          rateAfter: null,
          large: false,
        };
        for (const one of corrections.filter(({ hidden }) => hidden)) expect(one).toMatchObject(none);
        const said =
          JSON.stringify(blocks).split('diubah; angka atau selisihnya kecil, jadi disembunyikan').length - 1;
        expect(said).toBe(corrections.filter(({ hidden }) => hidden).length);
      }),
      { numRuns: 30 },
    );
  });

  it('says “diubah; angka atau selisihnya kecil, jadi disembunyikan” of a change from, to or by a small count', async () => {
    const { prepared, blocks } = await copyOf(
      [10, 20, 30, 40],
      [
        [0, 11, 'disepakati'],
        [1, 30, 'usulan'],
      ],
      'rw',
    );
    expect(prepared.minutes.corrections.map(({ hidden }) => hidden)).toEqual([true, false]);
    expect(prepared.check).toMatchObject({ hiddenCorrections: 1, hiddenFigures: 0, beforeLeftOut: true });
    const text = JSON.stringify(blocks);
    expect(text).toContain('diubah; angka atau selisihnya kecil, jadi disembunyikan');
    expect(text).toContain('20 → 30');
    expect(text).not.toMatch(/10 → 11|"pindah","Ketua RT","disepakati/);
    expect(blocks.filter(({ kind }) => kind === 'map')).toHaveLength(0);
  });

  it('shows both states and every figure where nothing is small', async () => {
    const { prepared, blocks } = await copyOf([10, 20, 30, 40], [[0, 15, 'disepakati']], 'rt');
    expect(prepared.minutes.areas[0]).toMatchObject({ before: { count: 10 }, after: { count: 15 } });
    expect(blocks.filter(({ kind }) => kind === 'map')).toHaveLength(2);
    expect(JSON.stringify(blocks)).toContain('10 → 15');
  });

  it('hides in made-up figures as in real ones, before a correction and after it', async () => {
    const { prepared: before } = await copyOf([1, 20, 30, 40], [], 'rt', 'simulasi');
    const { prepared: after } = await copyOf([1, 20, 30, 40], [[2, 35, 'disepakati']], 'rt', 'simulasi');
    for (const { minutes, check } of [before, after]) {
      expect(minutes.areas[0]?.after).toMatchObject({ count: null, reason: 'suppressed' });
      const hidden = minutes.areas.filter((area) => area.after.reason === 'suppressed').length;
      expect(hidden).toBeGreaterThan(1);
      expect(check).toMatchObject({ hiddenFigures: hidden });
    }
  });

  it('hides what a meeting put into made-up figures', async () => {
    for (const status of ['disepakati', 'usulan'] as const) {
      const { prepared, blocks } = await copyOf([10, 20, 30, 40], [[0, 2, status]], 'rt', 'simulasi');
      expect(prepared.check).toMatchObject({ hiddenCorrections: 1 });
      expect(JSON.stringify(blocks)).not.toContain('10 → 2');
      expect(JSON.stringify(blocks)).toContain('jumlah kecil (1–2 KK)');
      expect(JSON.stringify(blocks)).toContain('Angka contoh ikut disamarkan');
    }
    const { prepared } = await copyOf([10, 20, 30, 40], [[0, 2, 'disepakati']], 'rt', 'simulasi');
    expect(prepared.minutes.areas[0]?.after).toMatchObject({ count: null, reason: 'suppressed' });
    expect(prepared.minutes.areas.map(({ before }) => before)).toEqual([null, null, null, null]);
  });

  it('says one whole, which is that of the table printed, or none', async () => {
    const poor = [14, 1, 2, 16];
    const rw = await copyOf(poor, [[0, 15, 'disepakati']], 'rw');
    const rt = await copyOf(poor, [[0, 15, 'disepakati']], 'rt');
    expect(rw.prepared.minutes.areas.map(({ after }) => after.count)).toEqual([15, 18]);
    expect(rw.prepared.minutes.whole.after).toMatchObject({ count: 33, covered: 2, areas: 2 });
    expect(rw.prepared.minutes.whole.before).toBeNull();
    expect(JSON.stringify(rw.blocks)).toContain('Sesudah rembug: 33 ');
    expect(rw.prepared.minutes.behind).toBe(true);
    expect(JSON.stringify(rw.blocks)).toContain('belum memuat koreksi kecil');
    expect(rt.prepared.minutes.whole).toEqual({ before: null, after: null });
    expect(JSON.stringify(rt.blocks)).not.toMatch(/Sesudah rembug: \d|Dihitung dari/);
    const open = await copyOf([10, 20, 30, 40], [], 'rt');
    expect(open.prepared.minutes.whole.after?.count).toBe(100);
  });

  it('has no whole that any of its areas could be subtracted from for a hidden count', async () => {
    await fc.assert(
      fc.asyncProperty(changed, async ([poor, changes]) => {
        const copies = await Promise.all(['rt', 'rw'].map((level) => copyOf(poor, changes, level)));
        const wholes = copies.flatMap(({ prepared: { minutes } }) => {
          const { whole, areas } = minutes;
          return (['before', 'after'] as const).flatMap((state) => {
            const said = whole[state];
            if (said === null) return [];
            const counts = areas.flatMap((area) => area[state]?.count ?? []);
            expect(counts).toHaveLength(areas.length);
            expect(said.count).toBe(counts.reduce((all, count) => all + count, 0));
            return [{ state, count: said.count }];
          });
        });
        for (const state of ['before', 'after'])
          expect(
            new Set(wholes.filter((one) => one.state === state).map(({ count }) => count)).size,
          ).toBeLessThan(2);
      }),
      { numRuns: 60 },
    );
  });
});
