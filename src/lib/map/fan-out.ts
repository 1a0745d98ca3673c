/** Where a dot is drawn beside its true place, in px. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

/** Dots on one ring while they still look like one ring; more go on rings around each other. */
const ONE_RING = 8;
/** Clear px between neighbours. */
const GAP = 2;

interface Ring {
  /** Rank of its first dot. */
  readonly first: number;
  readonly dots: number;
  readonly radius: number;
}

function ringOf(rank: number, size: number, spacing: number): Ring {
  if (size <= ONE_RING) {
    const touching = size === 1 ? 0 : spacing / 2 / Math.sin(Math.PI / size);
    return { first: 0, dots: size, radius: size === 1 ? 0 : Math.max(touching, spacing * 0.6) };
  }
  let first = 0;
  for (let ring = 1; ; ring += 1) {
    // A ring of radius n spacings has room for 6n dots: the hexagon inscribed in it.
    const room = 6 * ring;
    if (rank < first + room) return { first, dots: Math.min(room, size - first), radius: ring * spacing };
    first += room;
  }
}

/**
 * Fans dots at one place out around it: rank 0..size-1, each dot `radius` px. No two places are the
 * same and neighbours do not overlap; a dot that is alone stays where it is.
 */
export function fanOut(rank: number, size: number, radius: number): Offset {
  if (size <= 1) return { dx: 0, dy: 0 };
  const ring = ringOf(rank, size, 2 * radius + GAP);
  const angle = (2 * Math.PI * (rank - ring.first)) / ring.dots - Math.PI / 2;
  return { dx: ring.radius * Math.cos(angle), dy: ring.radius * Math.sin(angle) };
}

/** Px from the true place to the middle of the outermost dot of a stack. */
export function fanReach(size: number, radius: number): number {
  return size <= 1 ? 0 : ringOf(size - 1, size, 2 * radius + GAP).radius;
}
