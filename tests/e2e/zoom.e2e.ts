import type { Page } from '@playwright/test';
import { openFolds } from '../support/folds';
import { goTo } from '../support/go-to';
import { legendOf } from '../support/legend';
import {
  expect,
  mapOf,
  openMap,
  openNarrow,
  openTab,
  panelOf,
  readingOf,
  tableOf,
  test,
} from '../support/test';

/** What scrolls sideways, other than the map and the table. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1)
      .filter(
        (part) => part === document.documentElement || /auto|scroll/.test(getComputedStyle(part).overflowX),
      )
      .filter((part) => part.querySelector('table') === null && part.closest('[role="application"]') === null)
      .map((part) => `${part.tagName}.${part.className}`),
  );
}

const look = (element: Element) => {
  const { borderBottomColor, outlineStyle, outlineColor } = getComputedStyle(element);
  return [borderBottomColor, outlineStyle, outlineColor].join(' ');
};

test('narrow and low windows', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openMap(page, '#/peta?w=5/3&o=titik,kepadatan,lingkaran');
  // 1280 × 1024 enlarged to 400 %, as WCAG 1.4.10 has it; and the narrowest phones.
  for (const [width, height] of [
    [320, 256],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const tab of ['Bacaan', 'Pilihan', 'Tabel', 'Catatan data']) {
      await test.step(`one direction of scrolling is enough at ${width} × ${height}: ${tab}`, async () => {
        await goTo(page, '#/peta?w=5/3&o=titik,kepadatan,lingkaran');
        await openNarrow(page, tab);
        await openFolds(page.locator('body'));
        await expect(panelOf(page)).not.toBeEmpty();
        expect(await sideways(page)).toEqual([]);
      });
    }

    await test.step(`everything can be reached at ${width} × ${height}`, async () => {
      await goTo(page, '#/peta?w=5/3');
      for (const part of [
        mapOf(page),
        legendOf(page).getByRole('listitem').last(),
        readingOf(page).getByRole('heading', { name: 'RT 03/RW 05' }),
        page.getByRole('button', { name: 'Menu' }),
      ]) {
        await part.scrollIntoViewIfNeeded();
        await expect(part).toBeInViewport({ ratio: 0.4 });
      }
      await page.getByRole('button', { name: 'Menu' }).click();
      const last = page.getByRole('button', { name: 'Layar penuh' });
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport({ ratio: 0.9 });
      await page.keyboard.press('Escape');
      await openTab(page, 'Tabel');
      const row = tableOf(page).getByRole('button').last();
      await row.scrollIntoViewIfNeeded();
      await expect(row).toBeInViewport({ ratio: 0.5 });
    });
  }
});

test('other colours than the usual ones', async ({ page }) => {
  await test.step('with the colours of the system forced, the open tab, the found thing and the picked area can be told from the others', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openMap(page, '#/peta?s=masalah&w=2/2');
    const [open, other] = [
      page.getByRole('tab', { name: 'Catatan data' }),
      page.getByRole('tab', { name: 'Tabel' }),
    ];
    expect(await open.evaluate(look)).not.toBe(await other.evaluate(look));
    await panelOf(page).locator('summary').first().click();
    const pressed = panelOf(page).locator('[aria-pressed]');
    await expect(pressed).not.toHaveCount(0);
    const looks = await pressed.evaluateAll((buttons) =>
      buttons.map((button) => [button.getAttribute('aria-pressed'), getComputedStyle(button).outlineStyle]),
    );
    expect(new Set(looks.filter(([is]) => is === 'false').map(([, style]) => style))).toEqual(
      new Set(['none']),
    );
    expect(looks.filter(([is]) => is === 'true')).toEqual([['true', 'solid']]);
    await page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' }).fill('rt 03');
    const options = page.getByRole('listbox').getByRole('option');
    expect(await options.nth(0).evaluate(look)).not.toBe(await options.nth(1).evaluate(look));
  });

  await test.step('more contrast makes grey words ink', async () => {
    await page.emulateMedia({ forcedColors: null });
    await goTo(page, '#/peta');
    const colours = () =>
      page.evaluate(() => {
        const { color } = getComputedStyle(document.body);
        return {
          ink: color,
          grey: getComputedStyle(document.querySelector('.muted') ?? document.body).color,
        };
      });
    const usual = await colours();
    expect(usual.grey).not.toBe(usual.ink);
    await page.emulateMedia({ contrast: 'more' });
    const more = await colours();
    expect(more.grey).toBe(more.ink);
  });
});
