import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileAt } from './serve.mjs';

/** Bytes of scripts, workers and styles that the site may need for its first map. */
export const BUDGET_BYTES = 130_000;

function brotliBytes(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

function kindOf(path) {
  if (/\.(js|mjs|css)$/.test(path)) return 'code';
  if (/\.(json|geojson|csv|topojson)$/.test(path)) return 'data';
  // The page itself counts as code: it carries a script of its own.
  return /(\/|\.html)$/.test(path) ? 'code' : 'other';
}

/** Bytes of the files behind some addresses, compressed by brotli at its best; the code against the budget. */
export function weigh(urls, mounts) {
  const files = urls
    .map((url) => new URL(url).pathname)
    .flatMap((path) => {
      const file = fileAt(mounts, path);
      if (file === null) return [];
      const bytes = readFileSync(file);
      return [{ path, kind: kindOf(path), bytes: bytes.length, brotli: brotliBytes(bytes) }];
    })
    .sort((a, b) => a.kind.localeCompare(b.kind) || b.brotli - a.brotli);
  const sum = (kind) => files.reduce((total, file) => total + (file.kind === kind ? file.brotli : 0), 0);
  return { files, code: sum('code'), data: sum('data'), other: sum('other') };
}
