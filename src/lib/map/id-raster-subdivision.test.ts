import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AreaRasteriser, createRaster } from './id-raster';
import type { Ring } from './testing/area-set';
import { AS_IS, pixelAreas, rastered } from './testing/pixel-areas';

/** Winding number of a ring about a point (Sunday 2001), by the side of each edge. */
function winding(ring: Ring, x: number, y: number): number {
  let turns = 0;
  ring.forEach(([x0, y0], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length] as readonly [number, number];
    const side = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0);
    if (y0 <= y && y1 > y && side > 0) turns += 1;
    if (y0 > y && y1 <= y && side < 0) turns -= 1;
  });
  return turns;
}

/** A grid of quadrilaterals, some of them halved, whose inner corners are shaken about. */
function subdivision(
  columns: number,
  lines: number,
  shakes: readonly number[],
  halved: readonly boolean[],
): Ring[] {
  const [width, height] = [40, 30];
  const shake = (i: number) => shakes[i % shakes.length] ?? 0;
  const corner = (i: number, j: number): [number, number] => {
    const inner = i > 0 && j > 0 && i < columns && j < lines;
    const at = 2 * (j * (columns + 1) + i);
    const [dx, dy] = inner ? [shake(at), shake(at + 1)] : [0, 0];
    return [((i + dx) * width) / columns, ((j + dy) * height) / lines];
  };
  const rings: Ring[] = [];
  for (let j = 0; j < lines; j += 1) {
    for (let i = 0; i < columns; i += 1) {
      const [a, b, c, d] = [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)];
      const n = rings.length;
      // Every other ring runs the other way, as in real files.
      if (halved[n % halved.length] === true) rings.push([a, b, c], [a, d, c]);
      else rings.push(n % 2 === 0 ? [a, b, c, d] : [d, c, b, a]);
    }
  }
  return rings;
}

describe('the id raster of any planar subdivision', () => {
  const shake = fc.double({ min: -0.24, max: 0.24, noNaN: true });
  const size = fc.integer({ min: 1, max: 12 });

  it('leaves no ground inside and takes no pixel twice', () => {
    fc.assert(
      fc.property(
        size,
        size,
        fc.array(shake, { minLength: 8, maxLength: 40 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 9 }),
        (columns, lines, shakes, halved) => {
          const rings = subdivision(columns, lines, shakes, halved);
          const taken = new Uint16Array(40 * 30);
          for (const ring of rings) {
            const packed = pixelAreas([[ring]]);
            const raster = createRaster(40, 30, 1);
            new AreaRasteriser(packed, raster, AS_IS).paint(0, 1);
            raster.ids.forEach((id, pixel) => (taken[pixel] = (taken[pixel] as number) + id));
          }
          expect(taken.every((times) => times === 1)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names the area that the pixel centre lies in', () => {
    fc.assert(
      fc.property(
        size,
        size,
        fc.array(shake, { minLength: 8, maxLength: 40 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 9 }),
        (columns, lines, shakes, halved) => {
          const rings = subdivision(columns, lines, shakes, halved);
          const raster = rastered(
            rings.map((ring) => [ring]),
            40,
            30,
          );
          raster.ids.forEach((id, pixel) => {
            const [x, y] = [(pixel % 40) + 0.5, Math.floor(pixel / 40) + 0.5];
            const homes = rings.flatMap((ring, a) => (winding(ring, x, y) === 0 ? [] : [a + 1]));
            // On a border the two tests may each choose a side.
            if (homes.length === 1 && nearBorder(rings, x, y) > 1e-9) expect(id).toBe(homes[0]);
          });
        },
      ),
      { numRuns: 25 },
    );
  });
});

function nearBorder(rings: readonly Ring[], x: number, y: number): number {
  let nearest = Infinity;
  for (const ring of rings) {
    ring.forEach(([x0, y0], i) => {
      const [x1, y1] = ring[(i + 1) % ring.length] as readonly [number, number];
      const [dx, dy] = [x1 - x0, y1 - y0];
      const t = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)));
      nearest = Math.min(nearest, Math.hypot(x0 + t * dx - x, y0 + t * dy - y));
    });
  }
  return nearest;
}
