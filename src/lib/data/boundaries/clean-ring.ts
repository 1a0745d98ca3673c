/**
 * A ring of GeoJSON positions as lon, lat, lon, lat …: not closed, without repeated neighbours, starting
 * at its first vertex and running the way asked for (counter-clockwise for outer rings, lon right, lat
 * up). Heights are left out. Null where a position is no pair of degrees, where fewer than three
 * vertices remain, or where the ring encloses nothing.
 */
export function cleanRing(positions: unknown, counterClockwise: boolean): number[] | null {
  if (!Array.isArray(positions)) return null;
  const flat: number[] = [];
  for (const position of positions as readonly unknown[]) {
    if (!isPosition(position)) return null;
    const [lng, lat] = position;
    if (flat.at(-2) !== lng || flat.at(-1) !== lat) flat.push(lng, lat);
  }
  while (flat.length > 2 && flat[0] === flat.at(-2) && flat[1] === flat.at(-1)) flat.length -= 2;
  const area = flat.length < 6 ? 0 : doubleArea(flat);
  if (area === 0) return null;
  return area > 0 === counterClockwise ? flat : reversed(flat);
}

/** A pair of finite numbers within ±180 and ±90. */
export function isPosition(value: unknown): value is readonly [number, number] {
  if (!Array.isArray(value)) return false;
  const [lng, lat] = value as readonly unknown[];
  return typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

/** Twice the signed area, from the first vertex (which keeps small rings exact); positive counter-clockwise. */
function doubleArea(flat: readonly number[]): number {
  const [x0 = 0, y0 = 0] = flat;
  let sum = 0;
  for (let i = 2; i + 3 < flat.length; i += 2) {
    const ax = (flat[i] ?? 0) - x0;
    const ay = (flat[i + 1] ?? 0) - y0;
    sum += ax * ((flat[i + 3] ?? 0) - y0) - ((flat[i + 2] ?? 0) - x0) * ay;
  }
  return sum;
}

function reversed(flat: readonly number[]): number[] {
  const turned = flat.slice(0, 2);
  for (let i = flat.length - 2; i >= 2; i -= 2) turned.push(flat[i] ?? 0, flat[i + 1] ?? 0);
  return turned;
}
