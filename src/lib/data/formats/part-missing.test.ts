import { describe, expect, it } from 'vitest';
import { isPartMissing } from './part-missing';
import { readingOf, readSafely } from './open-file';

/** As Chrome 126, Firefox 128 and Safari 17 word it. */
const missing = [
  'Failed to fetch dynamically imported module: https://x.example/assets/read-workbook-B9.js',
  'error loading dynamically imported module: https://x.example/assets/read-workbook-B9.js',
  'Importing a module script failed.',
];
const file = { name: 'x.xlsx', bytes: new Uint8Array([1]) };
const reader = (message: string) => ({
  id: 'workbook',
  read: () => Promise.reject(new TypeError(message)),
});

describe('a reader whose own code cannot be fetched', () => {
  it.each(missing)('is not the fault of the file: %s', async (message) => {
    expect(isPartMissing(new TypeError(message))).toBe(true);
    await expect(readSafely(reader(message), file, readingOf({}), undefined)).rejects.toThrow(message);
  });

  it('is something else than a reader that falls over a file', async () => {
    const { problems } = await readSafely(reader('x is not iterable'), file, readingOf({}), undefined);
    expect(problems.map(({ code }) => code)).toEqual(['file-damaged']);
  });
});
