import type { Bbox } from '$lib/domain';

/** Indonesia, degrees: where positions are looked for when a package has no boundaries. */
const INDONESIA: Bbox = [94.5, -11.5, 141.5, 6.5];
/** How far outside the boundaries a position may lie, share of their width and height. */
const MARGIN = 0.2;

/** Where positions of a package are expected. */
export type Frame = Bbox;

/** A position in degrees, or what is wrong with it. `swapped`: given as longitude, latitude. */
export type PositionReading =
  | { readonly lng: number; readonly lat: number; readonly swapped: boolean }
  | { readonly fault: 'none' | 'unreadable' | 'zero' | 'range' | 'far' };

/** The frame of a package with these boundaries: they with a fifth around, else Indonesia. */
export function frameAround(bbox: Bbox | null): Frame {
  if (bbox === null) return INDONESIA;
  const [west, south, east, north] = bbox;
  const dx = (east - west) * MARGIN;
  const dy = (north - south) * MARGIN;
  return [west - dx, south - dy, east + dx, north + dy];
}

/** Position from two cells; "none" where both are empty. */
export function readLatLng(lat: string, lng: string, frame: Frame): PositionReading {
  if (lat === '' && lng === '') return { fault: 'none' };
  return placed(degrees(lat), degrees(lng), frame);
}

/**
 * Position from one cell with both numbers, in either order and either decimal sign:
 * "-6,89512, 107,54331", "107.5441,-6.8960", "-6.8971 107.5422", "(-6.9; 107.5)", "6°53'45"S 107°32'39"E".
 */
export function readPair(cell: string, frame: Frame): PositionReading {
  if (cell === '') return { fault: 'none' };
  const bare = cell.replace(/^[([]+|[)\]]+$/g, '').trim();
  const ways = [
    bare.split(/\s*[;|/]\s*/),
    bare.split(/,\s+/),
    bare.split(/(?<=[\d°'′’"″”\s](?:LS|LU|BT|[SNE]))\s*,?\s*(?=[\d+-])/i),
    bare.split(/\s+/),
    bare.split(','),
    pairedCommas(bare),
  ];
  for (const parts of ways) {
    const [first = null, second = null] = parts.map(degrees);
    if (parts.length === 2 && first !== null && second !== null) return placed(first, second, frame);
  }
  return { fault: 'unreadable' };
}

/** Position from two numbers, the latitude first. */
function placed(lat: number | null, lng: number | null, frame: Frame): PositionReading {
  if (lat === null || lng === null) return { fault: 'unreadable' };
  if (lat === 0 && lng === 0) return { fault: 'zero' };
  if (within(lng, lat, frame)) return { lng, lat, swapped: false };
  if (within(lat, lng, frame)) return { lng: lat, lat: lng, swapped: true };
  const possible =
    Math.min(Math.abs(lat), Math.abs(lng)) <= 90 && Math.max(Math.abs(lat), Math.abs(lng)) <= 180;
  return { fault: possible ? 'far' : 'range' };
}

function within(lng: number, lat: number, [west, south, east, north]: Frame): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** "-6,89512,107,54331": four pieces of two numbers with decimal commas. */
function pairedCommas(text: string): string[] {
  const [a, b, c, d, ...more] = text.split(/\s*,\s*/);
  return d === undefined || more.length > 0 ? [] : [`${a},${b}`, `${c},${d}`];
}

/** Degrees, minutes and perhaps seconds, the last of them with decimals: "6°53'45.2"S", "6° 53,75' LS". */
const SEXAGESIMAL =
  /^([+\-−–]?)\s*(\d{1,3})\s*[°º]\s*([0-5]?\d(?:[.,]\d{1,12})?)\s*['′’](?:\s*([0-5]?\d(?:[.,]\d{1,12})?)\s*(?:["″”]|''|’’|′′))?\s*(LS|LU|BT|S|N|E)?$/i;

/** Degrees of a cell ("-6,89512", "107.5441", "6.89 LS", "6°53'45"S"); null where it is no such number. */
function degrees(cell: string): number | null {
  const parts = SEXAGESIMAL.exec(cell.trim());
  if (parts !== null) {
    const [, sign = '', whole = '', minutes = '', seconds = '0', side = ''] = parts;
    const [degree = 0, minute = 0, second = 0] = [whole, minutes, seconds].map((text) =>
      Number.parseFloat(text.replace(',', '.')),
    );
    return signed(degree + minute / 60 + second / 3600, sign, side);
  }
  const found = /^([+\-−–]?)\s*(\d{1,4})(?:[.,](\d{1,20}))?\s*°?\s*(LS|LU|BT|S|N|E)?$/i.exec(cell.trim());
  if (found === null) return null;
  const [, sign = '', whole = '', decimals = '', side = ''] = found;
  const value = Number.parseFloat(`${whole}.${decimals}0`);
  return signed(value, sign, side);
}

function signed(value: number, sign: string, side: string): number {
  const south = /^(?:LS|S)$/i.test(side) || /[-−–]/.test(sign);
  return south && value !== 0 ? -value : value;
}
