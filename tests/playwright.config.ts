import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../src/cli/chromium.mjs';
import { SITE_PORT, SITE_URL } from './support/site.mjs';

const executablePath = chromiumPath();
if (executablePath === null) throw new Error('No Chromium found: run `npm test`, which gets one.');

export default defineConfig({
  testDir: './e2e',
  testMatch: '*.e2e.ts',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  // One to a core: more of them only hinder each other.
  workers: 2,
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: SITE_URL,
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // A fade of every change would be drawn for nobody: the tests of what moves ask for it (see `WITH_MOTION`).
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args: CHROMIUM_ARGS },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node tests/support/serve.mjs',
    cwd: '..',
    port: SITE_PORT,
    reuseExistingServer: false,
  },
});
