import type { Bbox } from '$lib/domain';

/** Radius of a sphere with the surface of the earth (WGS 84), metres. */
const RADIUS_M = 6_371_007;
const RADIANS = Math.PI / 180;

/** A rectangle on the sheet, in its units. */
export interface SheetBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From degrees to the sheet. */
export interface PaperPlane {
  readonly x: (lng: number) => number;
  readonly y: (lat: number) => number;
  /** Units of the sheet per metre of ground at the middle latitude. */
  readonly unitsPerMetre: number;
  /** What is drawn of it. */
  readonly width: number;
  readonly height: number;
}

/**
 * A bounding box fitted to a box of the sheet, north up, by Lambert's cylindrical equal-area projection
 * (1772; Snyder, Map Projections, 1987, p. 76) with its standard parallel through the middle of the bounding
 * box: areas are true among themselves, and within a kelurahan distances are too, to far less than a line's
 * width. The drawing touches the box at the top and is centred; a bounding box without extent is drawn as a point.
 */
export function paperPlane([west, south, east, north]: Bbox, box: SheetBox): PaperPlane {
  const cosine = Math.cos(((south + north) / 2) * RADIANS);
  const east0 = (lng: number): number => RADIUS_M * lng * RADIANS * cosine;
  const north0 = (lat: number): number => (RADIUS_M * Math.sin(lat * RADIANS)) / cosine;
  const [wide, tall] = [east0(east) - east0(west), north0(north) - north0(south)];
  const unitsPerMetre = Math.min(
    wide > 0 ? box.width / wide : Infinity,
    tall > 0 ? box.height / tall : Infinity,
  );
  const scale = Number.isFinite(unitsPerMetre) ? unitsPerMetre : 1;
  const left = box.x + (box.width - wide * scale) / 2;
  return {
    x: (lng) => left + (east0(lng) - east0(west)) * scale,
    y: (lat) => box.y + (north0(north) - north0(lat)) * scale,
    unitsPerMetre: scale,
    width: wide * scale,
    height: tall * scale,
  };
}
