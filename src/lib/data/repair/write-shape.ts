import type { Ring, Shape } from './shape';

/** A shape as GeoJSON (RFC 7946), beside the parts that are no polygon; null where there is nothing at all. */
export function writeShape(shape: Shape, others: readonly unknown[]): unknown {
  const closed = (ring: Ring) => [...ring, ...ring.slice(0, 1)].map(([lon, lat]) => [lon, lat]);
  const polygons = shape.map((rings) => rings.map(closed));
  const [first, ...more] = polygons;
  const geometry =
    more.length === 0
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: polygons };
  if (others.length === 0) return first === undefined ? null : geometry;
  return { type: 'GeometryCollection', geometries: [...(first === undefined ? [] : [geometry]), ...others] };
}
