import type { Box } from '../label-fit';

/** A place that gives bearings, in CSS px of the window. */
export interface HallPlace {
  readonly name: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
}

/** A place with its name beside its mark. */
export interface NamedPlace extends HallPlace {
  readonly box: Box;
}

/** Kinds that everybody knows the way to, the best known first. */
const KNOWN = ['kantor', 'pasar', 'masjid', 'gereja', 'sekolah', 'lapangan'];
/** Clear CSS px between a mark and its name. */
const GAP = 4;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Half of the side of a place's mark, for letters of a size. */
export function markRadius(size: number): number {
  return size * 0.28;
}

/** Where a name may stand: right, left, below, above of its mark. */
function besides({ x, y }: HallPlace, width: number, height: number, radius: number): Box[] {
  const away = radius + GAP;
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(x + away, y - height / 2),
    at(x - away - width, y - height / 2),
    at(x - width / 2, y + away),
    at(x - width / 2, y - away - height),
  ];
}

/**
 * Names of places where there is room between what is `taken`, each beside its mark and within the window,
 * the best known kinds first, at most `most`. A place whose mark would lie on a label is left out.
 */
export function placeNames(
  places: readonly HallPlace[],
  taken: readonly Box[],
  window: { readonly width: number; readonly height: number },
  measure: (name: string) => { readonly width: number; readonly height: number },
  letters: number,
  most: number,
): NamedPlace[] {
  const rank = ({ kind }: HallPlace): number => (KNOWN.indexOf(kind) + KNOWN.length + 1) % (KNOWN.length + 1);
  const radius = markRadius(letters);
  const full: Box[] = [...taken];
  const named: NamedPlace[] = [];
  for (const place of [...places].sort((a, b) => rank(a) - rank(b))) {
    if (named.length >= most) break;
    const { x, y } = place;
    const mark: Box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    if (full.some((box) => meets(box, mark))) continue;
    const { width, height } = measure(place.name);
    const box = besides(place, width, height, radius).find(
      ({ left, top, right, bottom }) =>
        left >= 0 &&
        top >= 0 &&
        right <= window.width &&
        bottom <= window.height &&
        !full.some((other) => meets(other, { left, top, right, bottom })),
    );
    if (box === undefined) continue;
    full.push(box, mark);
    named.push({ ...place, box });
  }
  return named;
}
