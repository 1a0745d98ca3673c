// Where the tests and the benchmark find their Chromium.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

// The headless shell is the same engine without a browser's own windows around it: tests take half the time.
const USUAL = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of a Chromium: CHROMIUM_PATH, the system's own, or Playwright's download; null where none is. */
export function chromiumPath() {
  const own = process.env.CHROMIUM_PATH;
  return (
    [...(own ? [own] : []), ...USUAL, chromium.executablePath()].find((path) => existsSync(path)) ?? null
  );
}

/** Flags for a machine without a display or an outer network. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];
