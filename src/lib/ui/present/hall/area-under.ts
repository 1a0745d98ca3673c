import type { AreaAt } from '$lib/meeting';
import { areaPath } from './area-path';
import type { HallPicture } from './hall-picture.svelte';
import type { Spot } from './taps';

/** The named area at a point of the map, CSS px from its corner; null where there is none. */
export function areaUnder({ named, project }: HallPicture, { x, y }: Spot): AreaAt | null {
  const pen = document.createElement('canvas').getContext('2d');
  const geometry = named?.areas.geometry ?? null;
  if (pen === null || named === null || geometry === null || project === null) return null;
  const area = named.areas.keys.find((_, i) =>
    pen.isPointInPath(new Path2D(areaPath(geometry, i, project)), x, y),
  );
  return area === undefined ? null : { level: named.areas.level.id, area };
}
