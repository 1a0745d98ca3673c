/** Pieces of border between two places, each with the areas to its left and right (−1 outside). */
export interface Links {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Room for `count` links. */
export function emptyLinks(count: number): Links {
  return {
    from: new Int32Array(count),
    to: new Int32Array(count),
    left: new Int32Array(count),
    right: new Int32Array(count),
  };
}

/** Links in the order in which they follow each other: chain c is order[start[c]] .. order[start[c+1] − 1]. */
export interface Chains {
  readonly order: Uint32Array;
  readonly start: Uint32Array;
}

const NONE = -1;
const SEVERAL = -2;

/**
 * Joins links head to tail wherever just two meet and both have the same areas left and right. Every link
 * is in one chain; a closed chain begins with its first link. `places` is one more than the highest place.
 */
export function joinLinks(links: Links, places: number): Chains {
  const count = links.from.length;
  const next = followers(links, places);
  const follows = new Uint8Array(count);
  for (const link of next) if (link !== NONE) follows[link] = 1;
  const order = new Uint32Array(count);
  const start = [0];
  const done = new Uint8Array(count);
  let filled = 0;
  const follow = (first: number) => {
    for (let link = first; link !== NONE && done[link] === 0; link = next[link] as number) {
      done[link] = 1;
      order[filled] = link;
      filled += 1;
    }
    start.push(filled);
  };
  for (let link = 0; link < count; link += 1) if (follows[link] === 0) follow(link);
  // What is left runs in circles.
  for (let link = 0; link < count; link += 1) if (done[link] === 0) follow(link);
  return { order, start: Uint32Array.from(start) };
}

/** For every link the one that continues it, or −1 where it ends in a node. */
function followers({ from, to, left, right }: Links, places: number): Int32Array {
  const into = new Int32Array(places).fill(NONE);
  const outOf = new Int32Array(places).fill(NONE);
  for (let link = 0; link < from.length; link += 1) {
    const start = from[link] as number;
    const end = to[link] as number;
    outOf[start] = outOf[start] === NONE ? link : SEVERAL;
    into[end] = into[end] === NONE ? link : SEVERAL;
  }
  const next = new Int32Array(from.length).fill(NONE);
  for (let place = 0; place < places; place += 1) {
    const before = into[place] as number;
    const after = outOf[place] as number;
    if (before < 0 || after < 0) continue;
    if (left[before] === left[after] && right[before] === right[after]) next[before] = after;
  }
  return next;
}
