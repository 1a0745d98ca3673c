/** Parts of the width that the words may take beside the map, and where they begin with residents' words. */
const PARTS = [0.28, 0.31, 0.34, 0.37, 0.4, 0.43, 0.46, 0.5, 0.55, 0.6, 0.66];
const ROOMY_FROM = 0.55;
/** Up to here sentences and legend are seen together; beyond, they first try to take turns. */
const TOGETHER_TO = 0.46;
/**
 * How the words share their room: all at once; sentences or legend; the same without the button for residents'
 * words; and the chosen area without the question.
 */
type Sharing = 'together' | 'turns' | 'bare' | 'card';

/**
 * Gives the words beside the map as much width as they need to be seen whole, and no more: the letters keep
 * their size. Where that would leave little of the map, sentences and legend take turns, and the question stays;
 * where even the widest is too narrow, they can be scrolled. `from`: the least part, so that the map does not
 * grow within a slide. An area that is chosen first finds its room in that part. Gives the part.
 */
export function fitSide(scene: HTMLElement, roomy: boolean, from: number): number {
  const side = scene.querySelector<HTMLElement>('.side');
  if (side === null) return from;
  const least = Math.max(from, roomy ? ROOMY_FROM : 0);
  const parts = PARTS.filter((part) => part >= least);
  const kept = from > 0 && side.querySelector('.chosen') !== null ? [least] : [];
  const tries: readonly { part: number; sharing: Sharing }[] = [
    ...kept.flatMap((part) => inOrder(part, 'together', 'turns', 'bare', 'card')),
    ...parts.filter((part) => part <= TOGETHER_TO).flatMap((part) => inOrder(part, 'together')),
    ...parts.flatMap((part) =>
      part <= TOGETHER_TO ? inOrder(part, 'turns') : inOrder(part, 'turns', 'bare'),
    ),
  ];
  for (const { part, sharing } of tries) {
    scene.style.setProperty('--side', `${100 * part}%`);
    side.toggleAttribute('data-turns', sharing !== 'together');
    side.toggleAttribute('data-bare', sharing === 'bare' || sharing === 'card');
    side.toggleAttribute('data-card', sharing === 'card');
    if (side.scrollHeight <= side.clientHeight + 1 && side.scrollWidth <= side.clientWidth + 1) return part;
  }
  return parts[parts.length - 1] ?? from;
}

function inOrder(part: number, ...sharings: readonly Sharing[]): { part: number; sharing: Sharing }[] {
  return sharings.map((sharing) => ({ part, sharing }));
}
