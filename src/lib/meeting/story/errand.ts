/** A walk to the map for the sake of a story: which slide is to be arranged, and the way back. */
export interface Errand {
  /** Id of the package. */
  readonly package: string;
  /** Id of the slide; null: a new one. */
  readonly slide: string | null;
  /** Address of the page that it began at. */
  readonly back: string;
}

const NAME = 'peta-rembug:atur-slide';

/** Keeps an errand while the tab lives, so that a reload on the way does not lose it. */
export function keepErrand(errand: Errand): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(errand));
  } catch {
    // Storage is refused: the map can still be made a slide of its own.
  }
}

/** The errand of a package; null where there is none. */
export function errandOf(packageId: string): Errand | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as Partial<Errand> | null;
    if (kept?.package !== packageId || typeof kept.back !== 'string') return null;
    return { package: packageId, slide: typeof kept.slide === 'string' ? kept.slide : null, back: kept.back };
  } catch {
    return null;
  }
}

export function endErrand(): void {
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // Then there was none.
  }
}
