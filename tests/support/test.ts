import { expect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { SITE_URL } from './site.mjs';

export { expect };

const SITE_ORIGIN = new URL(SITE_URL).origin;

/** Addresses of what the page itself has made: nothing is asked of a host. */
const OF_THE_PAGE = ['blob:', 'data:', 'about:'];

/** Writes down whatever a reader's console would complain about, and every other host that is asked. */
function watch(context: BrowserContext, noise: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  context.on('weberror', (error) => noise.push(error.error().message));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== SITE_ORIGIN && !OF_THE_PAGE.includes(protocol)) noise.push(`other host: ${request.url()}`);
  });
}

/**
 * Every test runs on the built site with all other hosts cut off (see CHROMIUM_ARGS), and fails at its end when
 * the page asked one of them or wrote an error or warning (a breach of the Content-Security-Policy is one).
 * `expectedNoise` names what a test provokes on purpose.
 */
export const test = base.extend<{ expectedNoise: readonly RegExp[]; noise: string[] }>({
  expectedNoise: [[], { option: true }],
  noise: [
    async ({ context, expectedNoise }, use) => {
      const noise: string[] = [];
      watch(context, noise);
      await use(noise);
      const unexpected = noise.filter((line) => !expectedNoise.some((known) => known.test(line)));
      expect(unexpected, 'console and other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

/** For `test.use`: the page may move, as it does for most readers. */
export const WITH_MOTION = { contextOptions: { reducedMotion: 'no-preference' } } as const;

/** Waits for the first map on screen, or for the complete page where there is nothing to shade. */
export async function mapReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('peta:ready', 'mark').length > 0);
}

/** Opens the site at a hash such as "#/peta?w=5/3" and waits for the map. */
export async function openMap(page: Page, hash = ''): Promise<void> {
  await page.goto(`${SITE_URL}${hash}`);
  await mapReady(page);
}

/** Two animation frames: what the page does about the last event has then been painted. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** The window with the map that takes the arrow keys. */
export const mapOf = (page: Page): Locator => page.getByRole('application', { name: 'Peta wilayah' });

/** The panel beside the map, whichever tab is open. */
export const panelOf = (page: Page): Locator => page.getByRole('tabpanel');

/** The reading of the selected area or of the whole. */
export const readingOf = (page: Page): Locator => panelOf(page).getByRole('article').last();

export const tableOf = (page: Page): Locator => page.getByRole('table', { name: 'Tabel wilayah' });

export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** Opens a panel of a narrow window, where the notes have no tab of their own before they are open. */
export async function openNarrow(page: Page, name: string): Promise<void> {
  if (name !== 'Catatan data') return openTab(page, name);
  await openTab(page, 'Bacaan');
  await panelOf(page)
    .getByRole('button', { name: /^Catatan data: / })
    .click();
  await expect(page.getByRole('tab', { name })).toBeFocused();
}

/** What the live region last said. */
export const spokenOf = (page: Page): Locator => page.locator('[role="status"][aria-live="polite"]');

/** The part of the address after "?", as a reader would see it. */
export const queryOf = (page: Page): string => page.url().split('?')[1] ?? '';
