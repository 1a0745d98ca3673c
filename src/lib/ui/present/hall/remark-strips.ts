import type { AreaSet, Callout } from '$lib/domain';
import {
  areaAtPoint,
  cameraFor,
  groundTable,
  hallGround,
  NO_STRIPS,
  projectionOf,
  roomFor,
  type CalloutAsk,
  type Strips,
} from '$lib/map';
import { MOST_REMARKS } from './letters';
import { remarkWays, type RemarkLetters } from './remark-plates';

/** What is kept beside the whole so that a slide's remarks stand on free ground; nothing where none is seen. */
export function stripsFor(
  callouts: readonly Callout[],
  letters: RemarkLetters,
  areas: AreaSet | null,
  margin: number,
  centreOf: (callout: Callout) => readonly [lng: number, lat: number] | null,
): Strips {
  const { size: window } = letters;
  const bbox = areas?.geometry?.bbox ?? null;
  if (callouts.length === 0 || areas === null || bbox === null || !(window.width > 0 && window.height > 0))
    return NO_STRIPS;
  const camera = cameraFor(bbox, window, margin);
  const ground = hallGround(areas, camera, window);
  if (ground === null) return NO_STRIPS;
  const project = projectionOf(camera, window);
  const [low, high] = [project(bbox[0], bbox[3]), project(bbox[2], bbox[1])];
  const asks = callouts.slice(0, MOST_REMARKS).flatMap((callout): CalloutAsk[] => {
    const centre = centreOf(callout);
    if (centre === null) return [];
    const at = project(...centre);
    const own = groundTable(ground, areaAtPoint(ground, at.x, at.y));
    return [{ ...at, own, sizes: remarkWays(callout, letters) }];
  });
  const whole = { left: low.x, top: low.y, right: high.x, bottom: high.y };
  return roomFor(asks, { window, margin, whole, covered: groundTable(ground) });
}
