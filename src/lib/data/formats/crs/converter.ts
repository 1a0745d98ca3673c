import proj4 from 'proj4';

/** Degrees of a position in another system; null where that is impossible. */
export type Converter = (x: number, y: number) => readonly [lng: number, lat: number] | null;

/** From a system, as a proj string or WKT, to degrees of WGS 84; null where it cannot be understood. */
export function converter(definition: string): Converter | null {
  let forward: (position: [number, number]) => number[];
  try {
    const transform = proj4(definition, 'WGS84');
    forward = (position) => transform.forward(position);
  } catch {
    return null;
  }
  return (x, y) => {
    try {
      const [lng, lat] = forward([x, y]);
      return lng !== undefined && lat !== undefined && Number.isFinite(lng) && Number.isFinite(lat)
        ? [lng, lat]
        : null;
    } catch {
      return null;
    }
  };
}
