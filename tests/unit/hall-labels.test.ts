import { describe, expect, it } from 'vitest';
import { openPackage } from '../../src/cli/sample/testing/open-package';
import type { AreaSet, Dataset, Geometry } from '../../src/lib/domain';
import { cameraFor, projectionOf, type Projection } from '../../src/lib/map/hall/hall-frame';
import { hallGround } from '../../src/lib/map/hall/hall-ground';
import type { HallAsk } from '../../src/lib/map/hall/hall-ask';
import { placeHallLabels } from '../../src/lib/map/hall/hall-labels';
import { hallWordings } from '../../src/lib/meeting/hall/area-words';
import { ancestorsOf } from '../../src/lib/scene';
import { readBoundaries, realFile } from '../../src/lib/stats/testing/real-boundaries';
import { buildTopology, outlines, regroup } from '../../src/lib/stats/topology';

/** Windows that the map has on a projector of 1024 × 768 and of 1280 × 720, beside its words. */
const WINDOWS = [
  { width: 540, height: 580, screen: 768 },
  { width: 820, height: 600, screen: 720 },
];
const SIZES = [0.05, 0.0455, 0.041];
/** Px that the independent fit moves a rectangle by, and that it asks for all around it besides. */
const STEP = 2;
const SPARE = 3;

type Point = readonly [x: number, y: number];
interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Bold letters of a common font, roughly: seven tenths of their size. */
const plate = (lines: readonly string[], size: number) => ({
  width: Math.max(...lines.map((line) => line.length)) * 0.7 * size + 6,
  height: lines.length * 1.1 * size + 2,
});

function ringsOf(
  { areaStart, polygonStart, ringStart, coords }: Geometry,
  area: number,
  to: Projection,
): Point[][] {
  const rings: Point[][] = [];
  const [from = 0, end = 0] = [polygonStart[areaStart[area] ?? 0], polygonStart[areaStart[area + 1] ?? 0]];
  for (let ring = from; ring < end; ring += 1) {
    const points: Point[] = [];
    for (let v = ringStart[ring] ?? 0; v < (ringStart[ring + 1] ?? 0); v += 1) {
      const { x, y } = to(coords[2 * v] ?? NaN, coords[2 * v + 1] ?? NaN);
      points.push([x, y]);
    }
    rings.push(points);
  }
  return rings;
}

const edgesOf = (rings: readonly Point[][]): [Point, Point][] =>
  rings.flatMap((ring) => ring.map((point, i): [Point, Point] => [ring.at(i - 1) ?? point, point]));

/** Even-odd: whether a point lies in the rings. */
const inside = (edges: readonly [Point, Point][], x: number, y: number): boolean =>
  edges.reduce(
    (within, [[ax, ay], [bx, by]]) =>
      ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax) ? !within : within,
    false,
  );

/** Liang & Barsky 1984: whether a segment meets the open rectangle. */
function meets(
  [[ax, ay], [bx, by]]: readonly [Point, Point],
  { left, top, right, bottom }: Rectangle,
): boolean {
  let [from, to] = [0, 1];
  for (const [p, q] of [
    [ax - bx, ax - left],
    [bx - ax, right - ax],
    [ay - by, ay - top],
    [by - ay, bottom - ay],
  ] as const) {
    if (p === 0 && q <= 0) return false;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from < to;
}

const holds = (edges: readonly [Point, Point][], box: Rectangle): boolean =>
  inside(edges, (box.left + box.right) / 2, (box.top + box.bottom) / 2) &&
  !edges.some((edge) => meets(edge, box));

/** Tries a rectangle at every second pixel of an area's box. */
function fitsSomewhere(
  edges: readonly [Point, Point][],
  { width, height }: { width: number; height: number },
  window: { width: number; height: number },
): boolean {
  const xs = edges.map(([[x]]) => x);
  const ys = edges.map(([[, y]]) => y);
  const [least, most] = [Math.max(0, Math.min(...xs)), Math.min(window.width, Math.max(...xs))];
  const [high, low] = [Math.max(0, Math.min(...ys)), Math.min(window.height, Math.max(...ys))];
  for (let left = least; left + width <= most; left += STEP) {
    for (let top = high; top + height <= low; top += STEP) {
      if (holds(edges, { left, top, right: left + width, bottom: top + height })) return true;
    }
  }
  return false;
}

function areaSet(shapes: Geometry, labels: readonly string[]): AreaSet {
  const lngs = shapes.coords.filter((_, i) => i % 2 === 0);
  const lats = shapes.coords.filter((_, i) => i % 2 === 1);
  const least = (values: Float64Array) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const geometry: Geometry = { ...shapes, bbox: [least(lngs), least(lats), most(lngs), most(lats)] };
  return {
    level: { id: 'rw', label: 'RW', whole: false, keyScope: 'package' },
    count: labels.length,
    keys: labels,
    labels,
    geometry,
    centres: new Float64Array(2 * labels.length),
  };
}

/** The RW of the sample, dissolved from its RT. */
function upper({ ladder, levels }: Dataset): AreaSet {
  const lowest = levels[2];
  const above = levels[1];
  if (lowest?.geometry == null || above === undefined) throw new Error('No RT in the sample');
  const topology = buildTopology(lowest.geometry);
  const geometry = outlines(regroup(topology, ancestorsOf(ladder, levels, 2, 1), above.count));
  return areaSet(
    geometry,
    above.names.map((name) => `RW ${name}`),
  );
}

interface Case {
  readonly name: string;
  readonly areas: AreaSet;
  readonly figure: string | null;
  readonly most: number;
}

function check({ areas, figure, most }: Case, window: (typeof WINDOWS)[number]): number {
  const { bbox } = areas.geometry ?? {};
  if (areas.geometry === null || bbox == null) throw new Error('No ground');
  const camera = cameraFor(bbox, window, 12);
  const to = projectionOf(camera, window);
  const wordings = (area: number) => hallWordings(areas.labels[area] ?? '', figure).map(({ lines }) => lines);
  const ask: HallAsk = {
    wordings,
    sizes: SIZES.map((part) => part * window.screen),
    measure: plate,
    rank: () => 0,
    asked: Array.from(areas.keys.keys()),
    most,
    taken: [],
    spoken: [],
    avoided: [],
  };
  const ground = hallGround(areas, camera, window);
  if (ground === null) throw new Error('No ground');
  const { placed, left, size } = placeHallLabels(ground, ask);
  const geometry = areas.geometry;
  const edges = areas.labels.map((_, area) => edgesOf(ringsOf(geometry, area, to)));

  expect(size).toBeGreaterThanOrEqual(0.04 * window.screen);
  expect(placed.length).toBeLessThanOrEqual(most);
  for (const { area, ...box } of placed) {
    expect(holds(edges[area] ?? [], box), `${areas.labels[area] ?? ''} inside its area`).toBe(true);
  }
  placed.forEach((one, i) => {
    for (const other of placed.slice(i + 1)) {
      const apart =
        one.right <= other.left ||
        other.right <= one.left ||
        one.bottom <= other.top ||
        other.bottom <= one.top;
      expect(apart, `${areas.labels[one.area] ?? ''} and ${areas.labels[other.area] ?? ''}`).toBe(true);
    }
  });
  if (placed.length < most) {
    const forgotten = left.filter((area) =>
      wordings(area).some((lines) => {
        const { width, height } = plate(lines, size);
        return fitsSomewhere(edges[area] ?? [], { width: width + SPARE, height: height + SPARE }, window);
      }),
    );
    expect(forgotten.map((area) => areas.labels[area])).toEqual([]);
  }
  return placed.length;
}

const dataset = await openPackage('cibeureum');
const rw = upper(dataset);
const lowest = dataset.levels[2];
const rt = areaSet(
  lowest?.geometry as Geometry,
  (lowest?.names ?? []).map((name) => `RT ${name}`),
);
const samples: Case[] = [
  { name: 'names of RW', areas: rw, figure: null, most: Infinity },
  { name: 'names and figures of RW', areas: rw, figure: '21%', most: Infinity },
  { name: 'twelve names of RW', areas: rw, figure: null, most: 12 },
  { name: 'names of RT', areas: rt, figure: null, most: Infinity },
];

describe('labels of the hall on the sample', () => {
  it.each(samples)('$name: every one that fits is drawn, within its area, none on another', (one) => {
    const drawn = WINDOWS.map((window) => check(one, window));
    if (one.areas === rw && one.figure === null)
      for (const count of drawn) expect(count).toBeGreaterThanOrEqual(8);
  });
});

describe('labels of the hall on real boundaries', () => {
  const names = ['jatinegara-rw.geojson', 'surabaya-kelurahan.geojson'];
  for (const name of names) {
    const path = realFile(name);
    if (path === null) {
      it.skip(`${name} is not beside the project`, () => undefined);
      continue;
    }
    it(`${name}: every one that fits is drawn, within its area, none on another`, () => {
      const geometry = readBoundaries(path);
      const labels = Array.from(
        { length: geometry.areaStart.length - 1 },
        (_, i) => `RW ${String(i + 1).padStart(2, '0')}`,
      );
      const areas = areaSet(geometry, labels);
      for (const window of WINDOWS) check({ name, areas, figure: '21%', most: Infinity }, window);
    });
  }
});
