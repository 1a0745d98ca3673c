import type { HallAction } from '$lib/meeting';

/** CSS px that a finger goes aside for another step, and the most it may move in a tap. */
const SWIPE = 48;
const TAP = 10;

/** What a finger or mouse did between down and up: a swipe, a tap, or (null) nothing that is meant for the story. */
export function strokeAsks(dx: number, dy: number, touch: boolean): HallAction | 'tap' | null {
  if (touch && Math.abs(dx) >= SWIPE && Math.abs(dx) > 1.5 * Math.abs(dy))
    return { do: dx < 0 ? 'forward' : 'back' };
  return Math.hypot(dx, dy) <= TAP ? 'tap' : null;
}
