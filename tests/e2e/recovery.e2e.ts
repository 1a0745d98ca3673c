import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../../src/cli/chromium.mjs';
import { fieldFiles, keepZip, openPanel, zipOf } from '../support/own-package';

/** At most 300 ms of typing may be lost: after this, none. */
const WAIT_MS = 350;

function open(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath() ?? '',
    args: [...CHROMIUM_ARGS],
    locale: 'id-ID',
  });
}

/** The process of the browser of this profile and no other: its lock is a link to "host-process". */
function browserOf(profile: string): number {
  const number = readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1) ?? '';
  return Number.parseInt(number, 10);
}

test('a browser killed in the middle of typing has lost nothing', async () => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'peta-profil-'));
  try {
    const first = await open(profile);
    const page = first.pages()[0] ?? (await first.newPage());
    await keepZip(page, zipOf('rapi', fieldFiles('rapi')));
    const panel = await openPanel(page, 'Ubah data');
    const cell = panel.getByRole('textbox', { name: 'KK miskin, RT 01/RW 01', exact: true });
    await cell.fill('');
    await cell.pressSequentially('13');
    await page.waitForTimeout(WAIT_MS);
    const closed = first.waitForEvent('close');
    process.kill(browserOf(profile), 'SIGKILL');
    await closed;

    const second = await open(profile);
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
