import { describe, expect, it } from 'vitest';
import { keyAsks } from './hall-keys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
const asked = (key: string): string | undefined => keyAsks(press(key), false)?.do;

describe('keys of the hall', () => {
  it('takes what keyboards and clickers send', () => {
    const forward = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];
    const back = ['ArrowLeft', 'ArrowUp', 'PageUp'];
    expect(forward.map(asked)).toEqual(forward.map(() => 'forward'));
    expect(back.map(asked)).toEqual(back.map(() => 'back'));
    expect(['Home', 'End', 'Escape', '.', 'b', 'B'].map(asked)).toEqual([
      'first',
      'last',
      'escape',
      'blank',
      'blank',
      'blank',
    ]);
    expect(['l', 'Z', '/', '?', 'n', 'p', 't', 'Enter'].map(asked)).toEqual([
      'spot',
      'near',
      'jump',
      'help',
      'next',
      'previous',
      'write',
      'enter',
    ]);
    expect(asked('F5')).toBe('stay');
    expect(keyAsks(press('7'), false)).toEqual({ do: 'digit', digit: '7' });
  });

  it('leaves the browser its own: Ctrl+R, Alt+←, F11, Tab', () => {
    expect(keyAsks(press('r', { ctrlKey: true }), false)).toBeNull();
    expect(keyAsks(press('ArrowLeft', { altKey: true }), false)).toBeNull();
    expect(keyAsks(press('b', { metaKey: true }), false)).toBeNull();
    expect([asked('F11'), asked('Tab')]).toEqual([undefined, undefined]);
  });

  it('lets words be typed, while the clicker goes on working', () => {
    expect([' ', 'b', '3', 'ArrowLeft', 'Enter', '/'].map((key) => keyAsks(press(key), true))).toEqual(
      Array.from({ length: 6 }, () => null),
    );
    expect(keyAsks(press('PageDown'), true)?.do).toBe('forward');
    expect(keyAsks(press('Escape'), true)?.do).toBe('escape');
  });
});
