import { goTo } from '../support/go-to';
import { legendOf } from '../support/legend';
import { expect, mapOf, openMap, readingOf, test } from '../support/test';

test('colours, sizes and languages that a reader sets', async ({ page }) => {
  await test.step('with the colours of the system forced, the legend keeps the colours of the map, and what is chosen can be told', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
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
    await page.emulateMedia({ forcedColors: null });
  });

  await test.step('enlarged to 200 %, everything is still there and can be reached', async () => {
    await page.setViewportSize({ width: 640, height: 400 });
    await goTo(page, '#/peta?w=5/3');
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

  await test.step('the page says which language it speaks', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await goTo(page, '#/peta');
    await expect(page.locator('html')).toHaveAttribute('lang', 'id');
    const other = page.getByRole('button', { name: 'English' });
    await expect(other).toHaveAttribute('lang', 'en');
    await other.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('button', { name: 'Bahasa Indonesia' })).toHaveAttribute('lang', 'id');
  });
});
