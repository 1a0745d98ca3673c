import { equalAreaCylinder, WGS84 } from './equal-area-cylinder';

/** A flat map in metres about one place: areas are true everywhere, lengths near its centre. */
export interface Plane {
  readonly lon0: number;
  readonly lat0: number;
  /** Metres east and north of the centre, from degrees. */
  toPlane(lon: number, lat: number): [x: number, y: number];
  /** Degrees, from metres east and north of the centre. */
  toDegrees(x: number, y: number): [lon: number, lat: number];
  /** As `toPlane` for lon, lat pairs, into `out` (same length; may be the input itself). */
  projectInto(coords: ArrayLike<number>, out: Float64Array): Float64Array;
}

/**
 * Cylindrical equal-area plane on WGS 84 with true scale along the parallel of its centre
 * (Snyder 1987, USGS PP 1395, pp. 76–85); the centre is (0, 0). Within 10 km of it a length is off by less
 * than 1 in 1,000 in Indonesia's latitudes. Longitudes are not wrapped: no place lies across 180°.
 * NaN goes through as NaN. @throws RangeError for a centre at a pole or one that is not in degrees.
 */
export function localPlane(lon0: number, lat0: number): Plane {
  if (!(Math.abs(lat0) < 90 && Math.abs(lon0) <= 180)) throw new RangeError('The centre is in degrees');
  const { metresPerDegree, northing, latitude } = equalAreaCylinder(WGS84, lat0);
  const y0 = northing(lat0);
  return {
    lon0,
    lat0,
    toPlane: (lon, lat) => [(lon - lon0) * metresPerDegree, northing(lat) - y0],
    toDegrees: (x, y) => [lon0 + x / metresPerDegree, latitude(y + y0)],
    projectInto(coords, out) {
      for (let i = 0; i + 1 < coords.length; i += 2) {
        const lat = coords[i + 1] as number;
        out[i] = ((coords[i] as number) - lon0) * metresPerDegree;
        out[i + 1] = northing(lat) - y0;
      }
      return out;
    },
  };
}
