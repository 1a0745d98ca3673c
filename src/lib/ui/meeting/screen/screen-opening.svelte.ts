import { tick } from 'svelte';
import { loadMeetingScreen } from './load-screen';
import type { default as Screen } from './MeetingScreen.svelte';

/** The hall's screen in the desk's own window: opens over it, and leads back to where one was typing. */
export class ScreenOpening {
  #screen = $state.raw<typeof Screen | null>(null);
  /** The field that the focus went from to the picture of the hall, where the button is. */
  #field: HTMLElement | null = null;
  #before: HTMLElement | null = null;

  /** Null while the desk is seen. */
  get screen(): typeof Screen | null {
    return this.#screen;
  }

  /** Opens it; false where its code does not come. */
  async open(): Promise<boolean> {
    const opener = document.activeElement;
    const back = this.#field?.isConnected === true ? this.#field : opener;
    this.#before = back instanceof HTMLElement ? back : null;
    try {
      this.#screen = (await loadMeetingScreen()).default;
      return true;
    } catch {
      return false;
    }
  }

  leave = async (): Promise<void> => {
    this.#screen = null;
    await tick();
    this.#before?.focus();
  };

  onfocusout = ({ target, relatedTarget }: FocusEvent): void => {
    const inHall = relatedTarget instanceof Element && relatedTarget.closest('[data-hall]') !== null;
    const field = target instanceof HTMLElement && target.matches('[data-field]') ? target : this.#field;
    this.#field = inHall ? field : null;
  };
}
