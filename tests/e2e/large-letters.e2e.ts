import type { Page } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../../src/cli/chromium.mjs';
import { goTo } from '../support/go-to';
import { legendOf } from '../support/legend';
import { expect, mapOf, openMap, readingOf, test, WITH_MOTION } from '../support/test';

test.use(WITH_MOTION);

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

test('letters twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openMap(page, '#/peta?w=5/3');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });

    await test.step(`bar, tabs and legend are whole, and all can be reached, at ${width} px`, async () => {
      await goTo(page, '#/peta?w=5/3');
      await expect(page.getByRole('banner').getByRole('combobox')).toBeVisible();
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

    await test.step(`the page about the map is read by scrolling down alone, at ${width} px`, async () => {
      await goTo(page, '#/tentang');
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(4);
      expect(await cutOff(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
});
