/** Places sorted into the cells of a grid. */
export interface PlaceGrid {
  /** Calls back with the position (in the list given) of every place in a cell that the edge a–b is near. */
  alongEdge(a: number, b: number, found: (position: number) => void): void;
}

interface Span {
  readonly min: number;
  /** Size of a cell. */
  readonly step: number;
}

/**
 * A grid of about as many cells as places over the places' bounds, to look along edges without trying every
 * place. `places` are vertex numbers in `coords` (lon, lat); `reach` in degrees is how near is near.
 */
export function placeGrid(coords: Float64Array, places: Int32Array, reach: number): PlaceGrid {
  const side = Math.max(1, Math.ceil(Math.sqrt(places.length)));
  const spans = [span(coords, places, 0, side, reach), span(coords, places, 1, side, reach)] as const;
  const cellOf = (axis: 0 | 1, value: number) =>
    Math.max(0, Math.min(side - 1, Math.floor((value - spans[axis].min) / spans[axis].step)));
  const cell = Int32Array.from(places, (place) => {
    const column = cellOf(0, coords[2 * place] as number);
    return cellOf(1, coords[2 * place + 1] as number) * side + column;
  });
  const { start, members } = byCell(cell, side * side);
  return {
    alongEdge(a, b, found) {
      const [low, high] = (coords[2 * a + 1] as number) < (coords[2 * b + 1] as number) ? [a, b] : [b, a];
      const y = coords[2 * low + 1] as number;
      const dy = (coords[2 * high + 1] as number) - y;
      const x = coords[2 * low] as number;
      const dx = (coords[2 * high] as number) - x;
      const last = cellOf(1, y + dy + reach);
      for (let row = cellOf(1, y - reach); row <= last; row += 1) {
        const south = spans[1].min + row * spans[1].step;
        const part = (lat: number) => (dy === 0 ? 0 : Math.max(0, Math.min(1, (lat - y) / dy)));
        const x0 = x + dx * (dy === 0 ? 0 : part(south - reach));
        const x1 = x + dx * (dy === 0 ? 1 : part(south + spans[1].step + reach));
        const first = row * side + cellOf(0, Math.min(x0, x1) - reach);
        const end = row * side + cellOf(0, Math.max(x0, x1) + reach) + 1;
        for (let m = start[first] as number; m < (start[end] as number); m += 1) found(members[m] as number);
      }
    },
  };
}

function span(coords: Float64Array, places: Int32Array, axis: 0 | 1, cells: number, reach: number): Span {
  let min = Infinity;
  let max = -Infinity;
  for (const place of places) {
    min = Math.min(min, coords[2 * place + axis] as number);
    max = Math.max(max, coords[2 * place + axis] as number);
  }
  return { min, step: Math.max(reach, (max - min) / cells) };
}

/** Positions in ascending order of their cell: cell c has members[start[c]] .. members[start[c+1] − 1]. */
function byCell(cell: Int32Array, cells: number): { start: Uint32Array; members: Uint32Array } {
  const start = new Uint32Array(cells + 1);
  for (const c of cell) start[c + 1] = (start[c + 1] as number) + 1;
  for (let c = 0; c < cells; c += 1) start[c + 1] = (start[c + 1] as number) + (start[c] as number);
  const cursor = start.slice();
  const members = new Uint32Array(cell.length);
  cell.forEach((c, position) => {
    const at = cursor[c] as number;
    members[at] = position;
    cursor[c] = at + 1;
  });
  return { start, members };
}
