/** The four ways the arrow keys point: up is north. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** Turns an offset so that the direction asked for becomes "ahead". */
const AHEAD: Record<Direction, (x: number, y: number) => readonly [ahead: number, aside: number]> = {
  up: (x, y) => [y, x],
  down: (x, y) => [-y, x],
  right: (x, y) => [x, y],
  left: (x, y) => [-x, y],
};

/**
 * The area to walk to with an arrow key: the one whose centre is nearest within ±45° of the direction
 * (both limits included), on degrees scaled by the cosine of the latitude; −1 when there is none.
 * Equally near centres go by index; areas without centre (NaN) are passed over. With nothing selected
 * (`from` outside the areas, or an area without centre) it is the area nearest to the mean of all centres.
 * `centres` holds lon, lat per area.
 */
export function neighbourTowards(centres: ArrayLike<number>, from: number, direction: Direction): number {
  const lon = from < 0 ? NaN : (centres[2 * from] ?? NaN);
  const lat = from < 0 ? NaN : (centres[2 * from + 1] ?? NaN);
  if (Number.isNaN(lon) || Number.isNaN(lat)) return nearest(centres, ...meanCentre(centres), () => true);
  return nearest(centres, lon, lat, (x, y) => {
    const [ahead, aside] = AHEAD[direction](x, y);
    return ahead > 0 && Math.abs(aside) <= ahead;
  });
}

function nearest(
  centres: ArrayLike<number>,
  lon: number,
  lat: number,
  accepts: (x: number, y: number) => boolean,
): number {
  const scale = Math.cos((lat * Math.PI) / 180);
  let best = -1;
  let least = Infinity;
  for (let i = 0; 2 * i + 1 < centres.length; i += 1) {
    const x = ((centres[2 * i] as number) - lon) * scale;
    const y = (centres[2 * i + 1] as number) - lat;
    const distance = x * x + y * y;
    if (distance < least && accepts(x, y)) {
      best = i;
      least = distance;
    }
  }
  return best;
}

function meanCentre(centres: ArrayLike<number>): [lon: number, lat: number] {
  let lon = 0;
  let lat = 0;
  let known = 0;
  for (let i = 0; i + 1 < centres.length; i += 2) {
    const x = centres[i] as number;
    const y = centres[i + 1] as number;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    lon += x;
    lat += y;
    known += 1;
  }
  return [lon / known, lat / known];
}
