import type { Page } from '@playwright/test';
import { pointAt } from '../support/canvas';
import { middleOf } from '../support/fingers';
import { goTo } from '../support/go-to';
import { expect, mapOf, openMap, queryOf, test, twoFrames, WITH_MOTION } from '../support/test';

test.use(WITH_MOTION);

const overlay = (page: Page, name: string) => page.getByRole('checkbox', { name });
const scale = (page: Page) =>
  page
    .getByRole('region', { name: 'Peta' })
    .getByText(/^[\d.,]+ k?m$/)
    .innerText();

/** Height of the map's window, and what lies in its middle. */
async function looking(page: Page): Promise<{ height: number; key: string | null; scale: string }> {
  await twoFrames(page);
  const height = (await mapOf(page).boundingBox())?.height ?? NaN;
  const { key } = await pointAt(page, ...(await middleOf(mapOf(page))));
  return { height, key, scale: await scale(page) };
}

test('the camera and a window that changes its size', async ({ page }) => {
  await test.step('before the first move the whole place stays fitted, after it nothing is', async () => {
    await openMap(page, '#/peta?o=-');
    const placeBox = () =>
      page.locator('canvas[data-layer="areas"]').evaluate((canvas: HTMLCanvasElement) => {
        const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
        if (copy === null) throw new Error('No 2D canvas');
        copy.drawImage(canvas, 0, 0);
        const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
        const rows = Array.from({ length: canvas.height }, (_, y) => y).filter((y) => {
          for (let x = 0; x < canvas.width; x += 1)
            if (data[4 * (y * canvas.width + x) + 3] !== 0) return true;
          return false;
        });
        const { top, height } = canvas.getBoundingClientRect();
        const map = canvas.closest('.leaflet-container')?.getBoundingClientRect();
        const at = (row: number) => top + (row * height) / canvas.height - (map?.top ?? NaN);
        return { top: at(rows[0] ?? NaN), bottom: (map?.height ?? NaN) - at(rows.at(-1) ?? NaN) };
      });
    for (const name of ['Kepadatan kelompok (per km²)', 'Lingkaran jumlah kelompok']) {
      await overlay(page, name).check();
      await twoFrames(page);
      const { top, bottom } = await placeBox();
      expect(top).toBeGreaterThan(7);
      // Below there is room for notes and scale, and not much more than that.
      expect(bottom).toBeGreaterThan(34);
      expect(bottom - top).toBeLessThan(34);
    }
    await page.getByRole('button', { name: 'Perbesar' }).click();
    await expect.poll(() => new URLSearchParams(queryOf(page)).get('c')).not.toBeNull();
    const before = await looking(page);
    await overlay(page, 'Kepadatan kelompok (per km²)').uncheck();
    await expect.poll(async () => (await looking(page)).height).toBeGreaterThan(before.height);
    const after = await looking(page);
    expect([after.key, after.scale]).toEqual([before.key, before.scale]);
  });

  await test.step('a legend that grows leaves the reader where they look', async () => {
    await goTo(page, '#/peta?o=-&c=17.5,-6.89852,107.55291');
    const before = await looking(page);
    expect(before.key).not.toBeNull();
    await overlay(page, 'Kepadatan kelompok (per km²)').check();
    await overlay(page, 'Lingkaran jumlah kelompok').check();
    await expect.poll(async () => (await looking(page)).height).toBeLessThan(before.height - 40);
    const after = await looking(page);
    expect([after.key, after.scale]).toEqual([before.key, before.scale]);
    expect(new URLSearchParams(queryOf(page)).get('c')).toBe('17.5,-6.89852,107.55291');
  });

  await test.step('0 shows the whole again and forgets the camera', async () => {
    await goTo(page, '#/peta?c=17.5,-6.89852,107.55291');
    await mapOf(page).focus();
    await page.keyboard.press('0');
    await expect.poll(() => queryOf(page)).toBe('');
  });
});
