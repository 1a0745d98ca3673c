/** Milliseconds of work in one animation frame; leaves time for the browser's own. */
const BUDGET_MS = 12;

/**
 * Does `count` steps over as many animation frames as they take, `stride` at a time, then calls
 * `done`. Returns what stops it.
 */
export function inSlices(
  count: number,
  stride: number,
  step: (from: number, to: number) => void,
  done: () => void,
): () => void {
  let next = 0;
  let request = requestAnimationFrame(slice);
  function slice(): void {
    const start = performance.now();
    while (next < count && performance.now() - start < BUDGET_MS) {
      step(next, next + stride);
      next += stride;
    }
    if (next < count) request = requestAnimationFrame(slice);
    else done();
  }
  return () => cancelAnimationFrame(request);
}
