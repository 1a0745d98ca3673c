const NAME = 'peta-rembug:layar-kosong';

/** Whether the hall of a package stands blank at a slide, since before a reload of this tab. */
export function blankKept(packageId: string, at: number): boolean {
  try {
    return sessionStorage.getItem(NAME) === `${packageId}/${at}`;
  } catch {
    return false;
  }
}

/** Keeps while the tab lives that the hall stands blank at a slide; null: it does not. */
export function keepBlank(packageId: string, at: number | null): void {
  try {
    if (at === null) sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, `${packageId}/${at}`);
  } catch {
    // Storage is refused: a reload then shows the picture.
  }
}
