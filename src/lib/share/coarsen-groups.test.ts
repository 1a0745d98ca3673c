import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amendment, Dataset, Group } from '$lib/domain';
import { localPlane } from '$lib/stats';
import { group, smallDataset } from '../../../tests/support/small-dataset';
import { coarsenGroups } from './coarsen-groups';

/** Two RT squares of 0.001°; posyandu meets in public, arisan at homes. */
function place(groups: readonly Group[]): Dataset {
  const dataset = smallDataset({ years: { 2006: { kk: [40, 50], poor: [5, 6] } }, groups });
  const [plain] = dataset.kinds;
  return plain === undefined
    ? dataset
    : { ...dataset, kinds: [plain, { ...plain, id: 'arisan', atHome: true }] };
}

const point = { placeKnown: 'point', lng: 107.5012, lat: -6.8995 } as const;
const home = { kind: 'arisan', ...point };

describe('coarsenGroups', () => {
  it('holds a group that meets at homes at the RT under its point', () => {
    const given = place([group(1, home)]);
    const { dataset, report } = coarsenGroups(given);
    const held = { lng: null, lat: null, placeKnown: 'area', areaLevel: 'rt', area: '1/2' };
    expect(dataset.groups[0]).toMatchObject(held);
    expect(report).toEqual({ heldAtArea: 1, heldNowhere: 0, snapped: 0, exact: 0, amendmentsDropped: 0 });
    expect(given.groups[0]).toMatchObject(point);
  });

  it('keeps the RT named in the row, and goes below a named RW', () => {
    const { dataset } = coarsenGroups(
      place([
        group(1, { ...home, areaLevel: 'rt', area: '1/1' }),
        group(2, { ...home, areaLevel: 'rw', area: '1' }),
      ]),
    );
    expect(dataset.groups.map(({ areaLevel, area }) => [areaLevel, area])).toEqual([
      ['rt', '1/1'],
      ['rt', '1/2'],
    ]);
  });

  it('leaves it without place where no area is known', () => {
    const { dataset, report } = coarsenGroups(place([group(1, { ...home, lng: 108 })]));
    expect(dataset.groups[0]).toMatchObject({ placeKnown: 'none', lng: null, area: null });
    expect(report.heldNowhere).toBe(1);
  });

  it('measures points of a schematic where they are, not where its squares lie', () => {
    const far = { ...point, lng: 112.05, lat: -7.83, areaLevel: 'rt', area: '1/1' } as const;
    const given = place([group(1, { ...far, placeKnown: 'area' })]);
    const { dataset } = coarsenGroups({ ...given, info: { ...given.info, schematic: true } }, { gridM: 50 });
    const { lng, lat, area } = dataset.groups[0] ?? group(0);
    const { toPlane } = localPlane(far.lng, far.lat);
    const [x, y] = toPlane(lng ?? 0, lat ?? 0);
    expect(Math.hypot(x, y)).toBeGreaterThan(0);
    expect(Math.hypot(x, y)).toBeLessThan(50);
    expect(area).toBe('1/1');
  });

  it('asks the lookup it is given', () => {
    const { dataset } = coarsenGroups(place([group(1, home)]), { under: () => ({ level: 'rw', key: '1' }) });
    expect(dataset.groups[0]).toMatchObject({ placeKnown: 'area', areaLevel: 'rw', area: '1' });
  });

  it('leaves other points, and homes when asked', () => {
    const given = place([group(1, point), group(2, home)]);
    expect(coarsenGroups(given, { holdHomes: false }).dataset).toBe(given);
    expect(coarsenGroups(given).dataset.groups[0]).toBe(given.groups[0]);
    expect(coarsenGroups(given).report.exact).toBe(1);
  });

  it('leaves out where a group that meets at homes was moved to', () => {
    const move = (id: number): Amendment => ({
      ...{
        id: String(id),
        target: { kind: 'group-place', group: id },
        before: '',
        after: '-6.8995,107.5012',
      },
      ...{ reason: 'salah-catat', role: '', date: '2026-01-05', meeting: null, status: 'disepakati' },
    });
    const given = { ...place([group(1, home), group(2, point)]), amendments: [move(1), move(2), move(9)] };
    const ids = (dataset: Dataset): string[] => dataset.amendments.map(({ id }) => id);
    expect(ids(coarsenGroups(given).dataset)).toEqual(['2']);
    expect(ids(coarsenGroups(given, { gridM: 50 }).dataset)).toEqual([]);
  });

  it('moves points to one place per cell of the grid, at most half its diagonal away', () => {
    const lng = fc.double({ min: 107.50001, max: 107.50199, noNaN: true });
    const lat = fc.double({ min: -6.89999, max: -6.89901, noNaN: true });
    fc.assert(
      fc.property(lng, lat, fc.integer({ min: 50, max: 100 }), (x, y, gridM) => {
        const { dataset } = coarsenGroups(place([group(1, { ...point, lng: x, lat: y })]), { gridM });
        const moved = dataset.groups[0];
        const plane = localPlane(107.501, -6.8995);
        const [x0, y0] = plane.toPlane(x, y);
        const [x1, y1] = plane.toPlane(moved?.lng ?? NaN, moved?.lat ?? NaN);
        expect(Math.hypot(x1 - x0, y1 - y0)).toBeLessThanOrEqual((gridM * Math.SQRT2) / 2 + 0.2);
        // The middle of a cell, whatever the point was: nothing of it is left.
        expect(Math.abs((x1 / gridM) % 1)).toBeCloseTo(0.5, 2);
        expect(Math.abs((y1 / gridM) % 1)).toBeCloseTo(0.5, 2);
        expect(moved?.areaLevel).toBe('rt');
      }),
    );
  });

  it('refuses a grid that is finer than a house or coarser than an RT', () => {
    expect(() => coarsenGroups(place([]), { gridM: 10 })).toThrow(RangeError);
    expect(() => coarsenGroups(place([]), { gridM: 500 })).toThrow(RangeError);
  });
});
