import type { Metres, Position, Shape } from './shape';

/** Shapes whose vertices are numbered places: those that agree to the last digit have one number. */
export interface PlaceNet {
  readonly positions: Position[];
  /** Metres from the equator and the first meridian, x and y by place. */
  readonly x: number[];
  readonly y: number[];
  /** The shapes that each place is a vertex of. */
  readonly users: Set<number>[];
  /** Rings of places, polygon by polygon, shape by shape. */
  readonly shapes: number[][][][];
}

/** Numbers the vertices of shapes in the order in which they are first met. */
export function placeNet(shapes: readonly Shape[], { perLon, perLat }: Metres): PlaceNet {
  const numbers = new Map<string, number>();
  const net: PlaceNet = { positions: [], x: [], y: [], users: [], shapes: [] };
  const placeOf = (position: Position): number => {
    const key = `${position[0]} ${position[1]}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, net.positions.length);
    net.positions.push(position);
    net.x.push(position[0] * perLon);
    net.y.push(position[1] * perLat);
    net.users.push(new Set());
    return net.positions.length - 1;
  };
  shapes.forEach((shape, user) => {
    net.shapes.push(
      shape.map((rings) =>
        rings.map((ring) =>
          ring.map((position) => {
            const place = placeOf(position);
            net.users[place]?.add(user);
            return place;
          }),
        ),
      ),
    );
  });
  return net;
}

/** The shapes of a net as positions again. */
export function shapesOf({ shapes, positions }: PlaceNet): Shape[] {
  return shapes.map((shape) =>
    shape.map((rings) => rings.map((ring) => ring.map((place) => positions[place] ?? [0, 0]))),
  );
}
