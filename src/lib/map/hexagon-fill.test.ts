import { describe, expect, it } from 'vitest';
import { differenceCiede2000 } from '../../../tests/support/colour-difference';
import { hexagonFill } from './hexagon-fill';
import { darkLook, lightLook } from './look';

describe.each([
  ['light', lightLook],
  ['dark', darkLook],
])('hexagons, %s', (_, look) => {
  it.each([1, 2, 3, 4, 5])('tells %d steps apart, from each other and from the paper', (tints) => {
    const fills = Array.from({ length: tints }, (__, tint) => hexagonFill(look, tint, tints));
    const row = [look.paper, ...fills];
    row.slice(1).forEach((fill, i) => {
      expect(fill).toMatch(/^#[0-9a-f]{6}$/);
      expect(differenceCiede2000(fill, row[i] ?? '')).toBeGreaterThanOrEqual(8);
    });
  });
});
