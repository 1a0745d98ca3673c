import type { Bbox, Geometry } from '$lib/domain';
import { borderDistance } from './border-distance';
import { interiorPoint } from './interior-point';
import { meanThickness } from './mean-thickness';
import { pointInArea } from './point-in-area';
import { boundsOfArea } from './rings-of-area';
import { seededRandom } from './seeded-random';

/** Steps of the R2 sequence: 1/ρ and 1/ρ² of the plastic number ρ. */
const STEP_X = 0.7548776662466927;
const STEP_Y = 0.5698402909980532;
/** Tries in a row that may miss before a smaller margin is taken. */
const PATIENCE = 200;
/** Margin to the border at first, as a part of an area's thickness: a tenth of a square's side. */
const MARGIN = 0.4;
/** How often the margin is halved before none is asked for. */
const HALVINGS = 4;

interface Part {
  readonly area: number;
  readonly bounds: Bbox;
  /** Degrees of latitude. */
  readonly margin: number;
}

interface Ground {
  readonly parts: readonly Part[];
  readonly bounds: Bbox;
  /** Cosine of the middle latitude. */
  readonly scale: number;
}

/**
 * Well-spread places inside the union of some areas, for what is known to lie there but not where:
 * `count` pairs of lon, lat. The same seed gives the same places, and a larger count begins with the
 * places of a smaller one. The R2 sequence (Roberts 2018, "The Unreasonable Effectiveness of
 * Quasirandom Sequences"), shifted by the seed, over the bounds of the areas; what falls outside or near
 * a border is passed over. Where that finds nothing (a sliver), one point inside is repeated.
 * NaN pairs when none of the areas has a polygon.
 */
export function spreadWithin(
  geometry: Geometry,
  areas: readonly number[],
  count: number,
  seed: number,
): Float64Array {
  const out = new Float64Array(2 * count).fill(NaN);
  const ground = groundOf(geometry, areas);
  if (ground === null) return out;
  const [west, south, east, north] = ground.bounds;
  const random = seededRandom(seed);
  let u = random();
  let v = random();
  let halved = 0;
  let misses = 0;
  for (let placed = 0; placed < count;) {
    u = (u + STEP_X) % 1;
    v = (v + STEP_Y) % 1;
    const at: [number, number] = [west + u * (east - west), south + v * (north - south)];
    const hit = isWellInside(geometry, ground, at, halved > HALVINGS ? 0 : 2 ** -halved);
    misses = hit ? 0 : misses + 1;
    const giveUp = misses >= PATIENCE && halved > HALVINGS;
    if (hit || giveUp) {
      out.set(hit ? at : anchor(geometry, ground), 2 * placed);
      placed += 1;
    }
    if (misses < PATIENCE) continue;
    halved += 1;
    misses = 0;
  }
  return out;
}

function groundOf(geometry: Geometry, areas: readonly number[]): Ground | null {
  const bounded = areas.flatMap((area) => {
    const bounds = boundsOfArea(geometry, area);
    return bounds === null ? [] : [{ area, bounds }];
  });
  if (bounded.length === 0) return null;
  const bounds = bounded
    .map((part): Bbox => part.bounds)
    .reduce(([w, s, e, n], b) => [
      Math.min(w, b[0]),
      Math.min(s, b[1]),
      Math.max(e, b[2]),
      Math.max(n, b[3]),
    ]);
  const scale = Math.cos(((bounds[1] + bounds[3]) * Math.PI) / 360);
  const parts = bounded.map((part) => ({
    ...part,
    margin: MARGIN * meanThickness(geometry, part.area, scale),
  }));
  return { parts, bounds, scale };
}

/** `share`: how much of its margin a part still asks for, 1 to 0. */
function isWellInside(geometry: Geometry, ground: Ground, at: [number, number], share: number): boolean {
  const [lon, lat] = at;
  return ground.parts.some(({ area, bounds: [w, s, e, n], margin }) => {
    if (lon < w || lon > e || lat < s || lat > n || !pointInArea(geometry, area, lon, lat)) return false;
    return share === 0 || borderDistance(geometry, area, at, ground.scale) >= margin * share;
  });
}

function anchor(geometry: Geometry, ground: Ground): [number, number] {
  const first = ground.parts[0];
  return (first && interiorPoint(geometry, first.area)) ?? [NaN, NaN];
}
