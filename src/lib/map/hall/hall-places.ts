import type { Box } from '../label-fit';

/** A place that gives bearings, in CSS px of the window. */
export interface HallPlace {
  readonly name: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
}

/** A place with its name, in one line or two, beside its mark. */
export interface NamedPlace extends HallPlace {
  readonly lines: readonly string[];
  readonly box: Box;
}

/** What names of places are written on. */
export interface PlacesSheet {
  readonly taken: readonly Box[];
  readonly window: { readonly width: number; readonly height: number };
  /** CSS px of a plate. */
  readonly measure: (lines: readonly string[]) => { readonly width: number; readonly height: number };
  /** CSS px of the letters. */
  readonly letters: number;
  readonly most: number;
  /** Part of a rectangle, 0 to 1, that lies over a border: it belongs to another area than most of it. */
  readonly crossed: (box: Box) => number;
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

/** The square of a place's mark. */
export function markBox({ x, y }: HallPlace, letters: number): Box {
  const radius = markRadius(letters);
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** A name as it is, and broken at the space nearest to its middle. */
function waysOf(name: string): (readonly string[])[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const far = (at: number): number => Math.abs(at - name.length / 2);
  const [middle] = spaces.sort((a, b) => far(a) - far(b));
  return middle === undefined ? [[name]] : [[name], [name.slice(0, middle), name.slice(middle + 1)]];
}

/** Where a place's name covers least of a border, with at most a part of its plate; null for nowhere. */
function bestBeside(
  place: HallPlace,
  full: readonly Box[],
  sheet: PlacesSheet,
  part: number,
): NamedPlace | null {
  const { window, letters } = sheet;
  if (full.some((box) => meets(box, markBox(place, letters)))) return null;
  let best: { named: NamedPlace; crossed: number } | null = null;
  for (const lines of waysOf(place.name)) {
    const { width, height } = sheet.measure(lines);
    for (const box of besides(place, width, height, markRadius(letters))) {
      const seen = box.left >= 0 && box.top >= 0 && box.right <= window.width && box.bottom <= window.height;
      if (!seen || full.some((other) => meets(other, box))) continue;
      const crossed = sheet.crossed(box);
      if (best === null || crossed < best.crossed) best = { named: { ...place, lines, box }, crossed };
    }
  }
  return best !== null && best.crossed <= part ? best.named : null;
}

/**
 * Names of places where there is room between what is `taken`, each beside its mark and within the window,
 * the best known kinds first, at most `most`: those that lie over no border; where there is none, the one best
 * known that has room at all. A place whose mark would lie on a label is left out.
 */
export function placeNames(places: readonly HallPlace[], sheet: PlacesSheet): NamedPlace[] {
  const rank = ({ kind }: HallPlace): number => (KNOWN.indexOf(kind) + KNOWN.length + 1) % (KNOWN.length + 1);
  const known = [...places].sort((a, b) => rank(a) - rank(b));
  const clear = placeUpTo(known, sheet, 0);
  return clear.length > 0 ? clear : placeUpTo(known, { ...sheet, most: Math.min(1, sheet.most) }, 1);
}

/** Names that lie over a border with at most a part of their plate. */
function placeUpTo(known: readonly HallPlace[], sheet: PlacesSheet, part: number): NamedPlace[] {
  const full: Box[] = [...sheet.taken];
  const named: NamedPlace[] = [];
  for (const place of known) {
    if (named.length >= sheet.most) break;
    const found = bestBeside(place, full, sheet, part);
    if (found === null) continue;
    full.push(found.box, markBox(place, sheet.letters));
    named.push(found);
  }
  return named;
}
