import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../label-fit';
import { placeCallout } from './hall-callouts';
import { markRadius, placeNames, type HallPlace } from './hall-places';
import { wrapLines } from './wrap-lines';

const window = { width: 600, height: 500 };
const LETTERS = 30;
const measure = (lines: readonly string[]) => ({
  width: Math.max(...lines.map((line) => line.length)) * 20,
  height: 34 * lines.length,
});
const sheet = (taken: readonly Box[], most: number, crossed: (box: Box) => number = () => 0) => ({
  taken,
  window,
  measure,
  letters: LETTERS,
  most,
  crossed,
});
const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
const inWindow = ({ left, top, right, bottom }: Box): boolean =>
  left >= 0 && top >= 0 && right <= window.width && bottom <= window.height;

const box: fc.Arbitrary<Box> = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 440 }))
  .map(([left, top]) => ({ left, top, right: left + 90, bottom: top + 50 }));
const place: fc.Arbitrary<HallPlace> = fc.record({
  name: fc.constantFrom('Pasar', 'SD 1', 'Masjid RW 04'),
  kind: fc.constantFrom('pasar', 'sekolah', 'masjid', 'lain'),
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 500 }),
});

describe('names of places in the hall', () => {
  it('lie in the window, on no label, no other name and no mark', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), fc.array(box, { maxLength: 6 }), (places, taken) => {
        const named = placeNames(places, sheet(taken, 3));
        const radius = markRadius(LETTERS);
        const marks = named.map(({ x, y }) => ({
          left: x - radius,
          top: y - radius,
          right: x + radius,
          bottom: y + radius,
        }));
        expect(named.length).toBeLessThanOrEqual(3);
        const all = [...named.map((one) => one.box), ...marks];
        all.forEach((one, i) => {
          expect(taken.some((other) => meets(one, other))).toBe(false);
          expect(all.slice(i + 1).some((other) => meets(one, other))).toBe(false);
        });
        expect(named.every((one) => inWindow(one.box))).toBe(true);
      }),
    );
  });

  it('begin with what everybody knows', () => {
    const at = (kind: string, x: number): HallPlace => ({ kind, name: kind, x, y: 250 });
    const named = placeNames([at('lain', 60), at('masjid', 250), at('kantor', 450)], sheet([], 2));
    expect(named.map(({ kind }) => kind)).toEqual(['kantor', 'masjid']);
  });

  it('lie over no border where any can; else the best known alone, over as little of one as can be', () => {
    const places: HallPlace[] = [
      { kind: 'kantor', name: 'Kantor Kelurahan', x: 300, y: 250 },
      { kind: 'sekolah', name: 'SD 1', x: 100, y: 100 },
    ];
    const wide = (box: Box): number => (box.right - box.left > 100 ? 0.4 : 0);
    expect(placeNames(places, sheet([], 2, wide)).map(({ name }) => name)).toEqual(['SD 1']);
    const by = ({ left, right }: Box): number => (right - left) / 1000;
    const [only, ...others] = placeNames(places, sheet([], 2, by));
    expect(only?.lines).toEqual(['Kantor', 'Kelurahan']);
    expect(others).toEqual([]);
  });
});

describe('a remark on the map', () => {
  const sizes = [{ width: 160, height: 80 }];

  it('lies in the window, never on what it points at nor on another remark', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 0, max: 500 }),
        fc.array(box, { maxLength: 4 }),
        fc.array(box, { maxLength: 8 }),
        (x, y, taken, labels) => {
          const sheet = { window, taken, labels, covered: () => 0 };
          const found = placeCallout({ x, y, sizes }, sheet)?.box;
          if (found === undefined) return;
          expect(inWindow(found)).toBe(true);
          expect(meets(found, { left: x, top: y, right: x + 0.01, bottom: y + 0.01 })).toBe(false);
          expect(taken.some((other) => meets(found, other))).toBe(false);
        },
      ),
    );
  });

  it('leaves labels free where there is room beside them', () => {
    const labels: Box[] = [{ left: 200, top: 150, right: 400, bottom: 350 }];
    const sheet = { window, taken: [], labels, covered: () => 0 };
    const found = placeCallout({ x: 300, y: 250, sizes }, sheet)?.box;
    expect(found).toBeDefined();
    expect(labels.some((label) => found !== undefined && meets(found, label))).toBe(false);
  });

  it('stands in its own area or beside the map rather than in another area, however far', () => {
    // Another area fills the left half and the middle; its own lies at the right edge.
    const foreign = ({ left, right }: Box): number => Math.max(0, Math.min(right, 430) - left) * 80;
    const sheet = { window, taken: [], labels: [], covered: foreign };
    const found = placeCallout({ x: 420, y: 250, sizes }, sheet);
    expect(found?.box.left).toBeGreaterThanOrEqual(430);
  });

  it('is had at the far edge of a strip that just holds it', () => {
    const low = { width: 172, height: 500 };
    const covered = ({ bottom }: Box): number => (bottom > 93 ? 9e9 : 0);
    const sheet = { window: low, taken: [], labels: [], covered };
    const found = placeCallout({ x: 86, y: 480, sizes }, sheet)?.box;
    expect(found?.top).toBe(6);
    expect(found?.right).toBeLessThanOrEqual(172);
  });

  it('has no place where it is larger than the window', () => {
    const large = [{ width: 700, height: 80 }];
    const sheet = { window, taken: [], labels: [], covered: () => 0 };
    expect(placeCallout({ x: 10, y: 10, sizes: large }, sheet)).toBeNull();
  });
});

describe('lines of a remark', () => {
  it('keep every word in its order, and none is wider than asked unless it is one word', () => {
    const width = (line: string): number => line.length;
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 }), (words) => {
        const lines = wrapLines(words.join('  '), 10, width);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.every((line) => line.length <= 10 || !line.includes(' '))).toBe(true);
      }),
    );
  });
});
