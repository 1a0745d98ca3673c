import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Nothing but the site itself; inline scripts only by their hash. */
function policy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scriptHashes.join(' ')}`.trim(),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Writes the Content-Security-Policy into the built page, so that any static host serves it. */
export function securityPolicy(): Plugin {
  return {
    name: 'peta-rembug:security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
        const hashes = inline.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
        return html.replace(
          /(<meta charset="[^"]*"\s*\/?>)/,
          `$1\n    <meta http-equiv="Content-Security-Policy" content="${policy(hashes)}" />`,
        );
      },
    },
  };
}
