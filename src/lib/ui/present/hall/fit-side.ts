/** Parts of the width that the words may take beside the map, and where they begin with residents' words. */
const PARTS = [0.28, 0.31, 0.34, 0.37, 0.4, 0.43, 0.46, 0.5, 0.55, 0.6, 0.66];
const ROOMY_FROM = 0.55;
/** Up to here sentences and legend are seen together; beyond, they first try to take turns. */
const TOGETHER_TO = 0.46;
/** Up to here the map gives way so that a sentence stays beside the legend. */
const KEPT_TO = 0.4;
/**
 * How the words share their room: all at once; the same with a denser legend; and without the button for
 * residents' words; the last sentence, or the first, beside the legend; sentences or legend; the same without
 * the button; and the chosen area without the question.
 */
type Sharing = 'together' | 'tight' | 'plain' | 'last' | 'first' | 'turns' | 'bare' | 'card';

/** What is given up, sharing by sharing: attributes of the side. */
const GIVEN_UP: Readonly<Record<Sharing, Readonly<Record<string, string>>>> = {
  together: {},
  tight: { 'data-tight': '' },
  plain: { 'data-tight': '', 'data-bare': '' },
  last: { 'data-tight': '', 'data-bare': '', 'data-turns': '', 'data-keep': 'last' },
  first: { 'data-tight': '', 'data-bare': '', 'data-turns': '', 'data-keep': 'first' },
  turns: { 'data-tight': '', 'data-turns': '' },
  bare: { 'data-tight': '', 'data-turns': '', 'data-bare': '' },
  card: { 'data-tight': '', 'data-turns': '', 'data-bare': '', 'data-card': '' },
};
const ATTRIBUTES = ['data-tight', 'data-turns', 'data-bare', 'data-card', 'data-keep'];

/**
 * Gives the words beside the map as much width as they need to be seen whole, and no more: the letters keep
 * their size. Where that would leave little of the map, sentences and legend take turns, and the question stays;
 * where even the widest is too narrow, they are read on step by step (`data-more`). `from`: the least part, so that the map does not
 * grow within a slide. `aspect`: width of the ground by its height; what it leaves beside it costs the map
 * nothing. An area that is chosen first finds its room in that part. Gives the part.
 */
export function fitSide(scene: HTMLElement, roomy: boolean, from: number, aspect = Infinity): number {
  const side = scene.querySelector<HTMLElement>('.side');
  if (side === null) return from;
  const least = Math.max(from, roomy ? ROOMY_FROM : 0);
  const parts = PARTS.filter((part) => part >= least);
  const upTo = (most: number): number[] => parts.filter((part) => part <= most);
  const free = Math.min(TOGETHER_TO, 1 - (aspect * scene.clientHeight) / scene.clientWidth);
  const kept = from > 0 && side.querySelector('.chosen') !== null ? [least] : [];
  const giving = upTo(Math.max(KEPT_TO, free));
  const tries: readonly { part: number; sharing: Sharing }[] = [
    ...kept.flatMap((part) => inOrder(part, 'together', 'tight', 'turns', 'bare', 'card')),
    ...giving.flatMap((part) => inOrder(part, 'together', 'tight')),
    ...giving.flatMap((part) => inOrder(part, 'plain')),
    ...upTo(TOGETHER_TO).flatMap((part) => inOrder(part, 'together')),
    // What cautions comes last, as a rule.
    ...giving.flatMap((part) => inOrder(part, 'last')),
    ...giving.flatMap((part) => inOrder(part, 'first')),
    ...parts.flatMap((part) =>
      part <= TOGETHER_TO ? inOrder(part, 'turns') : inOrder(part, 'turns', 'bare'),
    ),
  ];
  side.removeAttribute('data-more');
  for (const { part, sharing } of tries) {
    scene.style.setProperty('--side', `${100 * part}%`);
    for (const name of ATTRIBUTES) {
      const given = GIVEN_UP[sharing][name];
      if (given === undefined) side.removeAttribute(name);
      else side.setAttribute(name, given);
    }
    if (side.scrollHeight <= side.clientHeight + 1 && side.scrollWidth <= side.clientWidth + 1) return part;
  }
  side.setAttribute('data-more', '');
  return parts[parts.length - 1] ?? from;
}

function inOrder(part: number, ...sharings: readonly Sharing[]): { part: number; sharing: Sharing }[] {
  return sharings.map((sharing) => ({ part, sharing }));
}
