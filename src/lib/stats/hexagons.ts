import type { HexSet } from '$lib/domain';
import { localPlane } from './local-plane';

/** Directions of the six corners from the middle of a pointy-top hexagon, anticlockwise from the lower right. */
const CORNERS = Array.from({ length: 6 }, (_, i) => {
  const angle = ((60 * i - 30) * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** Axial coordinates of a cell: `q` counts columns along a row, `r` rows, each set off by half a cell. */
export interface HexCell {
  readonly q: number;
  readonly r: number;
}

/**
 * The hexagon that holds a point, both in metres on the plane; the cell (0, 0) has its middle at the origin.
 * Axial coordinates, rounded as cube coordinates whose sum is nought (Patel 2013, "Hexagonal Grids",
 * Red Blob Games, redblobgames.com/grids/hexagons). A point on an edge is in one of the two cells, the same in every run.
 */
export function hexCellAt(x: number, y: number, widthM: number): HexCell {
  const row = y / (widthM * Math.sqrt(0.75));
  const column = x / widthM - row / 2;
  const [q, r, s] = [Math.round(column), Math.round(row), Math.round(-column - row)];
  const [dq, dr, ds] = [Math.abs(q - column), Math.abs(r - row), Math.abs(s + column + row)];
  // The coordinate that was rounded furthest is made to fit the other two.
  if (dq > dr && dq > ds) return { q: -r - s, r };
  return { q, r: dr > ds ? -q - s : r };
}

/** Middle of a cell, metres. */
export function hexMiddle({ q, r }: HexCell, widthM: number): [x: number, y: number] {
  return [widthM * (q + r / 2), widthM * Math.sqrt(0.75) * r];
}

/**
 * Points (lon, lat pairs) counted in hexagons of `widthM` metres from side to side, on the equal-area plane
 * about `centre`, so that all cells are of one area (√3/2 · width²). Only cells that hold a point are given,
 * south to north, then west to east. Points that are not finite are left out. The grid hangs on the centre alone: other points
 * never move it. @throws RangeError for a width under a metre.
 */
export function hexagons(
  points: Float64Array,
  widthM: number,
  centre: readonly [lon: number, lat: number],
): HexSet {
  if (!(widthM >= 1 && Number.isFinite(widthM))) throw new RangeError('A hexagon is 1 m wide or more');
  const plane = localPlane(...centre);
  const found = new Map<string, { cell: HexCell; groups: number }>();
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = plane.toPlane(points[i] as number, points[i + 1] as number);
    if (!Number.isFinite(x + y)) continue;
    const cell = hexCellAt(x, y, widthM);
    const id = `${cell.r}:${cell.q}`;
    found.set(id, { cell, groups: (found.get(id)?.groups ?? 0) + 1 });
  }
  const cells = [...found.values()].sort((a, b) => a.cell.r - b.cell.r || a.cell.q - b.cell.q);
  const corners = new Float64Array(cells.length * 12);
  cells.forEach(({ cell }, i) => {
    const [x, y] = hexMiddle(cell, widthM);
    CORNERS.forEach(([dx, dy], corner) => {
      const reach = widthM / Math.sqrt(3);
      corners.set(plane.toDegrees(x + dx * reach, y + dy * reach), i * 12 + corner * 2);
    });
  });
  const groups = Uint16Array.from(cells, (cell) => cell.groups);
  const legend = countBands(groups.reduce((most, count) => Math.max(most, count), 0));
  const tint = Uint8Array.from(groups, (count) => legend.findIndex(({ to }) => count <= to));
  return { count: cells.length, corners, groups, widthM, tint, legend };
}

/** Most tints that are still told apart through a shaded map. */
const MOST_BANDS = 5;

/** Whole counts 1 … max in at most five bands whose lower ends are round (1, 2, 3, 5, 10, 20, 30, 50 …); none for max 0. */
export function countBands(max: number): { from: number; to: number }[] {
  const round: number[] = [];
  for (let ten = 1; ten <= max; ten *= 10) round.push(...[ten, 2 * ten, 3 * ten, 5 * ten]);
  const ends = round.filter((end) => end <= max);
  const bands = Math.min(MOST_BANDS, ends.length);
  const from = Array.from(
    { length: bands },
    (_, i) => ends[Math.round((i * (ends.length - 1)) / Math.max(1, bands - 1))] ?? 1,
  );
  return from.map((start, i) => ({ from: start, to: (from[i + 1] ?? max + 1) - 1 }));
}
