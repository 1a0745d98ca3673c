import type { HallAction } from './player-state';

/**
 * What a key asks of the hall; `next` and `previous` name the areas one after another, `stay` keeps the place:
 * what starts a show on a clicker, and reloads the page on a keyboard, changes nothing while it runs.
 */
export type HallKey =
  HallAction | { readonly do: 'next' } | { readonly do: 'previous' } | { readonly do: 'stay' };

/** A key as it comes: of a keyboard, or of a clicker. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const KEYS: Readonly<Record<string, HallKey['do']>> = {
  ArrowRight: 'forward',
  ArrowDown: 'forward',
  PageDown: 'forward',
  ' ': 'forward',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  F5: 'stay',
  End: 'last',
  Enter: 'enter',
  Escape: 'escape',
  '.': 'blank',
  b: 'blank',
  l: 'spot',
  z: 'near',
  '/': 'jump',
  '?': 'help',
  n: 'next',
  p: 'previous',
  t: 'write',
};

/** Keys of a clicker, which work also while somebody types. */
const CLICKER: readonly string[] = ['PageDown', 'PageUp', 'F5', 'Escape'];

/** What a key asks; null for one that is somebody else's: with Ctrl, Alt or Meta, or part of what is typed. */
export function keyAsks(press: KeyPress, typing: boolean): HallKey | null {
  const { key } = press;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (typing && !CLICKER.includes(key)) return null;
  if (/^\d$/.test(key)) return { do: 'digit', digit: key };
  const asked = KEYS[key.length === 1 ? key.toLowerCase() : key];
  return asked === undefined ? null : ({ do: asked } as HallKey);
}
