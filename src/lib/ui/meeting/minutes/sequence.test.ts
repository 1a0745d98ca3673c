import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmendmentStatus } from '$lib/domain';
import { copiesOf, K, type Told } from './testing/copies';

const small = (n: number): boolean => n !== 0 && Math.abs(n) < K;
const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 10, max: 40 })), {
  minLength: 4,
  maxLength: 8,
});
const status = fc.constantFrom<AmendmentStatus>('disepakati', 'disepakati', 'usulan', 'tidak-disepakati');
/** Two meetings: what was, and per meeting the RT that change and by how much. */
const history = counts.chain((poor) => {
  const step = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -40, max: 40 }));
  const change = fc.tuple(fc.nat({ max: poor.length - 1 }), step, status);
  const meeting = fc.array(change, { maxLength: 3 });
  return fc.tuple(fc.constant(poor), meeting, meeting);
});

/** The four copies that may hang side by side, as what they say: label → number, per copy. */
const numbersOf = ({ areas }: Told): ReadonlyMap<string, number> =>
  new Map(areas.flatMap(({ label, after }) => (after === null ? [] : [[label, after] as const])));

describe('copies of successive meetings', () => {
  it('print no RT a small number apart, nor an RW that gives one away', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ([poor, first, second]) => {
        const { rt, rw, parts } = await copiesOf(poor, [first, second]);
        const [rt1, rt2] = rt.map(numbersOf);
        const [rw1, rw2] = rw.map(numbersOf);
        for (const [label, was] of rt1 ?? []) expect(small((rt2?.get(label) ?? was) - was)).toBe(false);
        for (const [label, inside] of parts) {
          const [was, is] = [rw1?.get(label), rw2?.get(label)];
          if (was === undefined || is === undefined) continue;
          const open = inside.filter((part) => rt1?.has(part) === true && rt2?.has(part) === true);
          const told = open.reduce((sum, part) => sum + (rt2?.get(part) ?? 0) - (rt1?.get(part) ?? 0), 0);
          if (open.length >= inside.length - 1) expect(small(is - was - told)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('give no small count as an RW less its RT, whichever of the copies those are read from', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ([poor, first, second]) => {
        const { rt, rw, parts, states } = await copiesOf(poor, [first, second]);
        // An RT that changed in neither meeting has the same number on all copies.
        const still = ({ label }: { label: string }): boolean =>
          new Set(states.map((state) => state.get(label))).size === 1;
        for (const copy of rw.map(numbersOf)) {
          for (const [label, inside] of parts) {
            const sum = copy.get(label);
            if (sum === undefined) continue;
            const readable = inside.flatMap((part) => {
              const read = rt.map((one) => numbersOf(one).get(part)).find((n) => n !== undefined);
              return read !== undefined && still({ label: part }) ? [read] : [];
            });
            if (readable.length < inside.length - 1) continue;
            const rest = sum - readable.reduce((all, one) => all + one, 0);
            if (readable.length === inside.length - 1) expect(rest > 0 && rest < K).toBe(false);
            else expect(rest).toBe(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('say the truth of every RT that they print, and of an RW to less than the smallest count', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ([poor, first, second]) => {
        const { rt, rw, states, parts } = await copiesOf(poor, [first, second]);
        rt.forEach((copy, i) => {
          for (const [label, said] of numbersOf(copy)) expect(said).toBe(states[i + 1]?.get(label));
        });
        rw.forEach((copy, i) => {
          for (const [label, said] of numbersOf(copy)) {
            const is = (parts.get(label) ?? []).reduce(
              (all, part) => all + (states[i + 1]?.get(part) ?? 0),
              0,
            );
            expect(Math.abs(said - is)).toBeLessThan(K);
            if (said !== is) expect(copy.behind).toBe(true);
          }
          if (copy.whole !== null)
            expect(copy.whole).toBe([...numbersOf(copy).values()].reduce((all, one) => all + one, 0));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('are to the letter the same whatever a small change was', async () => {
    const by = async (one: number, other: number) =>
      copiesOf(
        [12, 20, 30, 40],
        [
          [
            [0, one, 'disepakati'],
            [1, 9, 'disepakati'],
          ],
          [
            [0, other, 'disepakati'],
            [2, 5, 'disepakati'],
          ],
        ],
      );
    const texts = ({ rt, rw }: Awaited<ReturnType<typeof by>>): string[] =>
      [...rt, ...rw].map(({ text }) => text());
    const ways = await Promise.all([by(1, 1), by(2, -1), by(-1, 2), by(-2, 1), by(2, -2)]);
    const [usual = [], ...others] = ways.map(texts);
    for (const other of others.slice(0, 3)) expect(other).toEqual(usual);
    // Back at what it was, it is no secret any more.
    expect(others[3]?.[0]).toBe(usual[0]);
    expect(ways[0]?.rw[1]?.whole).toBe(12 + 29 + 35 + 40);
    expect(ways[0]?.rw[1]?.behind).toBe(true);
  });

  it('keep hidden what the first copy hid, also where its neighbour could now be shown', async () => {
    // RT 01 (2) is hidden with RT 02 (5); RT 03 then becomes the smallest neighbour.
    const { rt, rw } = await copiesOf([2, 5, 6, 30, 20, 25, 30, 40], [[], [[2, -3, 'disepakati']]]);
    const labels = rt[0]?.areas.map(({ label }) => label) ?? [];
    for (const copy of rt) {
      expect(numbersOf(copy).has(labels[0] ?? '')).toBe(false);
      expect(numbersOf(copy).has(labels[1] ?? '')).toBe(false);
    }
    expect(
      numbersOf(rt[1] ?? rw[0] ?? { areas: [], whole: null, behind: false, changes: [], text: () => '' }).get(
        labels[2] ?? '',
      ),
    ).toBe(3);
    expect(rw.map(({ areas }) => areas[0]?.after)).toEqual([43, 40]);
  });

  it('hide a sum that would be further from the truth than a small count', async () => {
    const { rw } = await copiesOf([2, 5, 16, 30, 20, 25, 30, 40], [[[0, 18, 'disepakati']]]);
    expect(rw[0]?.areas.map(({ after }) => after)).toEqual([null, 115]);
    expect(rw[0]?.whole).toBeNull();
  });
});
