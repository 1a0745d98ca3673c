import { screenKey, viewBeside, type HallView, type ScreenAct } from '$lib/meeting';
import { FullScreen } from '../../present/hall/full-screen';
import { isolate } from '../../present/hall/isolate';
import type { ScreenStage } from './screen-stage.svelte';

/** Keys, clicker and presses of the hall's screen: all that they ask goes through here. */
export class ScreenControl {
  readonly #stage: ScreenStage;
  /** Null in a window of its own, which follows the desk and chooses nothing. */
  readonly #hall: () => HallView | null;
  readonly #leave: () => void;
  #full: FullScreen | null = null;
  #refused = $state<'held' | 'nowhere' | null>(null);

  constructor(stage: ScreenStage, hall: () => HallView | null, leave: () => void) {
    this.#stage = stage;
    this.#hall = hall;
    this.#leave = leave;
  }

  /** Why what was asked last was not done. */
  get refused(): 'held' | 'nowhere' | null {
    return this.#refused;
  }

  /** The lowest level and the one above it; null where there is but one. */
  get rungs(): { readonly lowest: string; readonly upper: string } | null {
    const levels = this.#hall()?.levels ?? [];
    const [upper, lowest] = [levels.at(-2), levels.at(-1)];
    return upper === undefined || lowest === undefined ? null : { lowest: lowest.id, upper: upper.id };
  }

  /** Takes the window for itself until the returned function is called. */
  enter(root: HTMLElement): () => void {
    const release = isolate(root);
    this.#full = new FullScreen(root, () => this.#escaped());
    if (this.#hall() !== null) this.#full.ask();
    root.focus();
    return () => {
      release();
      this.#full?.leave();
    };
  }

  do(act: ScreenAct): void {
    this.#refused = null;
    const { show } = this.#stage;
    if (act.do === 'blank') show.do({ do: 'blank' });
    else if (act.do === 'leave') this.#escape();
    else if (act.do !== 'near') this.#choose(act);
    else if (show.player.chosen === null) this.#refused = 'nowhere';
    else show.do({ do: 'near' });
  }

  onkeydown = (event: KeyboardEvent): void => {
    // A button that has the focus is pressed by these.
    if (event.target instanceof HTMLButtonElement && [' ', 'Enter'].includes(event.key)) return;
    const act = screenKey(event);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (act.do !== 'leave') this.#full?.ask();
    this.do(act);
  };

  onpointerup = ({ target }: PointerEvent): void => {
    if (!(target instanceof Element) || target.closest('button') === null) this.#full?.ask();
  };

  #choose(act: Exclude<ScreenAct, { readonly do: 'near' | 'blank' | 'leave' }>): void {
    const hall = this.#hall();
    if (hall === null) return;
    if (hall.held) this.#refused = 'held';
    else if (act.do === 'view') hall.choose(act.view);
    else if (act.do === 'turn') hall.choose(viewBeside(hall.moment.view, act.by));
    else if (this.rungs !== null) {
      hall.ask(hall.level === this.rungs.lowest ? this.rungs.upper : this.rungs.lowest);
    }
  }

  /** Takes away what lies uppermost, then leaves; a window of its own is left by its corner alone. */
  #escape(): void {
    const { show } = this.#stage;
    if (show.player.blank) show.do({ do: 'blank' });
    else if (show.player.near) show.do({ do: 'near' });
    else if (this.#hall() !== null) this.#leave();
  }

  #escaped(): void {
    if (this.#hall() !== null) this.#escape();
  }
}
