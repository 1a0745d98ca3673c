import { faults } from '../support/axe';
import type { Page } from '@playwright/test';
import { legendOf } from '../support/legend';
import { expect, mapOf, openMap, readingOf, test } from '../support/test';

async function speakEnglish(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('peta-rembug:bahasa', 'en');
  });
}

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

for (const [viewport, colorScheme] of [
  [WIDE, 'dark'],
  [PHONE, 'light'],
] as const) {
  test.describe(`${viewport.width} px, ${colorScheme}, in English`, () => {
    test.use({ viewport, colorScheme });

    test('nor with folds and search open', async ({ page }) => {
      await speakEnglish(page);
      await openMap(page, '#/peta?w=5/3&o=titik,kepadatan,lingkaran');
      for (const fold of await page.locator('summary:visible').all()) await fold.click();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('application').focus();
      await page.keyboard.press('/');
      await page.keyboard.type('rt 03');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  });
}

test('the page says which language it speaks', async ({ page }) => {
  await openMap(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  const other = page.getByRole('button', { name: 'English' });
  await expect(other).toHaveAttribute('lang', 'en');
  await other.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Bahasa Indonesia' })).toHaveAttribute('lang', 'id');
});

test.describe('enlarged to 200 %', () => {
  test.use({ viewport: { width: 640, height: 400 } });

  test('everything is still there and can be reached', async ({ page }) => {
    await openMap(page, '#/peta?w=5/3');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    for (const part of [
      mapOf(page),
      legendOf(page),
      readingOf(page).getByRole('heading', { name: 'RT 03/RW 05' }),
      readingOf(page)
        .getByRole('button', { name: /^RT \d+\/RW \d+ / })
        .last(),
    ]) {
      await part.scrollIntoViewIfNeeded();
      await expect(part).toBeInViewport({ ratio: 0.5 });
    }
    await page.getByRole('tab', { name: 'Pilihan' }).click();
    await page.locator('summary:visible', { hasText: 'Jenis kelompok' }).first().click();
    const last = page.getByRole('button', { name: 'Hanya UP2K', exact: true });
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
  });
});

test.describe('with the colours of the system forced', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the legend keeps the colours of the map, and what is chosen can be told', async ({ page }) => {
    await openMap(page, '#/peta?w=5/3');
    const grounds = await legendOf(page)
      .getByRole('listitem')
      .evaluateAll((rows) =>
        (rows as HTMLElement[])
          .filter(({ dataset }) => dataset['role'] === 'class')
          .map((row) => [
            row.dataset['ground'],
            getComputedStyle(row.querySelector('svg') ?? row).forcedColorAdjust,
          ]),
      );
    expect(grounds.length).toBeGreaterThan(2);
    expect(new Set(grounds.map(([ground]) => ground)).size).toBe(grounds.length);
    expect(grounds.map(([, adjust]) => adjust)).toEqual(grounds.map(() => 'none'));
    const year = page.getByRole('radio', { name: '2006' }).locator('xpath=ancestor::label');
    const other = page.getByRole('radio', { name: '2005' }).locator('xpath=ancestor::label');
    const look = (element: Element) => getComputedStyle(element).outlineStyle;
    expect(await year.evaluate(look)).not.toBe(await other.evaluate(look));
  });
});
