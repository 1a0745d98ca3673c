import type { DrawingRefusal } from './mesh';
import { isWithin, pieceCycles, type Pieces, type SnappedLines } from './planar';

/** Whether the area lies to the left and to the right of a border's edge. */
export type Facing = (source: number) => readonly boolean[];

/** Pieces to go on with, or why there are none. */
export type LinePieces =
  { readonly ok: true; readonly pieces: Pieces } | { readonly ok: false; readonly why: DrawingRefusal };

/**
 * The border's pieces (those of the first `border` lines) and the pieces of the drawn line within the area.
 * Refused where none is within it, where the line ends within it and where it meets itself there.
 */
export function linePieces({ places, pieces }: SnappedLines, border: number, facing: Facing): LinePieces {
  const { of } = pieceCycles(places, pieces);
  const isBorder = (piece: number) => (pieces.source[piece] as number) < border;
  const within = new Set<number>();
  const beyond = new Set<number>();
  pieces.source.forEach((source, piece) => {
    if (!isBorder(piece)) return;
    facing(source).forEach((faces, back) => {
      (faces ? within : beyond).add(of[2 * piece + back] as number);
    });
  });
  const drawn = [...pieces.source.keys()].filter((piece) => !isBorder(piece));
  // A face that no border touches is a loop of the line, or the line is nowhere near.
  const kept = drawn.filter((piece) => !beyond.has(of[2 * piece] as number));
  if (!kept.some((piece) => within.has(of[2 * piece] as number))) {
    const edges = [...pieces.source.keys()].filter(isBorder).map((piece) => 2 * piece);
    const start = pieces.from[kept[0] ?? -1] ?? -1;
    const inside = isWithin(places, pieces, edges, places.x[start] ?? NaN, places.y[start] ?? NaN);
    return { ok: false, why: inside ? 'line-ends-inside' : 'line-outside' };
  }
  const why = danglingOrCrossing(pieces, kept, isBorder);
  if (why !== null) return { ok: false, why };
  const all = [...pieces.source.keys()].filter(isBorder).concat(kept);
  const take = (values: readonly number[]) => all.map((piece) => values[piece] as number);
  return {
    ok: true,
    pieces: { from: take(pieces.from), to: take(pieces.to), source: take(pieces.source) },
  };
}

function danglingOrCrossing(
  { from, to }: Pieces,
  kept: readonly number[],
  isBorder: (piece: number) => boolean,
): DrawingRefusal | null {
  const onBorder = new Set(from.flatMap((a, piece) => (isBorder(piece) ? [a, to[piece] as number] : [])));
  const meeting = new Map<number, number>();
  for (const end of kept.flatMap((piece) => [from[piece] as number, to[piece] as number])) {
    if (!onBorder.has(end)) meeting.set(end, (meeting.get(end) ?? 0) + 1);
  }
  const most = Math.max(0, ...meeting.values());
  if (most > 2) return 'line-crosses-itself';
  return [...meeting.values()].includes(1) ? 'line-ends-inside' : null;
}
