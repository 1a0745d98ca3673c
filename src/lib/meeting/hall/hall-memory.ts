import type { AreaAt, Player } from './player-state';

/** Where a hall stood on a slide: the step, the area spoken of, and whether it filled the screen. */
export type Stand = Pick<Player, 'at' | 'step' | 'chosen' | 'near'>;

const nameOf = (packageId: string): string => `peta-rembug:tayangan:${packageId}`;

/** How slide `at` was left, kept while the tab lives so that a reload comes back to it; its begin where nothing is known. */
export function standKept(packageId: string, at: number): Stand {
  const begin: Stand = { at, step: 0, chosen: null, near: false };
  try {
    const kept = JSON.parse(sessionStorage.getItem(nameOf(packageId)) ?? 'null') as Partial<Stand> | null;
    if (kept?.at !== at) return begin;
    const chosen = areaIn(kept.chosen);
    return {
      at,
      step: Number.isInteger(kept.step) ? (kept.step ?? 0) : 0,
      chosen,
      near: chosen !== null && kept.near === true,
    };
  } catch {
    return begin;
  }
}

/** Keeps where the hall stands. Storage may be refused: a reload then begins the slide again. */
export function keepStand(packageId: string, { at, step, chosen, near }: Stand): void {
  try {
    sessionStorage.setItem(nameOf(packageId), JSON.stringify({ at, step, chosen, near } satisfies Stand));
  } catch {
    // As said above.
  }
}

function areaIn(kept: unknown): AreaAt | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { level, area } = kept as Readonly<Record<string, unknown>>;
  return typeof level === 'string' && typeof area === 'string' ? { level, area } : null;
}
