import type { AmendedView } from '$lib/data';

/** What is asked of the screen of the hall. */
export type ScreenAct =
  | { readonly do: 'view'; readonly view: AmendedView }
  | { readonly do: 'turn'; readonly by: 1 | -1 }
  | { readonly do: 'lowest' | 'near' | 'blank' | 'leave' };

/** The three views in the order of their keys. */
export const VIEWS: readonly AmendedView[] = ['awal', 'usulan', 'disepakati'];

const KEYS: Readonly<Record<string, ScreenAct>> = {
  '1': { do: 'view', view: 'awal' },
  '2': { do: 'view', view: 'usulan' },
  '3': { do: 'view', view: 'disepakati' },
  arrowright: { do: 'turn', by: 1 },
  pagedown: { do: 'turn', by: 1 },
  arrowleft: { do: 'turn', by: -1 },
  pageup: { do: 'turn', by: -1 },
  r: { do: 'lowest' },
  z: { do: 'near' },
  b: { do: 'blank' },
  '.': { do: 'blank' },
  escape: { do: 'leave' },
};

/** A key as it comes: of a keyboard, or of a clicker. */
interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key asks; null for one that is somebody else's. */
export function screenKey({ key, ctrlKey, altKey, metaKey }: KeyPress): ScreenAct | null {
  return ctrlKey || altKey || metaKey ? null : (KEYS[key.toLowerCase()] ?? null);
}

/** The view beside another one; the first and the last have none on one side. */
export function viewBeside(view: AmendedView, by: 1 | -1): AmendedView {
  return VIEWS[VIEWS.indexOf(view) + by] ?? view;
}
