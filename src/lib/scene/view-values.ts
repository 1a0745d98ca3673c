import { OVERLAYS, type Camera, type Dataset, type Question } from '$lib/domain';

/** Numbers of classes that can be asked for. */
export const CLASS_RANGE = { least: 3, most: 7 } as const;
/** Bandwidths of the density surface, metres. */
export const BANDWIDTH_RANGE = { least: 50, most: 1000, step: 50 } as const;

/** Widths of hexagons, metres. */
export const HEXAGON_RANGE = { least: 50, most: 500, step: 50 } as const;

/** A whole number within bounds. */
export function whole(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,7}$/.test(text)) return undefined;
  const value = Number.parseInt(text, 10);
  return value >= least && value <= most ? value : undefined;
}

/** Class limits above zero, ascending. */
export function readBreaks(text: string): number[] | undefined {
  const parts = text.split(',');
  if (parts.length > CLASS_RANGE.most - 1 || !parts.every((part) => /^\d{1,6}(\.\d{1,4})?$/.test(part))) {
    return undefined;
  }
  const limits = parts.map((part) => Number.parseFloat(part)).filter((limit) => limit > 0);
  return limits.length === 0 ? undefined : [...new Set(limits)].sort((a, b) => a - b);
}

/** Overlays by name; one that is unknown makes the whole list unusable. */
export function readOverlays(text: string): Question['overlays'] | undefined {
  if (text === NONE) return [];
  const asked = text.split(',');
  const known = OVERLAYS.filter((overlay) => asked.includes(overlay));
  return known.length === asked.length ? known : undefined;
}

/** An empty list, written so that it can stand against a default. */
export const NONE = '-';
const ALL_BUT = '!';

/** Kinds by id, or all but those named. */
export function readKinds(dataset: Dataset, text: string): Question['kinds'] | undefined {
  if (text === NONE) return [];
  const allBut = text.startsWith(ALL_BUT);
  const named = new Set((allBut ? text.slice(1) : text).split(','));
  const kinds = dataset.kinds.map((kind) => kind.id);
  if (![...named].every((id) => kinds.includes(id))) return undefined;
  return kinds.filter((id) => named.has(id) !== allBut);
}

/** Only a camera from which something of the place is seen; any, where there are no boundaries. */
export function cameraNear(dataset: Dataset, camera: Camera | undefined): Camera | undefined {
  const boxes = dataset.levels.flatMap((level) => level.geometry?.bbox ?? []);
  if (camera === undefined || boxes.length === 0) return camera;
  const [west = 0, south = 0, east = 0, north = 0] = boxes;
  // Zoomed out, the middle of the window may lie some way off.
  const [width, height] = [3 * (east - west), 3 * (north - south)];
  const near =
    camera.lng > west - width &&
    camera.lng < east + width &&
    camera.lat > south - height &&
    camera.lat < north + height;
  return near ? camera : undefined;
}

/** "zoom,lat,lng". */
export function readCamera(text: string): Camera | undefined {
  const match = /^(\d{1,2}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  if (match === null) return undefined;
  const [zoom = NaN, lat = NaN, lng = NaN] = match.slice(1).map((part) => Number.parseFloat(part));
  return zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180 ? { zoom, lat, lng } : undefined;
}

/** The shorter way of naming the kinds: those in, or "!" and those out. */
export function writtenKinds(dataset: Dataset, kinds: Question['kinds']): string | null {
  if (kinds === null) return null;
  if (kinds.length === 0) return NONE;
  const out = dataset.kinds.map((kind) => kind.id).filter((id) => !kinds.includes(id));
  return out.length > 0 && out.length < kinds.length ? ALL_BUT + out.join(',') : kinds.join(',');
}
