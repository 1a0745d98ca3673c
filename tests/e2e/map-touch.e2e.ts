import type { Page } from '@playwright/test';
import { drag, middleOf } from '../support/fingers';
import { rtFigure } from '../support/figures';
import { goTo } from '../support/go-to';
import { rateSentence } from '../support/sentences';
import { expect, mapOf, openMap, queryOf, test, WITH_MOTION } from '../support/test';

test.use(WITH_MOTION);

test.use({ hasTouch: true, isMobile: true });

const fill = (page: Page) => page.getByRole('button', { name: 'Peta sebesar layar' });
const unfill = (page: Page) => page.getByRole('button', { name: 'Kembali ke halaman' });
const hint = (page: Page) => page.getByText('Pakai dua jari untuk menggeser peta');
const stage = (page: Page) => page.getByRole('region', { name: 'Peta' });
const camera = (page: Page) => new URLSearchParams(queryOf(page)).get('c');

async function fillsWindow(page: Page): Promise<boolean> {
  const box = await stage(page).boundingBox();
  const size = page.viewportSize();
  return box?.x === 0 && box.y === 0 && box.width === size?.width && box.height === size.height;
}

test.describe('a phone held upright, whose page does not scroll', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('fingers move the map, and a button makes it fill the window', async ({ page }) => {
    await test.step('one finger moves the map', async () => {
      await openMap(page);
      const [x, y] = await middleOf(mapOf(page));
      await drag(page, [
        [x, y],
        [x - 80, y - 40],
      ]);
      await expect.poll(() => camera(page)).not.toBeNull();
      await expect(hint(page)).toBeHidden();
    });

    await test.step('the map fills the window and leaves it by the same button, which keeps the focus', async () => {
      await goTo(page, '#/peta');
      await fill(page).focus();
      await page.keyboard.press('Enter');
      await expect(unfill(page)).toBeFocused();
      expect(await fillsWindow(page)).toBe(true);
      await unfill(page).tap();
      await expect(fill(page)).toBeFocused();
      expect(await fillsWindow(page)).toBe(false);
    });

    await test.step('Esc and the way back leave it too, and what is picked stays', async () => {
      await goTo(page, '#/peta?w=5/3');
      await fill(page).tap();
      await expect(unfill(page)).toBeVisible();
      const figure = rtFigure('5/3');
      await expect(stage(page)).toContainText(`${figure.label} ${rateSentence(figure)}`);
      await unfill(page).focus();
      await page.keyboard.press('Escape');
      await expect(fill(page)).toBeFocused();
      expect(queryOf(page)).toBe('w=5/3');
      await fill(page).tap();
      await expect(unfill(page)).toBeVisible();
      await page.goBack();
      await expect(fill(page)).toBeVisible();
      expect(await fillsWindow(page)).toBe(false);
      expect(queryOf(page)).toBe('w=5/3');
    });

    await test.step('nobody is left behind a map that fills the window', async () => {
      await goTo(page, '#/peta');
      await fill(page).tap();
      await expect(unfill(page)).toBeVisible();
      await mapOf(page).focus();
      await page.keyboard.press('/');
      await expect(page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' })).toBeFocused();
      await expect(fill(page)).toBeVisible();
    });

    await test.step('a tap picks in a map that fills the window', async () => {
      await goTo(page, '#/peta');
      await fill(page).tap();
      await mapOf(page).tap();
      await expect.poll(() => queryOf(page)).toMatch(/^w=/);
      await expect(stage(page)).toContainText(
        rtFigure(new URLSearchParams(queryOf(page)).get('w') ?? '').label,
      );
    });
  });
});

test.describe('a phone on its side, whose page scrolls', () => {
  test.use({ viewport: { width: 740, height: 360 } });
  const scrolled = (page: Page) => page.evaluate(() => document.scrollingElement?.scrollTop ?? 0);

  test('the page scrolls with one finger, the map moves with two', async ({ page }) => {
    await test.step('two fingers move and zoom the map', async () => {
      await openMap(page);
      const [x, y] = await middleOf(mapOf(page));
      await drag(
        page,
        [
          [x - 30, y],
          [x - 110, y],
        ],
        [
          [x + 30, y],
          [x + 110, y],
        ],
      );
      await expect.poll(() => camera(page)).not.toBeNull();
      expect(await scrolled(page)).toBe(0);
      await expect(hint(page)).toBeHidden();
    });

    await test.step('one finger scrolls the page past the map and is told of two', async () => {
      await goTo(page, '#/peta');
      const [x, y] = await middleOf(mapOf(page));
      await drag(page, [
        [x, y + 60],
        [x, y - 60],
      ]);
      await expect(hint(page)).toBeVisible();
      await expect.poll(() => scrolled(page)).toBeGreaterThan(40);
      expect(camera(page)).toBeNull();
      await expect(hint(page)).toBeHidden();
    });

    await test.step('a tap picks an RT', async () => {
      await goTo(page, '#/peta');
      await mapOf(page).tap();
      await expect.poll(() => queryOf(page)).toMatch(/^w=/);
    });

    await test.step('one finger moves a map that fills the window', async () => {
      await goTo(page, '#/peta');
      await fill(page).tap();
      expect(await fillsWindow(page)).toBe(true);
      const [x, y] = await middleOf(mapOf(page));
      await drag(page, [
        [x, y],
        [x - 90, y - 20],
      ]);
      await expect.poll(() => camera(page)).not.toBeNull();
      await expect(hint(page)).toBeHidden();
    });
  });
});
