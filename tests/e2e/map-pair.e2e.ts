import type { Locator, Page } from '@playwright/test';
import { middleOf } from '../support/fingers';
import { goTo } from '../support/go-to';
import { expect, mapOf, openMap, queryOf, test } from '../support/test';

const second = (page: Page): Locator => page.locator('#peta [role="img"].leaflet-container');
const pointed = (page: Page): Locator => page.locator('#peta [data-area]');

/** Points at the middle of a map; gives the area there and whether it is outlined on each of the two. */
async function pointAtMiddle(page: Page, map: Locator): Promise<{ key: string | null; outlined: boolean[] }> {
  await page.mouse.move(...(await middleOf(map)));
  await expect(pointed(page)).toHaveCount(1);
  const widths = page.locator('canvas[data-layer="hover"]');
  const outlined = () =>
    widths.evaluateAll((all) => all.map((canvas) => (canvas as HTMLCanvasElement).width > 1));
  await expect.poll(outlined).toEqual([true, true]);
  return { key: await pointed(page).getAttribute('data-area'), outlined: await outlined() };
}

test('two maps', async ({ page }) => {
  await test.step('two maps look at the same place, and both outline what the pointer is over', async () => {
    await openMap(page, '#/peta?o=-&d=miskin-pemerintah');
    await expect(second(page)).toBeVisible();
    for (let press = 0; press < 3; press += 1) await page.getByRole('button', { name: 'Perbesar' }).click();
    await expect.poll(() => new URLSearchParams(queryOf(page)).get('c')).not.toBeNull();
    const first = await pointAtMiddle(page, mapOf(page));
    expect(first.key).not.toBeNull();
    expect((await pointAtMiddle(page, second(page))).key).toBe(first.key);
  });

  await test.step('the first map follows the second one', async () => {
    await goTo(page, '#/peta?o=-&d=miskin-pemerintah');
    await expect(second(page)).toBeVisible();
    const [x, y] = await middleOf(second(page));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => new URLSearchParams(queryOf(page)).get('c')).not.toBeNull();
    const there = await pointAtMiddle(page, second(page));
    expect((await pointAtMiddle(page, mapOf(page))).key).toBe(there.key);
  });
});
