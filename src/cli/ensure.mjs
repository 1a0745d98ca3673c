// Gets what a fresh machine lacks, so that `npm start` and `npm test` need nothing typed before them:
// the packages of the lock file and, with --chromium, a Chromium for the browser tests.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

if (!existsSync(INSTALLED) || statSync(INSTALLED).mtimeMs < statSync(LOCK).mtimeMs) {
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

if (process.argv.includes('--chromium')) {
  const { chromiumPath } = await import('./chromium.mjs');
  if (chromiumPath() === null) {
    const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
    if (asRoot) {
      run('apt-get', ['update', '-qq']);
      const install = (name) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
      try {
        install('chromium-headless-shell');
      } catch {
        install('chromium'); // A Debian that does not have the shell as a package of its own.
      }
    } else {
      run('npx', ['playwright', 'install', 'chromium']);
    }
  }
}

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  execFileSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
