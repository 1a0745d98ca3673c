import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { killBrowser, openProfile } from '../support/browser-process';
import { fieldFiles, keepZip, openPanel, zipOf } from '../support/own-package';

/** At most 300 ms of typing may be lost: after this, none. */
const WAIT_MS = 350;

test('a browser killed in the middle of typing has lost nothing', async () => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'peta-profil-'));
  try {
    const first = await openProfile(profile);
    const page = first.pages()[0] ?? (await first.newPage());
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
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
