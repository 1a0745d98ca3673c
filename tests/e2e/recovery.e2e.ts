import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { killBrowser, openProfile } from '../support/browser-process';
import { give, madeFile, openDataPage } from '../support/data-page';
import { fieldFiles, keepZip, openPanel, zipOf } from '../support/own-package';

/** At most 300 ms of typing may be lost: after this, none. */
const WAIT_MS = 350;

/** Gives a table without boundaries, and sits down to draw them. */
async function beginDrawing(page: Page, button: string): Promise<void> {
  await openDataPage(page);
  await give(page, madeFile('rt.csv', 'rw,rt,kk,kk_miskin\n1,1,40,2\n1,2,30,6\n'));
  await page.getByRole('radio', { name: 'Gambar sendiri' }).check();
  await page.getByRole('button', { name: button }).click();
}

test('a browser killed in the middle of typing or drawing has lost nothing', async () => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'peta-profil-'));
  try {
    const first = await openProfile(profile);
    const page = first.pages()[0] ?? (await first.newPage());
    await beginDrawing(page, 'Gambar batas luar');
    const table = page.getByRole('application', { name: 'Meja gambar' });
    await table.click({ position: { x: 60, y: 60 } });
    await table.click({ position: { x: 160, y: 60 } });
    await expect(page.getByText('Titik pada garis: 2.')).toBeVisible();
    await page.waitForTimeout(WAIT_MS);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto('about:blank');
    await keepZip(page, zipOf('rapi', fieldFiles('rapi')));
    const panel = await openPanel(page, 'Ubah data');
    const cell = panel.getByRole('textbox', { name: 'KK miskin, RT 01/RW 01', exact: true });
    await cell.fill('');
    await cell.pressSequentially('13');
    await page.waitForTimeout(WAIT_MS);
    await killBrowser(first, profile);

    const second = await openProfile(profile);
    const fresh = second.pages()[0] ?? (await second.newPage());
    const again = await openPanel(fresh, 'Ubah data');
    await expect(again.getByRole('textbox', { name: 'KK miskin, RT 01/RW 01', exact: true })).toHaveValue(
      '13',
    );
    // The line goes on from its second point.
    await fresh.goto('about:blank');
    await beginDrawing(fresh, 'Lanjutkan gambar itu');
    await fresh.getByRole('application', { name: 'Meja gambar' }).click({ position: { x: 160, y: 160 } });
    await expect(fresh.getByText('Titik pada garis: 3.')).toBeVisible();
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
