import type { Page } from '@playwright/test';
import { faults } from '../support/axe';
import { goTo } from '../support/go-to';
import { expect, openMap, queryOf, readingOf, test, twoFrames } from '../support/test';

const menuButton = (page: Page) => page.getByRole('button', { name: 'Menu', exact: true });
const pages = (page: Page) => page.getByRole('navigation', { name: 'Halaman' });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the menu', async ({ page }) => {
    await test.step('the link to the page that is open only closes the menu', async () => {
      await openMap(page, '#/peta?th=2004');
      await menuButton(page).tap();
      await pages(page).getByRole('link', { name: 'Peta' }).tap();
      await expect(pages(page)).toBeHidden();
      await expect(menuButton(page)).toBeFocused();
      expect(queryOf(page)).toBe('th=2004');
    });

    await test.step('Esc closes it and gives the focus back', async () => {
      await goTo(page, '#/peta');
      await menuButton(page).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(pages(page).getByRole('link', { name: 'Peta' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(pages(page)).toBeHidden();
      await expect(menuButton(page)).toBeFocused();
      await expect(menuButton(page)).toHaveAttribute('aria-expanded', 'false');
    });

    await test.step('a tap outside closes it, and so does the focus elsewhere', async () => {
      await goTo(page, '#/peta');
      await menuButton(page).tap();
      await expect(pages(page)).toBeVisible();
      await page.getByRole('tab', { name: 'Tabel' }).tap();
      await expect(pages(page)).toBeHidden();
      await menuButton(page).focus();
      await page.keyboard.press('Enter');
      await expect(pages(page)).toBeVisible();
      await page.keyboard.press('Shift+Tab');
      await expect(pages(page)).toBeHidden();
    });

    await test.step('a page is one tap away, and back', async () => {
      await goTo(page, '#/peta?w=5/3');
      await menuButton(page).tap();
      await pages(page).getByRole('link', { name: 'Tentang' }).tap();
      await expect(page.getByRole('heading', { level: 1, name: 'Tentang peta ini' })).toBeFocused();
      await menuButton(page).tap();
      await pages(page).getByRole('link', { name: 'Peta' }).tap();
      await expect(readingOf(page).getByRole('heading', { name: 'RT 03/RW 05' })).toBeVisible();
    });

    await test.step('pages, language and theme are in the menu, and the title has the room', async () => {
      await goTo(page, '#/peta');
      await expect(pages(page)).toBeHidden();
      await expect(page.getByRole('button', { name: 'English' })).toBeHidden();
      const title = page.getByRole('heading', { level: 1 });
      expect(await title.evaluate((h1) => h1.scrollWidth - h1.clientWidth)).toBe(0);
      await menuButton(page).tap();
      await expect(menuButton(page)).toHaveAttribute('aria-expanded', 'true');
      await expect(pages(page).getByRole('link', { name: 'Peta' })).toHaveAttribute('aria-current', 'page');
      await page.getByRole('button', { name: 'English' }).tap();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.getByRole('button', { name: 'Light or dark: As the device' }).tap();
      await expect(page.getByRole('button', { name: 'Light or dark: Light' })).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  });
});

test('on a large screen', async ({ page }) => {
  await test.step('the pages stand in the bar, without a button', async () => {
    await openMap(page);
    await expect(menuButton(page)).toBeHidden();
    await expect(pages(page).getByRole('link')).toHaveText(['Peta', 'Tayangan', 'Rembug', 'Data', 'Tentang']);
    await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  });

  for (const width of [1024, 1280, 1920]) {
    await test.step(`nothing in the bar lies over anything else at ${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 });
      await twoFrames(page);
      await expect(pages(page)).toBeVisible();
      const boxes = await page
        .getByRole('banner')
        .locator('h1, strong, input, a, .tools button')
        .evaluateAll((parts) =>
          parts.map(
            (part) =>
              ({
                what: part.textContent?.trim() ?? '',
                ...part.getBoundingClientRect().toJSON(),
              }) as DOMRect & { what: string },
          ),
        );
      expect(boxes.length).toBeGreaterThan(6);
      for (const [i, a] of boxes.entries()) {
        expect(a.right, a.what).toBeLessThanOrEqual(width);
        const over = boxes
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
        expect(
          over.map(({ what }) => what),
          a.what,
        ).toEqual([]);
      }
      expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(70);
    });
  }
});
