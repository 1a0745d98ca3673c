import type { Page } from '@playwright/test';

/**
 * Changes the address of the page that is open, as a link pasted into it does, and waits until the package
 * and the page that it names are on the screen. What a fresh load does is another matter: see `openMap`.
 */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (next) => {
    if (window.location.hash !== new URL(next, window.location.href).hash) {
      const heard = new Promise((resolve) => {
        window.addEventListener('hashchange', resolve, { once: true });
      });
      window.location.hash = next;
      await heard;
    }
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const busy = (): boolean => document.querySelector('main[aria-busy="true"]') !== null;
    await frame();
    if (!busy()) return;
    while (busy()) await frame();
    // What has just come is painted in the frames after it.
    await frame();
    await frame();
  }, hash);
}
