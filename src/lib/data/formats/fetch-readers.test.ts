import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const DATA = fileURLToPath(new URL('..', import.meta.url));
const LIST = 'formats/fetch-readers.ts';
/** Fetched by pages of their own, not while files are read. */
const ELSEWHERE = new Set(['index.ts', 'templates/template-file.ts']);

/** What a module fetches when it is needed: files as paths below data/, packages by their name. */
function fetched(path: string): string[] {
  const text = readFileSync(join(DATA, path), 'utf8');
  return [...text.matchAll(/(?<!typeof )import\('([^']+)'\)/g)].map(([, asked = '']) =>
    asked.startsWith('.') ? relative(DATA, resolve(DATA, dirname(path), asked)) : asked,
  );
}

describe('fetchReaders', () => {
  it('fetches everything that reading may ask for', () => {
    const modules = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && path !== LIST && !ELSEWHERE.has(path),
    );
    const needed = new Set(modules.flatMap(fetched));
    const ahead = new Set([...fetched(LIST), ...fetched('formats/workbook/xlsx.ts')]);
    expect(needed.size).toBeGreaterThan(8);
    expect([...needed].filter((part) => !ahead.has(part))).toEqual([]);
  });
});
