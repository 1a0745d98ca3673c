/** Longitude and latitude in degrees. */
export type Position = readonly [lon: number, lat: number];
/** Vertices of a ring; closed implicitly. */
export type Ring = readonly Position[];
/** Polygons, each a list of rings: the outer one first, then its holes. */
export type Shape = readonly (readonly Ring[])[];

/** Metres of ground per degree about a place: enough to tell near from far, and areas to a per cent. */
export interface Metres {
  readonly perLon: number;
  readonly perLat: number;
}

/** Metres per degree about a latitude (sphere of 6,371 km). */
export function metresAbout(lat: number): Metres {
  const perLat = (Math.PI / 180) * 6_371_000;
  return { perLat, perLon: perLat * Math.max(0.01, Math.cos((lat * Math.PI) / 180)) };
}

/** Twice the signed area in square degrees, from the first vertex; positive counter-clockwise. */
export function twiceArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  return ring.reduce((sum, [bx, by], v) => {
    const [ax, ay] = ring.at(v - 1) ?? [0, 0];
    return sum + (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }, 0);
}

/** Ground in square metres, holes left out. Relies on rings wound as `rewound` does. */
export function shapeM2(shape: Shape, { perLon, perLat }: Metres): number {
  return (shape.flat().reduce((sum, ring) => sum + twiceArea(ring), 0) / 2) * perLon * perLat;
}

/** Length of all rings in metres. */
export function shapeLengthM(shape: Shape, { perLon, perLat }: Metres): number {
  return shape.flat().reduce(
    (sum, ring) =>
      ring.reduce((length, [bx, by], v) => {
        const [ax, ay] = ring.at(v - 1) ?? [bx, by];
        return length + Math.hypot((bx - ax) * perLon, (by - ay) * perLat);
      }, sum),
    0,
  );
}

/** Outer rings counter-clockwise, holes clockwise; each still starts at its first vertex. */
export function rewound(shape: Shape): Shape {
  return shape.map((rings) =>
    rings.map((ring, i) => {
      if (twiceArea(ring) > 0 === (i === 0)) return ring;
      return [...ring.slice(0, 1), ...ring.slice(1).reverse()];
    }),
  );
}

/** Whether a ring winds about a point an odd number of times. */
export function holds(ring: Ring, [x, y]: Position): boolean {
  let odd = false;
  ring.forEach(([bx, by], v) => {
    const [ax, ay] = ring.at(v - 1) ?? [bx, by];
    if (ay > y !== by > y && ax + ((y - ay) / (by - ay)) * (bx - ax) > x) odd = !odd;
  });
  return odd;
}
