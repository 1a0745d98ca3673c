import type { Page } from '@playwright/test';
import { drawnOn, painted } from '../support/canvas';
import { goTo } from '../support/go-to';
import { expect, mapOf, openMap, test, WITH_MOTION } from '../support/test';

test.use(WITH_MOTION);

const note = (page: Page) => page.getByText(/^[\d.]+ nama tidak muat; perbesar/);
const left = async (page: Page): Promise<number> =>
  (await note(page).count()) === 0 ? 0 : Number.parseInt(await note(page).innerText(), 10);

test('names on the map', async ({ page }) => {
  await test.step('names keep clear of marks, so fewer fit between them', async () => {
    await openMap(page, '#/peta?o=-');
    await expect(note(page)).toBeVisible();
    const bare = await left(page);
    await page.getByRole('checkbox', { name: 'Sebaran titik' }).check();
    await expect.poll(() => left(page)).toBeGreaterThan(bare);
  });

  await test.step('the picked RT is named though its name does not fit', async () => {
    await goTo(page, '#/peta?o=titik');
    await expect(note(page)).toBeVisible();
    expect(await drawnOn(page, 'highlight')).toBe(0);
    await mapOf(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => drawnOn(page, 'highlight')).toBeGreaterThan(100);
    // Words on a tag of paper; an outline alone has none of it between its lines.
    const { colours } = await painted(page, 'highlight');
    expect(colours['#faf8f3'] ?? 0).toBeGreaterThan(400);
  });

  await test.step('the outline takes no larger canvas than it needs', async () => {
    await goTo(page, '#/peta?w=5/3');
    await expect.poll(() => drawnOn(page, 'highlight')).toBeGreaterThan(100);
    const size = await page
      .locator('canvas[data-layer="highlight"]')
      .evaluate(({ width, height }: HTMLCanvasElement) => width * height);
    const map = await mapOf(page).boundingBox();
    expect(size).toBeLessThan(((map?.width ?? 0) * (map?.height ?? 0)) / 10);
  });

  await test.step('what does not fit is counted, and coming closer leaves less of it', async () => {
    await goTo(page, '#/peta?o=-');
    await expect(note(page)).toBeVisible();
    const whole = await left(page);
    expect(whole).toBeGreaterThan(20);
    expect(whole).toBeLessThan(170);
    for (let press = 0; press < 4; press += 1) await page.getByRole('button', { name: 'Perbesar' }).click();
    await expect.poll(() => left(page)).toBeLessThan(whole / 4);
  });
});
