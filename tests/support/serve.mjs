// A plain static host for the built site, with the tests' own packages laid under its data folder.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePackages } from './make-packages.mjs';
import { MADE_PACKAGES, SITE_PATH, SITE_PORT, SITE_URL } from './site.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const SITE = process.env.SITE_FOLDER ?? at('../../dist');
const FIXTURES = at('../fixtures/packages');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

function fileFor(url) {
  const path = decodeURIComponent(new URL(url, SITE_URL).pathname);
  if (!path.startsWith(SITE_PATH)) return null;
  const inside = normalize(path.slice(SITE_PATH.length)) || 'index.html';
  if (inside.startsWith('..')) return null;
  const candidates = [join(SITE, inside === './' || inside === '.' ? 'index.html' : inside)];
  if (inside.startsWith('data/')) {
    candidates.push(
      join(FIXTURES, inside.slice('data/'.length)),
      join(MADE_PACKAGES, inside.slice('data/'.length)),
    );
  }
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

makePackages(MADE_PACKAGES);
createServer((request, response) => {
  const file = fileFor(request.url ?? '/');
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}).listen(SITE_PORT, '127.0.0.1', () => console.log(SITE_URL));
