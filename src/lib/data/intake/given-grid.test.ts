import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCell } from '../text/clean-cell';
import { givenGrid } from './given-grid';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...` \u00a0\u200b\ufeff\t\n'"=+@-0aZ_.,:;%()/é`) }),
);

describe('the lines of a sheet', () => {
  it('hold every cell as it is cleaned, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const cleaned = rows.map((cells, i) => ({ row: i + 1, cells: cells.map(cleanCell) }));
        const filled = cleaned.filter(({ cells }) => cells.some((cell) => cell !== ''));
        expect(givenGrid({ file: 'a.csv', sheet: '', rows }).lines).toEqual(filled);
      }),
      { numRuns: 1000 },
    );
  });
});
