import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../label-fit';
import { placeCallout } from './hall-callouts';
import { markRadius, placeNames, type HallPlace } from './hall-places';
import { wrapLines } from './wrap-lines';

const window = { width: 600, height: 500 };
const LETTERS = 30;
const measure = (name: string) => ({ width: name.length * 20, height: 34 });
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
        const named = placeNames(places, taken, window, measure, LETTERS, 3);
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
    const named = placeNames(
      [at('lain', 60), at('masjid', 250), at('kantor', 450)],
      [],
      window,
      measure,
      LETTERS,
      2,
    );
    expect(named.map(({ kind }) => kind)).toEqual(['kantor', 'masjid']);
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
          const found = placeCallout({ x, y, sizes }, window, taken, labels, () => 0);
          if (found === null) return;
          expect(inWindow(found)).toBe(true);
          expect(meets(found, { left: x, top: y, right: x + 0.01, bottom: y + 0.01 })).toBe(false);
          expect(taken.some((other) => meets(found, other))).toBe(false);
        },
      ),
    );
  });

  it('leaves labels free where there is room beside them', () => {
    const labels: Box[] = [{ left: 200, top: 150, right: 400, bottom: 350 }];
    const found = placeCallout({ x: 300, y: 250, sizes }, window, [], labels, () => 0);
    expect(found).not.toBeNull();
    expect(labels.some((label) => found !== null && meets(found, label))).toBe(false);
  });

  it('has no place where it is larger than the window', () => {
    const large = [{ width: 700, height: 80 }];
    expect(placeCallout({ x: 10, y: 10, sizes: large }, window, [], [], () => 0)).toBeNull();
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
