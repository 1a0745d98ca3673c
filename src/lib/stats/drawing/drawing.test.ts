import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Geometry } from '$lib/domain';
import { areaKm2 } from '../area-km2';
import { localPlane } from '../local-plane';
import { pointInArea } from '../point-in-area';
import { seededRandom } from '../seeded-random';
import { geometryOf, hole, rectangle } from '../testing/geometry-of';
import { buildTopology, dissolve } from '../topology';
import { crookedCells } from '../topology/testing/subdivision';
import {
  fromGeometry,
  insertVertex,
  mergeAreas,
  moveVertex,
  nearestEdge,
  nearestVertex,
  removeVertex,
  splitArea,
  toGeometry,
  type Drawn,
  type Mesh,
} from '.';
import { betweenLines } from './distance';
import { pointOf } from './clearance';
import { isOnOutline, vertexOrder } from './walk';

const plane = localPlane(107.502, -6.898);
const areasOf = (geometry: Geometry) =>
  Array.from({ length: geometry.areaStart.length - 1 }, (_, area) => areaKm2(geometry, area, plane));
const total = (geometry: Geometry) => areasOf(geometry).reduce((sum, own) => sum + (own || 0), 0);
const whole = (geometry: Geometry) =>
  dissolve(buildTopology(geometry), new Int32Array(geometry.areaStart.length - 1), 1);

function crossings(mesh: Mesh): number {
  let count = 0;
  mesh.from.forEach((a, e) => {
    const b = mesh.to[e] ?? -1;
    for (let f = 0; f < e; f += 1) {
      const [c, d] = [mesh.from[f] ?? -1, mesh.to[f] ?? -1];
      if (a === c || a === d || b === c || b === d) continue;
      if (betweenLines(pointOf(mesh, a), pointOf(mesh, b), pointOf(mesh, c), pointOf(mesh, d)) === 0)
        count += 1;
    }
  });
  return count;
}

/** Neighbours agree, no border crosses another, every area has ground, and every place is in one area. */
function expectSound(mesh: Mesh, random: () => number): void {
  const geometry = toGeometry(mesh);
  const { faults } = buildTopology(geometry);
  expect(faults).toMatchObject({ seams: 0, tJunctions: 0, crowdedArea: new Int32Array() });
  expect(crossings(mesh)).toBe(0);
  expect(areasOf(geometry).every((own) => own > 0)).toBe(true);
  const outline = whole(geometry);
  expect(total(geometry) / total(outline)).toBeCloseTo(1, 9);
  const [west, south, east, north] = outline.bbox ?? [0, 0, 0, 0];
  for (let probe = 0; probe < 20; probe += 1) {
    const [lon, lat] = [west + random() * (east - west), south + random() * (north - south)];
    const holders = mesh.areas.filter((_, area) => pointInArea(geometry, area, lon, lat));
    expect(holders).toHaveLength(pointInArea(outline, 0, lon, lat) ? 1 : 0);
  }
}

/** An operation chosen by numbers from 0 to 1; most are refused for some meshes, and then change nothing. */
function anyOperation(mesh: Mesh, [kind, a, b, c, d]: readonly number[], inner: boolean): Mesh {
  const pick = <T>(list: readonly T[], at = 0): T => list[Math.floor(at * list.length)] as T;
  const place = (u = 0, v = 0) => [107.4995 + u * 0.005, -6.9005 + v * 0.005] as const;
  const vertex = pick(vertexOrder(mesh), a);
  const [lon, lat] = pointOf(mesh, vertex);
  const near = [lon + ((b ?? 0) - 0.5) * 0.0015, lat + ((c ?? 0) - 0.5) * 0.0015] as const;
  const operations: (() => Drawn)[] = [
    () => splitArea(mesh, pick(mesh.areas, kind), [place(a, b), place(c, d)]),
    () => splitArea(mesh, pick(mesh.areas, d), [place(a, b), place(b, d), place(c, d)], 30),
    () => splitArea(mesh, pick(mesh.areas, c), [[lon, lat], near, pointOf(mesh, pick(vertexOrder(mesh), d))]),
    () => moveVertex(mesh, vertex, ...near),
    () => moveVertex(mesh, vertex, ...near),
    () => {
      const edge = nearestEdge(mesh, ...place(a, b), 1000);
      return edge === null
        ? { ok: false, why: 'not-there' }
        : insertVertex(mesh, edge.ends, edge.lon, edge.lat);
    },
    () => removeVertex(mesh, vertex),
    () => mergeAreas(mesh, pick(mesh.areas, a), pick(mesh.areas, b)),
  ];
  const chosen = Math.floor((kind ?? 0) * operations.length);
  const changesOutline = chosen === 3 || chosen === 4 || chosen === 6;
  if (inner && changesOutline && isOnOutline(mesh, vertex)) return mesh;
  const done = pick(operations, kind)();
  return done.ok ? done.mesh : mesh;
}

const unit = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((n) => n / 10_000);
const choices = fc.array(fc.array(unit, { minLength: 5, maxLength: 5 }), { maxLength: 25, size: 'max' });
const start = fc.oneof(
  fc
    .array(fc.integer({ min: -199, max: 199 }), { minLength: 32, maxLength: 32 })
    .map((shifts) => crookedCells(3, 3, shifts)),
  fc.constant(crookedCells(1, 1, [])),
  fc.constant(
    geometryOf([
      [
        [rectangle(107.5, -6.9, 107.504, -6.897), hole(107.501, -6.899, 107.502, -6.898)],
        [rectangle(107.5, -6.8965, 107.502, -6.896)],
      ],
      [[rectangle(107.501, -6.899, 107.502, -6.898)]],
    ]),
  ),
);

describe('drawing', { timeout: 60_000 }, () => {
  it('never overlaps nor leaves a gap, whatever is done', () => {
    const random = seededRandom(5);
    fc.assert(
      fc.property(start, choices, (geometry, steps) => {
        let mesh = fromGeometry(geometry);
        for (const step of steps) mesh = anyOperation(mesh, step, false);
        expectSound(mesh, random);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the outline and its ground while only inner borders are moved', () => {
    fc.assert(
      fc.property(start, choices, (geometry, steps) => {
        let mesh = fromGeometry(geometry);
        for (const step of steps) mesh = anyOperation(mesh, step, true);
        expect(total(toGeometry(mesh)) / total(geometry)).toBeCloseTo(1, 5);
      }),
      { numRuns: 60 },
    );
  });

  it('gives back the geometry that it was made of', () => {
    const geometry = crookedCells(3, 2, []);
    expect(areasOf(toGeometry(fromGeometry(geometry)))).toEqual(areasOf(geometry));
    expect(nearestVertex(fromGeometry(geometry), 107.5011, -6.8991, 20)).toMatchObject({
      metres: expect.closeTo(15.6, 0) as number,
    });
  });
});
