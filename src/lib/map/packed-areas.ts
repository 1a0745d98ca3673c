import type { AreaSet, Bbox } from '$lib/domain';
import type { Placement } from './frame';
import type { Box } from './label-fit';
import { centreOf, latitude, longitude, pack, type WorldPoint } from './mercator';

/** The areas in Mercator units about their own centre: projected once, drawn at every zoom. */
export interface PackedAreas {
  readonly count: number;
  readonly origin: WorldPoint;
  /** x, y per vertex. */
  readonly coords: Float64Array;
  readonly ringStart: Uint32Array;
  /** Area a owns rings ringOfArea[a]..ringOfArea[a + 1], outer ones and holes alike. */
  readonly ringOfArea: Uint32Array;
  /** Min x, min y, max x, max y per area; an area without polygon has min > max. */
  readonly boxes: Float64Array;
  /** A point inside each area; NaN without polygon. */
  readonly centres: Float64Array;
  /** Typical side of an area, in units: mean of √(width × height) of its box. */
  readonly side: number;
}

function boxOf(coords: Float64Array, from: number, to: number, boxes: Float64Array, at: number): void {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let v = from; v < to; v += 1) {
    const x = coords[2 * v] as number;
    const y = coords[2 * v + 1] as number;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  boxes.set([west, north, east, south], at);
}

function typicalSide(boxes: Float64Array, count: number): number {
  let sum = 0;
  let drawn = 0;
  for (let a = 0; a < count; a += 1) {
    const width = (boxes[4 * a + 2] as number) - (boxes[4 * a] as number);
    const height = (boxes[4 * a + 3] as number) - (boxes[4 * a + 1] as number);
    if (width < 0 || height < 0) continue;
    sum += Math.sqrt(width * height);
    drawn += 1;
  }
  return drawn === 0 ? 0 : sum / drawn;
}

/** Packs a level's areas; null when none of them has a polygon. Nothing of the set is changed. */
export function packAreas(areas: AreaSet): PackedAreas | null {
  const { geometry, count } = areas;
  if (geometry?.bbox == null) return null;
  const origin = centreOf(geometry.bbox);
  const coords = pack(geometry.coords, origin);
  const { ringStart } = geometry;
  const ringOfArea = Uint32Array.from(
    geometry.areaStart,
    (polygon) => geometry.polygonStart[polygon] ?? ringStart.length - 1,
  );
  const boxes = new Float64Array(4 * count);
  for (let a = 0; a < count; a += 1) {
    const from = ringStart[ringOfArea[a] as number] as number;
    const to = ringStart[ringOfArea[a + 1] as number] as number;
    boxOf(coords, from, to, boxes, 4 * a);
  }
  const centres = pack(areas.centres, origin);
  return { count, origin, coords, ringStart, ringOfArea, boxes, centres, side: typicalSide(boxes, count) };
}

/** Where all areas together lie under a placement, in its px. */
export function extentOf({ boxes, count }: PackedAreas, { k, dx, dy }: Placement): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < 4 * count; i += 4) {
    left = Math.min(left, boxes[i] as number);
    top = Math.min(top, boxes[i + 1] as number);
    right = Math.max(right, boxes[i + 2] as number);
    bottom = Math.max(bottom, boxes[i + 3] as number);
  }
  return { left: left * k + dx, top: top * k + dy, right: right * k + dx, bottom: bottom * k + dy };
}

/** West, south, east, north of one area in degrees; null when it has no polygon or is not there. */
export function areaBox({ boxes, count, origin }: PackedAreas, area: number): Bbox | null {
  if (area < 0 || area >= count) return null;
  const [west = NaN, north = NaN, east = NaN, south = NaN] = boxes.subarray(4 * area, 4 * area + 4);
  if (!(west <= east)) return null;
  return [
    longitude(west + origin.x),
    latitude(south + origin.y),
    longitude(east + origin.x),
    latitude(north + origin.y),
  ];
}
