/** Boxes by number: west, south, east, north of box i at boxes[4i] … boxes[4i + 3]. */
export type Boxes = ArrayLike<number>;

/** Calls back for every pair of boxes that come within reach of each other (a sweep from west to east). */
export function nearPairs(boxes: Boxes, reach: number, found: (i: number, j: number) => void): void {
  const west = (i: number) => boxes[4 * i] as number;
  const order = Uint32Array.from({ length: boxes.length >> 2 }, (_, i) => i).sort(
    (a, b) => west(a) - west(b) || a - b,
  );
  const active: number[] = [];
  for (const i of order) {
    const [bottom, top] = [(boxes[4 * i + 1] as number) - reach, (boxes[4 * i + 3] as number) + reach];
    let kept = 0;
    for (const j of active) {
      if ((boxes[4 * j + 2] as number) + reach < west(i)) continue;
      active[kept] = j;
      kept += 1;
      if ((boxes[4 * j + 1] as number) <= top && (boxes[4 * j + 3] as number) >= bottom) found(j, i);
    }
    active.length = kept;
    active.push(i);
  }
}
