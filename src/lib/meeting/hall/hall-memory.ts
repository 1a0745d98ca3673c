/** Step of a slide that a hall stood at, kept while the tab lives so that a reload comes back to it. */
interface Kept {
  readonly at: number;
  readonly step: number;
}

const nameOf = (packageId: string): string => `peta-rembug:tayangan:${packageId}`;

/** The step that slide `at` was left at; 0 where nothing is known of it. */
export function stepKept(packageId: string, at: number): number {
  try {
    const kept = JSON.parse(sessionStorage.getItem(nameOf(packageId)) ?? 'null') as Partial<Kept> | null;
    return kept?.at === at && Number.isInteger(kept.step) ? (kept.step ?? 0) : 0;
  } catch {
    return 0;
  }
}

/** Keeps where the hall stands. Storage may be refused: a reload then begins the slide again. */
export function keepStep(packageId: string, at: number, step: number): void {
  try {
    sessionStorage.setItem(nameOf(packageId), JSON.stringify({ at, step } satisfies Kept));
  } catch {
    // As said above.
  }
}
