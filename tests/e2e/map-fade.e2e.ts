import type { Page } from '@playwright/test';
import { drawnOn, painted, pointAt } from '../support/canvas';
import { goTo } from '../support/go-to';
import { expect, mapOf, openMap, readingOf, test, WITH_MOTION } from '../support/test';

test.use(WITH_MOTION);

const level = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** Width of the canvas that holds the old picture: 1 when there is none. */
const fading = (page: Page): Promise<number> =>
  page.locator('canvas[data-layer="fade"]').evaluate((canvas: HTMLCanvasElement) => canvas.width);

/** Presses a level and gives what is on the fading canvas in each frame until the new picture is complete. */
async function widthsUntilRepainted(page: Page, name: string): Promise<number[]> {
  const input = await level(page, name).elementHandle();
  if (input === null) throw new Error(`No level ${name}`);
  return page.evaluate(async (radio) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-layer="fade"]');
    const since = performance.now();
    const repainted = () =>
      performance.getEntriesByName('peta:repainted', 'mark').some(({ startTime }) => startTime >= since);
    const widths: number[] = [];
    (radio as HTMLInputElement).click();
    while (!repainted()) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      widths.push(canvas?.width ?? 0);
    }
    return widths;
  }, input);
}

async function upperLevelsKnown(page: Page): Promise<void> {
  await goTo(page, '#/peta?o=-');
  await expect.poll(() => drawnOn(page, 'labels')).toBeGreaterThan(100);
}

test('levels that fade', async ({ page }) => {
  await openMap(page, '#/peta?o=-');

  await test.step('a change of level fades, and the mark comes when the new picture is complete', async () => {
    await upperLevelsKnown(page);
    const widths = await widthsUntilRepainted(page, 'RW');
    expect(Math.max(...widths)).toBeGreaterThan(100);
    expect(widths.at(-1)).toBe(1);
    const faded = await painted(page, 'areas');
    await goTo(page, '#/peta?t=rw&o=-');
    await expect.poll(() => painted(page, 'areas')).toEqual(faded);
  });

  await test.step('quick changes do not stack, and the last one is what is shown', async () => {
    await upperLevelsKnown(page);
    const before = await painted(page, 'areas');
    for (const name of ['RW', 'RT', 'RW', 'Kelurahan', 'RT']) await level(page, name).check();
    await expect.poll(() => fading(page)).toBe(1);
    await expect.poll(() => painted(page, 'areas')).toEqual(before);
  });

  await test.step('the pointer reads the new level while the old one is still fading', async () => {
    await upperLevelsKnown(page);
    const box = await mapOf(page).boundingBox();
    if (box === null) throw new Error('The map has no box');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const rt = await pointAt(page, x, y);
    expect(rt.key).toMatch(/^\d+\/\d+$/);
    // Keys change the level, so that the pointer rests where it is.
    await level(page, 'RT').focus();
    await page.keyboard.press('ArrowRight');
    await expect(level(page, 'RW')).toBeChecked();
    await expect.poll(async () => (await pointAt(page, x, y)).key).toBe(rt.key?.split('/')[0]);
    await page.mouse.click(x, y);
    await expect(
      readingOf(page).getByRole('heading', { name: `RW ${rt.key?.split('/')[0]?.padStart(2, '0')}` }),
    ).toBeVisible();
  });
});

test.describe('with less motion asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a change of level is there at once', async ({ page }) => {
    await openMap(page, '#/peta?o=-');
    await upperLevelsKnown(page);
    expect(Math.max(...(await widthsUntilRepainted(page, 'RW')))).toBe(1);
  });
});
