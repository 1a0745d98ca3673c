import type { TypedPart } from '$lib/meeting';

/**
 * Signs of each part of a slide that a hall can read at once, beside a map that is still large, at 1024 × 768:
 * longer ones are shown whole only by stepping through them.
 */
const ROOM: Readonly<Record<TypedPart['part'], number>> = {
  title: 60,
  text: 120,
  question: 85,
  callouts: 45,
  room: 60,
};

/** Whether words are too long for their part of a slide in the hall. */
export function tooLongFor(part: TypedPart['part'], words: string): boolean {
  return words.trim().length > ROOM[part];
}
