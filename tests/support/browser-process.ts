import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../../src/cli/chromium.mjs';

/** Opens a browser whose profile lies in a folder, so that another can go on where it was cut off. */
export function openProfile(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath() ?? '',
    args: [...CHROMIUM_ARGS],
    locale: 'id-ID',
  });
}

/** Kills the browser of this profile and no other, as a power cut would, and waits until it is gone. */
export async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const closed = context.waitForEvent('close');
  process.kill(processOf(profile), 'SIGKILL');
  await closed;
}

/** The browser's own process: its lock is a link to "host-process"; the headless shell keeps no lock. */
function processOf(profile: string): number {
  try {
    return Number.parseInt(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1) ?? '', 10);
  } catch {
    const found = readdirSync('/proc').find((id) => /^\d+$/.test(id) && isBrowser(id, profile));
    if (found === undefined) throw new Error(`No browser has the profile ${profile}`);
    return Number.parseInt(found, 10);
  }
}

/** Of the processes that were started with this profile, neither a part of the browser nor the script that began it. */
function isBrowser(id: string, profile: string): boolean {
  try {
    const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
    const part = words.some((word) => word.startsWith('--type='));
    return words.includes(`--user-data-dir=${profile}`) && !part && /chrom/.test(words[0] ?? '');
  } catch {
    return false; // It ended while it was looked at.
  }
}
