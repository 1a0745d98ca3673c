import type { Place } from './real-areas';

/** Pixels of the web's Mercator map (EPSG:3857) with tiles of 256 px, worked out anew for the tests. */

const worldPx = (zoom: number): number => 256 * 2 ** zoom;

export function project({ lng, lat }: Place, zoom: number): { x: number; y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: ((lng + 180) / 360) * worldPx(zoom),
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldPx(zoom),
  };
}

export function unproject({ x, y }: { x: number; y: number }, zoom: number): Place {
  const north = Math.PI * (1 - (2 * y) / worldPx(zoom));
  return { lng: (x / worldPx(zoom)) * 360 - 180, lat: (Math.atan(Math.sinh(north)) * 180) / Math.PI };
}
