import type { Page } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../../src/cli/chromium.mjs';
import { legendOf } from '../support/legend';
import { SITE_URL } from '../support/site.mjs';
import { expect, mapOf, mapReady, openMap, readingOf, test } from '../support/test';

// Letters twice the usual size, as a reader sets them in the browser.
test.use({
  launchOptions: {
    ...(chromiumPath() === null ? {} : { executablePath: chromiumPath() ?? '' }),
    args: [...CHROMIUM_ARGS, '--blink-settings=defaultFontSize=32'],
  },
});

/** Texts of controls and headings that are cut off, or reach beyond the window. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll(
      'h1, h2, h1 button, strong, header a, header button, [role="tab"], summary',
    );
    return [...parts].flatMap((part) => {
      const { right, left, width } = part.getBoundingClientRect();
      if (!part.checkVisibility() || width <= 1) return [];
      const clipped =
        part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible';
      return clipped || left < -1 || right > window.innerWidth + 1 ? [part.textContent?.trim() ?? ''] : [];
    });
  });
}

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('bar, tabs and legend are whole, and all can be reached', async ({ page }) => {
      await openMap(page, '#/peta?w=5/3');
      await expect(page.getByRole('banner').getByRole('combobox')).toBeVisible();
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      expect(await cutOff(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const part of [
        mapOf(page),
        legendOf(page).getByRole('listitem').last(),
        readingOf(page).getByRole('heading', { name: 'RT 03/RW 05' }),
      ]) {
        await part.scrollIntoViewIfNeeded();
        await expect(part).toBeInViewport({ ratio: 0.5 });
      }
      expect((await mapOf(page).boundingBox())?.height).toBeGreaterThan(150);
    });

    test('the page about the map is read by scrolling down alone', async ({ page }) => {
      await page.goto(`${SITE_URL}#/tentang`);
      await mapReady(page);
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(4);
      expect(await cutOff(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
}
