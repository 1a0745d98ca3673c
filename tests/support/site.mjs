import { fileURLToPath } from 'node:url';

/** Where the tests find the built site: in a deep folder of its host, as on a shared web space. */
export const SITE_PORT = Number.parseInt(process.env.SITE_PORT ?? '4391', 10);
export const SITE_PATH = '/warga/kelurahan/peta/';
export const SITE_URL = `http://127.0.0.1:${SITE_PORT}${SITE_PATH}`;

/** Packages made for this run (see make-packages.mjs), served beside those of the site. */
export const MADE_PACKAGES = fileURLToPath(new URL('../../test-results/packages/', import.meta.url));
