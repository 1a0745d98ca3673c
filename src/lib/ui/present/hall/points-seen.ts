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

/** Squares around circles that stand for a count, CSS px. */
export function circleBoxes(
  circles: { readonly at: Float64Array; readonly unitRadiusPx: number } | null,
  values: ArrayLike<number>,
  project: Projection | null,
): Box[] {
  if (circles === null || project === null) return [];
  return Array.from(values, (value, i) => {
    const { x, y } = project(circles.at[2 * i] ?? NaN, circles.at[2 * i + 1] ?? NaN);
    const radius = circles.unitRadiusPx * Math.sqrt(value);
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  });
}
