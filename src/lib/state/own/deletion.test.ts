import { describe, expect, it } from 'vitest';
import { isGoneForGood, undoUntil } from './deletion';

describe('a deletion', () => {
  // A quarter to seven in Jakarta: another day in UTC a quarter of an hour later.
  const deleted = '2026-11-21T23:45:00.000Z';

  it('can be undone until the same time tomorrow, whatever day it is elsewhere', () => {
    expect(undoUntil(deleted)).toBe('2026-11-22T23:45:00.000Z');
    expect(isGoneForGood(deleted, '2026-11-22T00:15:00.000Z')).toBe(false);
    expect(isGoneForGood(deleted, '2026-11-22T23:44:59.999Z')).toBe(false);
    expect(isGoneForGood(deleted, '2026-11-22T23:45:00.000Z')).toBe(true);
  });
});
