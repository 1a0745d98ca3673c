/** An ellipsoid of revolution: semi-major axis in metres, first eccentricity squared. */
export interface Ellipsoid {
  readonly a: number;
  readonly e2: number;
}

/** World Geodetic System 1984 (NGA.STND.0036): a and 1/f = 298.257223563. */
export const WGS84: Ellipsoid = { a: 6378137, e2: 0.00669437999014131 };

const RADIANS = Math.PI / 180;

/** The projection's parts: the scale of longitudes, and latitude to northing and back. */
export interface EqualAreaCylinder {
  /** Metres of x per degree of longitude. */
  readonly metresPerDegree: number;
  /** y in metres from the equator, for a latitude in degrees. */
  northing(lat: number): number;
  /** Latitude in degrees for y in metres from the equator; beyond a pole gives the pole. */
  latitude(y: number): number;
}

/** Snyder's q (3-12): grows with the area between the equator and a latitude; `s` is its sine. */
function zoneArea(s: number, e2: number): number {
  const e = Math.sqrt(e2);
  return (1 - e2) * (s / (1 - e2 * s * s) + Math.atanh(e * s) / e);
}

/** Latitude (radians) from q: the authalic series (3-18), then Newton's steps (3-16) to full precision. */
function latitudeOf(q: number, polar: number, e2: number): number {
  const sine = Math.max(-1, Math.min(1, q / polar));
  const beta = Math.asin(sine);
  let phi =
    beta +
    (e2 / 3 + (31 * e2 ** 2) / 180 + (517 * e2 ** 3) / 5040) * Math.sin(2 * beta) +
    ((23 * e2 ** 2) / 360 + (251 * e2 ** 3) / 3780) * Math.sin(4 * beta) +
    ((761 * e2 ** 3) / 45360) * Math.sin(6 * beta);
  // Near a pole the step divides by nearly nothing, and the series is good enough there.
  for (let step = 0; step < 2 && Math.abs(sine) < 0.9999; step += 1) {
    const s = Math.sin(phi);
    const slope = (2 * (1 - e2) * Math.cos(phi)) / (1 - e2 * s * s) ** 2;
    phi += (q - zoneArea(s, e2)) / slope;
  }
  return phi;
}

/**
 * Cylindrical equal-area projection of an ellipsoid with true scale at `trueLat` degrees
 * (Snyder 1987, Map Projections: A Working Manual, USGS PP 1395, pp. 81–85, equations 10-13 to 10-18).
 */
export function equalAreaCylinder(ellipsoid: Ellipsoid, trueLat: number): EqualAreaCylinder {
  const { a, e2 } = ellipsoid;
  const s0 = Math.sin(trueLat * RADIANS);
  const k0 = Math.cos(trueLat * RADIANS) / Math.sqrt(1 - e2 * s0 * s0);
  const polar = zoneArea(1, e2);
  return {
    metresPerDegree: a * k0 * RADIANS,
    northing: (lat) => (a * zoneArea(Math.sin(lat * RADIANS), e2)) / (2 * k0),
    latitude: (y) => latitudeOf((2 * y * k0) / a, polar, e2) / RADIANS,
  };
}
