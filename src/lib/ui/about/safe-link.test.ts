import { describe, expect, it } from 'vitest';
import { safeLink } from './safe-link';

describe('safeLink', () => {
  it.each(['https://creativecommons.org/publicdomain/zero/1.0/', 'http://cimahikota.go.id/'])(
    'lets %s through',
    (path) => {
      expect(safeLink(path)).toBe(path);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.id/1',
    '//jahat.id/x',
    'LICENSE.txt',
    '',
    undefined,
  ])('makes no link of %s', (path) => {
    expect(safeLink(path)).toBeNull();
  });
});
