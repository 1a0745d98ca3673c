import { createContext } from 'svelte';

/** Marks the entry of the history that a map as large as the window stands on. */
const ENTRY = 'peta-penuh';

/**
 * Whether the map is as large as the window: by styles alone, so also where a browser has no full
 * screen for pages (iPhone). The browser's way back leaves it.
 */
export class FullMap {
  #on = $state(false);

  get on(): boolean {
    return this.#on;
  }

  toggle(): void {
    if (this.#on) {
      this.leave();
      return;
    }
    this.#on = true;
    history.pushState(ENTRY, '');
  }

  leave(): void {
    if (!this.#on) return;
    this.#on = false;
    // Moves of the map and choices write entries of their own, which are kept.
    if (history.state === ENTRY) history.back();
  }

  /** What is behind the map cannot be seen: whoever goes there leaves it. */
  focusGoes({ relatedTarget, currentTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node) || !(currentTarget instanceof Node)) return;
    if (!currentTarget.contains(relatedTarget)) this.leave();
  }

  /** Esc leaves, and does nothing else then. */
  keyed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#on) return;
    event.stopPropagation();
    this.leave();
  }

  /** Listens to the browser's way back until the returned function is called. */
  follow(): () => void {
    const back = (): void => {
      this.#on = false;
    };
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('popstate', back);
    };
  }
}

const [useFullMap, provideFullMap] = createContext<FullMap>();

export { provideFullMap, useFullMap };
