import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdRaster } from '../id-raster';
import type { Box } from '../label-fit';
import { fitRectangle, hiddenBy } from './fit-rectangle';
import { cameraFor, NO_STRIPS, projectionOf } from './hall-frame';
import { groundTable, type HallGround } from './hall-ground';
import { roomFor, type RoomSheet } from './hall-room';
import { leaderEnd } from './leader-end';
import { placeCallouts } from './place-callouts';

const [WIDE, HIGH] = [300, 200];
const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Rectangles of areas in a window, in this order over one another. */
function groundOf(...boxes: readonly Box[]): HallGround {
  const ids = new Uint16Array(WIDE * HIGH);
  boxes.forEach(({ left, top, right, bottom }, area) => {
    for (let y = top; y < bottom; y += 1) ids.fill(area + 1, y * WIDE + left, y * WIDE + right);
  });
  const raster = { width: WIDE, height: HIGH, ids } as unknown as IdRaster;
  const pixels = Uint32Array.from(boxes, (_, area) => ids.filter((id) => id === area + 1).length);
  return { raster, parts: boxes, pixels };
}

const middle: Box = { left: 70, top: 10, right: 230, bottom: 190 };
const sheetOf = (ground: HallGround, whole: Box): RoomSheet => ({
  window: { width: WIDE, height: HIGH },
  margin: 10,
  whole,
  covered: groundTable(ground),
});
const sizes = [{ width: 100, height: 40 }];

describe('room for remarks beside the whole', () => {
  it('is none where nothing is remarked', () => {
    expect(roomFor([], sheetOf(groundOf(middle), middle))).toEqual(NO_STRIPS);
  });

  it('comes of moving the whole aside, as large as it was, where that is enough', () => {
    const { left, right, top, bottom } = roomFor(
      [{ x: 220, y: 100, sizes }],
      sheetOf(groundOf(middle), middle),
    );
    expect(left + right).toBeCloseTo(WIDE - 20 - 160, 6);
    expect(right).toBeGreaterThan(100);
    expect(top + bottom).toBeCloseTo(0, 6);
  });

  it('never makes the whole smaller than 85 % of its size, however many remarks there are', () => {
    const full: Box = { left: 10, top: 10, right: 290, bottom: 190 };
    const ask = fc.record({
      x: fc.integer({ min: 20, max: 280 }),
      y: fc.integer({ min: 20, max: 180 }),
      sizes: fc.constant(sizes),
    });
    const bbox = [107.5, -6.918, 107.528, -6.9] as const;
    const window = { width: WIDE, height: HIGH };
    fc.assert(
      fc.property(fc.array(ask, { maxLength: 6 }), (asks) => {
        const strips = roomFor(asks, sheetOf(groundOf(full), full));
        const [plain, beside] = [cameraFor(bbox, window, 10), cameraFor(bbox, window, 10, strips)];
        expect(2 ** (beside.zoom - plain.zoom)).toBeGreaterThanOrEqual(0.8499);
        const to = projectionOf(beside, window);
        const [low, high] = [to(bbox[0], bbox[3]), to(bbox[2], bbox[1])];
        expect(Math.min(low.x, low.y)).toBeGreaterThan(9.9);
        expect(high.x).toBeLessThan(WIDE - 9.9);
        expect(high.y).toBeLessThan(HIGH - 9.9);
      }),
      { numRuns: 30 },
    );
  });
});

describe('several remarks', () => {
  it('lie on no other, and find free ground in whatever order they are written', () => {
    const left: Box = { left: 110, top: 0, right: 190, bottom: 200 };
    const covered = groundTable(groundOf(left));
    const asks = [
      { x: 150, y: 40, sizes },
      { x: 150, y: 90, sizes },
      { x: 150, y: 140, sizes },
      { x: 150, y: 180, sizes },
    ];
    const boxes = placeCallouts(asks, { window: { width: WIDE, height: HIGH }, labels: [], covered });
    const found = boxes.filter((box) => box !== null);
    expect(found).toHaveLength(4);
    for (const [i, box] of found.entries()) {
      expect(covered(box)).toBe(0);
      expect(found.slice(i + 1).some((other) => meets(box, other))).toBe(false);
    }
  });

  it('point into their own area, at no label', () => {
    const own: Box = { left: 100, top: 50, right: 200, bottom: 150 };
    const label: Box = { left: 120, top: 80, right: 180, bottom: 120 };
    const remark: Box = { left: 220, top: 80, right: 290, bottom: 120 };
    const end = leaderEnd(groundOf(own), 0, remark, [label]);
    expect(end?.x).toBeGreaterThan(180);
    expect(end?.x).toBeLessThan(200);
    expect(leaderEnd(groundOf(own), 0, remark, [own])).toBeNull();
  });
});

describe('ground', () => {
  const ground = groundOf(middle, { left: 70, top: 10, right: 90, bottom: 30 });

  it('is counted to the pixel, all areas or one', () => {
    const box = { left: 60, top: 0, right: 100, bottom: 20 };
    expect(groundTable(ground)(box)).toBe(30 * 10);
    expect(groundTable(ground, 1)(box)).toBe(20 * 10);
    expect(groundTable(ground)({ left: -50, top: -50, right: 999, bottom: 999 })).toBe(160 * 180);
  });

  it('has a label where it hides nothing, and where it must, as little as can be', () => {
    const size = { width: 60, height: 30 };
    const dots = [{ left: 130, top: 80, right: 170, bottom: 120 }];
    const beside = fitRectangle(groundOf(middle).raster, 0, middle, size, [], dots);
    expect(beside && hiddenBy(beside, dots)).toBe(0);
    const everywhere = [middle, { left: 70, top: 10, right: 230, bottom: 100 }];
    const least = fitRectangle(groundOf(middle).raster, 0, middle, size, [], everywhere);
    expect(least && hiddenBy(least, everywhere)).toBe(60 * 30);
  });
});
