import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../area-km2';
import { localPlane } from '../local-plane';
import { pointInArea } from '../point-in-area';
import { buildTopology, contiguityOf, dissolve } from '../topology';
import { blockColumns } from './block-columns';
import { schematicTiles, type TileArea } from './schematic-tiles';

const rt = (sizes: readonly number[]): TileArea[] =>
  sizes.flatMap((size, rw) =>
    Array.from({ length: size }, (_, i) => ({ key: `${rw + 1}/${i + 1}`, parent: String(rw + 1) })),
  );
const corner = (tiles: ReturnType<typeof schematicTiles>, area: number) => ({
  west: tiles.coords[8 * area] ?? NaN,
  south: tiles.coords[8 * area + 1] ?? NaN,
  east: tiles.coords[8 * area + 2] ?? NaN,
  north: tiles.coords[8 * area + 5] ?? NaN,
});

describe('schematic tiles', () => {
  it('stand in blocks as the sample of Betet has them: 23 in rows of six, nine in rows of three', () => {
    expect([23, 9, 1, 2, 0].map(blockColumns)).toEqual([6, 3, 1, 2, 0]);
  });

  it('run in reading order within a block, equal in size and 120 m wide', () => {
    const tiles = schematicTiles(rt([4]));
    const [a, b, c] = [corner(tiles, 0), corner(tiles, 1), corner(tiles, 2)];
    expect([b.west, b.north, c.west, c.north]).toEqual([a.east, a.north, a.west, a.south]);
    expect(tiles.bbox).toEqual([a.west, c.south, b.east, a.north]);
    const plane = localPlane(110, -5);
    for (const area of [0, 1, 2, 3]) expect(areaKm2(tiles, area, plane)).toBeCloseTo(0.0144, 4);
  });

  it('stand round the place asked for', () => {
    const [west, south, east, north] =
      schematicTiles(rt([5, 7]), { lon: 112, lat: -7, sideM: 50 }).bbox ?? [];
    expect([((west ?? 0) + (east ?? 0)) / 2, ((south ?? 0) + (north ?? 0)) / 2]).toEqual([
      expect.closeTo(112, 5) as number,
      expect.closeTo(-7, 5) as number,
    ]);
  });

  it('put the areas of one parent together, wherever they are in the list', () => {
    const tiles = schematicTiles([
      { key: '1/1', parent: '1' },
      { key: '2/1', parent: '2' },
      { key: '1/2', parent: '1' },
    ]);
    expect(corner(tiles, 2).west).toBe(corner(tiles, 0).east);
    const gap = corner(tiles, 1).west - corner(tiles, 2).east;
    const below = corner(tiles, 0).south - corner(tiles, 1).north;
    expect(Math.max(gap, below)).toBeGreaterThan(0.0004);
  });

  it('of no areas are none', () => {
    expect(schematicTiles([])).toMatchObject({ bbox: null, areaStart: Uint32Array.of(0) });
  });

  it('never overlap, agree in their corners, and form one outline for each parent', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 }), (sizes) => {
        const areas = rt(sizes);
        const tiles = schematicTiles(areas);
        const topology = buildTopology(tiles);
        expect(topology.faults).toMatchObject({ seams: 0, tJunctions: 0, crowdedArea: new Int32Array() });
        const parents = Int32Array.from(areas, ({ parent }) => Number.parseInt(parent ?? '', 10) - 1);
        const blocks = dissolve(topology, parents, sizes.length);
        expect(blocks.polygonStart).toHaveLength(sizes.length + 1);
        const { start } = contiguityOf(buildTopology(blocks));
        expect(start.at(-1)).toBe(0);
        areas.forEach((_, area) => {
          const { west, east, south, north } = corner(tiles, area);
          expect(pointInArea(blocks, parents[area] ?? -1, (west + east) / 2, (south + north) / 2)).toBe(true);
        });
        const [west, south, east, north] = tiles.bbox ?? [0, 0, 0, 0];
        const [wide, high] = [east - west, north - south];
        if (sizes.length > 8) expect(Math.max(wide, high) / Math.min(wide, high)).toBeLessThan(2.2);
      }),
      { numRuns: 100 },
    );
  });
});
