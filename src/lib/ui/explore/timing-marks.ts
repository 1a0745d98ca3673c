/** User Timing marks: public, for benchmarks and tests. */
const READY = 'peta:ready';
const REPAINTED = 'peta:repainted';

/** After the frame that shows areas or an overlay: the first areas are `peta:ready`. */
export function markPainted(what: 'areas' | 'overlay'): void {
  if (isReady()) performance.mark(REPAINTED);
  else if (what === 'areas') performance.mark(READY);
}

/** With nothing to shade the page is ready when it is complete. */
export function markComplete(): void {
  requestAnimationFrame(() => {
    if (!isReady()) performance.mark(READY);
  });
}

function isReady(): boolean {
  return performance.getEntriesByName(READY, 'mark').length > 0;
}
