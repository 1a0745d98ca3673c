import { describe, expect, it } from 'vitest';
import { nudge } from './nudge';

describe('nudge', () => {
  it('does nothing when all is seen', () => {
    expect(nudge(30, 200, 400, 24)).toBe(0);
  });

  it('moves just as far as is needed, to either side', () => {
    expect(nudge(-10, 100, 400, 24)).toBe(-34);
    expect(nudge(300, 420, 400, 24)).toBe(44);
  });

  it('brings the middle of what is too large to the middle', () => {
    expect(nudge(100, 900, 400, 24)).toBe(300);
  });
});
