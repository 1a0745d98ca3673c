import { describe, expect, it } from 'vitest';
import { slideAsked, withSlideAsked } from './hall-address';

describe('the address of the hall', () => {
  it.each([
    ['p=betet&tayang=3', 2],
    ['tayang=1', 0],
    ['p=betet', null],
    ['tayang=0', null],
    ['tayang=x', null],
    ['tayang=99999', null],
  ])('%s asks for slide index %s', (query, at) => {
    expect(slideAsked(query)).toBe(at);
  });

  it('keeps the View as it stands, whatever slide is shown', () => {
    const query = 'p=betet&w=3/1&o=titik,segi';
    const shown = withSlideAsked(query, 4);
    expect(slideAsked(shown)).toBe(4);
    expect(withSlideAsked(withSlideAsked(shown, 0), null)).toBe(query);
    expect(withSlideAsked('', 0)).toBe('tayang=1');
  });
});
