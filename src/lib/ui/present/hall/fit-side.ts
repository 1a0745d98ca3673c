/** Parts of the width that the words may take beside the map, and where they begin with residents' words. */
const PARTS = [0.28, 0.31, 0.34, 0.37, 0.4, 0.43, 0.46, 0.5, 0.55, 0.6, 0.66];
const ROOMY_FROM = 0.55;
/** Up to here the map gives way before the words stand closer together; and before they do not fit at all. */
const GIVING_TO = 0.4;
const DENSE_TO = 0.55;
/** Where the words are read on step by step, they take as much. */
const PAGED_AT = 0.46;
/**
 * How the words share their room: at ease; with a denser legend; as close together as letters of 4 % of the
 * height can be read; and the area that is spoken of without the question.
 */
type Sharing = 'together' | 'tight' | 'dense' | 'card';

/** What is given up, sharing by sharing: attributes of the side. */
const GIVEN_UP: Readonly<Record<Sharing, readonly string[]>> = {
  together: [],
  tight: ['data-tight'],
  dense: ['data-tight', 'data-dense'],
  card: ['data-tight', 'data-dense', 'data-card'],
};
const ATTRIBUTES = ['data-tight', 'data-dense', 'data-card'];

/**
 * Gives the words beside the map as much width as they need to be seen whole at every step, and no more. Where
 * even half of it is too narrow, they are read on step by step (`data-paged`, and `data-more` where this step has
 * more). `from`: the least part, so that the map does not grow within a slide. `aspect`: width of the ground by its height; what it leaves beside it
 * costs the map nothing. An area that is chosen first finds its room in that part. Gives the part.
 */
export function fitSide(scene: HTMLElement, roomy: boolean, from: number, aspect = Infinity): number {
  const side = scene.querySelector<HTMLElement>('.side');
  if (side === null) return from;
  const least = Math.max(from, roomy ? ROOMY_FROM : 0);
  const parts = PARTS.filter((part) => part >= least);
  const upTo = (most: number): number[] => parts.filter((part) => part <= most);
  const free = Math.min(PAGED_AT, 1 - (aspect * scene.clientHeight) / scene.clientWidth);
  const chosen = side.querySelector('.chosen') !== null;
  const giving = upTo(Math.max(GIVING_TO, free));
  const tries: readonly Try[] = [
    ...(chosen && from > 0 ? inOrder(least, 'together', 'tight', 'dense', 'card') : []),
    ...giving.flatMap((part) => inOrder(part, 'together', 'tight')),
    ...giving.flatMap((part) => inOrder(part, 'dense')),
    ...upTo(roomy ? 1 : DENSE_TO).flatMap((part) => inOrder(part, 'tight', 'dense')),
    ...(chosen ? upTo(DENSE_TO).flatMap((part) => inOrder(part, 'card')) : []),
  ];
  for (const name of ['data-paged', 'data-more']) side.removeAttribute(name);
  for (const tried of tries) {
    share(scene, side, tried);
    if (fits(side)) return tried.part;
  }
  const paged = parts.find((part) => part >= PAGED_AT) ?? least;
  share(scene, side, { part: paged, sharing: 'tight' });
  side.setAttribute('data-paged', '');
  side.toggleAttribute('data-more', !fits(side));
  return paged;
}

function fits({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1;
}

interface Try {
  readonly part: number;
  readonly sharing: Sharing;
}

function share(scene: HTMLElement, side: HTMLElement, { part, sharing }: Try): void {
  scene.style.setProperty('--side', `${100 * part}%`);
  for (const name of ATTRIBUTES) side.toggleAttribute(name, GIVEN_UP[sharing].includes(name));
}

function inOrder(part: number, ...sharings: readonly Sharing[]): Try[] {
  return sharings.map((sharing) => ({ part, sharing }));
}
