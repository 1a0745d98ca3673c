import type { Page } from '@playwright/test';
import { painted } from '../support/canvas';
import { goTo } from '../support/go-to';
import { coloursOf, readLegend } from '../support/legend';
import { expect, mapReady, openMap, test } from '../support/test';

const theme = (page: Page, now: string) =>
  page.getByRole('button', { name: `Tampilan terang atau gelap: ${now}` });

const pageColours = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { backgroundColor, color };
  });

test('theme and full screen', async ({ page }) => {
  await test.step('light, dark and the device’s own take turns, and the choice is kept', async () => {
    await openMap(page);
    const device = await pageColours(page);
    await theme(page, 'Ikut perangkat').click();
    await expect(theme(page, 'Terang')).toBeVisible();
    expect(await pageColours(page)).toEqual(device);
    await theme(page, 'Terang').click();
    await expect(theme(page, 'Gelap')).toBeVisible();
    const dark = await pageColours(page);
    expect(dark.backgroundColor).not.toBe(device.backgroundColor);
    expect(dark.color).not.toBe(device.color);
    await page.reload();
    await mapReady(page);
    await expect(theme(page, 'Gelap')).toBeVisible();
    expect(await pageColours(page)).toEqual(dark);
    await theme(page, 'Gelap').click();
    await expect(theme(page, 'Ikut perangkat')).toBeVisible();
    expect(await pageColours(page)).toEqual(device);
  });

  await test.step('the map follows the theme without a reload', async () => {
    await goTo(page, '#/peta');
    const mapColours = async () => Object.keys((await painted(page, 'areas')).colours).sort();
    const light = await mapColours();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(mapColours).not.toEqual(light);
    const legend = (await readLegend(page)).filter(({ count }) => count > 0).flatMap(coloursOf);
    await expect.poll(mapColours).toEqual(legend.sort());
  });

  await test.step('full screen is entered and left by the same button', async () => {
    await goTo(page, '#/peta');
    await page.getByRole('button', { name: 'Layar penuh', exact: true }).click();
    const leave = page.getByRole('button', { name: 'Keluar dari layar penuh' });
    await expect(leave).toBeVisible();
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await leave.click();
    await expect(page.getByRole('button', { name: 'Layar penuh', exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  });
});
