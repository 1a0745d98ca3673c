import type { AreaSet, ContextFeature } from '$lib/domain';
import type { Box, HallPlace, Projection, WindowSize } from '$lib/map';

const seen = ({ x, y }: { x: number; y: number }, { width, height }: WindowSize): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** Areas whose middle the window shows. */
export function centresSeen(areas: AreaSet | null, project: Projection | null, size: WindowSize): number[] {
  if (areas === null || project === null) return [];
  return areas.keys.flatMap((_, area) =>
    seen(project(areas.centres[2 * area] ?? NaN, areas.centres[2 * area + 1] ?? NaN), size) ? [area] : [],
  );
}

/** Places with a name that the window shows. */
export function placesSeen(
  context: readonly ContextFeature[],
  project: Projection | null,
  size: WindowSize,
): HallPlace[] {
  if (project === null) return [];
  return context.flatMap(({ shape, kind, name, parts }) => {
    const at = project(parts[0]?.[0] ?? NaN, parts[0]?.[1] ?? NaN);
    return shape === 'point' && name !== '' && seen(at, size) ? [{ kind, name, ...at }] : [];
  });
}

/** Half of the side of a square as large as a disc, in parts of its radius: its rim may be touched. */
const SQUARE = Math.sqrt(Math.PI) / 2;
/** Half of the side of a dot's square, in parts of the screen's height. */
const DOT = 0.01;

const around = (x: number, y: number, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

/** What a name must not hide of a disc, CSS px: all but a little of its rim. */
export function discBox({
  x,
  y,
  radius,
}: {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}): Box {
  return around(x, y, SQUARE * radius);
}

/** The same of circles that stand for a count. */
export function circleBoxes(
  circles: { readonly at: Float64Array; readonly unitRadiusPx: number } | null,
  values: ArrayLike<number>,
  project: Projection | null,
): Box[] {
  if (circles === null || project === null) return [];
  return Array.from(values, (value, i) => {
    const at = project(circles.at[2 * i] ?? NaN, circles.at[2 * i + 1] ?? NaN);
    return discBox({ ...at, radius: circles.unitRadiusPx * Math.sqrt(value) });
  });
}

/** Squares of the dots that the window shows, on a screen of so many CSS px in height. */
export function dotBoxes(
  at: Float64Array,
  project: Projection | null,
  size: WindowSize,
  screen: number,
): Box[] {
  if (project === null) return [];
  return Array.from({ length: at.length / 2 }, (_, i) => project(at[2 * i] ?? NaN, at[2 * i + 1] ?? NaN))
    .filter((point) => seen(point, size))
    .map(({ x, y }) => around(x, y, DOT * screen));
}

/** Rectangles around the middles of areas: where their names would like to stand. */
export function middleBoxes(
  { keys, centres }: Pick<AreaSet, 'keys' | 'centres'>,
  project: Projection,
  { width, height }: WindowSize,
): Box[] {
  return keys.map((_, area) => {
    const { x, y } = project(centres[2 * area] ?? NaN, centres[2 * area + 1] ?? NaN);
    return { left: x - width, top: y - height, right: x + width, bottom: y + height };
  });
}
