/** Parts of the width that the words may take beside the map, and where they begin with residents' words. */
const PARTS = [0.28, 0.31, 0.34, 0.37, 0.4, 0.43, 0.46, 0.5, 0.55, 0.6, 0.66];
const ROOMY_FROM = 0.55;
/** Up to here words and legend are seen together; beyond, they first try to take turns. */
const TOGETHER_TO = 0.46;

/**
 * Gives the words beside the map as much width as they need to be seen whole, and no more: the letters keep
 * their size. Where that would leave little of the map, words and legend take turns; where even the widest is
 * too narrow, they can be scrolled. `from`: the least part, so that the map does not grow within a slide.
 * Gives the part.
 */
export function fitSide(scene: HTMLElement, roomy: boolean, from: number): number {
  const side = scene.querySelector<HTMLElement>('.side');
  if (side === null) return from;
  const least = Math.max(from, roomy ? ROOMY_FROM : 0);
  const parts = PARTS.filter((part) => part >= least);
  const tries = [
    ...parts.filter((part) => part <= TOGETHER_TO).map((part) => ({ part, turns: false })),
    ...parts.map((part) => ({ part, turns: true })),
  ];
  for (const { part, turns } of tries) {
    scene.style.setProperty('--side', `${100 * part}%`);
    side.toggleAttribute('data-turns', turns);
    if (side.scrollHeight <= side.clientHeight + 1 && side.scrollWidth <= side.clientWidth + 1) return part;
  }
  return parts[parts.length - 1] ?? from;
}
