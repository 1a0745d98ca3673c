import { canEscape, keyAsks, type AreaAt, type HallKey, type HallShow } from '$lib/meeting';
import { areaUnder } from './area-under';
import { FullScreen } from './full-screen';
import type { HallPicture } from './hall-picture.svelte';
import { isolate } from './isolate';
import { nextArea } from './next-area';
import { readOn } from './read-on';
import { strokeAsks } from './strokes';
import { Taps, type Spot } from './taps';

/** What the hall does when it moves and when it is left. */
interface Told {
  move(at: number): void;
  leave(): void;
}

const typingIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const meantFor = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, textarea, label, .over') !== null;

/** Keys, clicker, mouse and fingers of the hall: all that they ask goes through here. */
export class HallControl {
  readonly #show: HallShow;
  readonly #picture: HallPicture;
  readonly #told: Told;
  #root: HTMLElement | null = null;
  #full: FullScreen | null = null;
  #down: Spot | null = null;
  readonly #taps = new Taps();
  /** Fingers are there: what keys do must be had without them. */
  #touch = $state.raw(window.matchMedia('(pointer: coarse)').matches);
  #pointer = $state.raw<Spot>({ x: window.innerWidth / 2, y: window.innerHeight / 2 });
  #pickFirst = $state.raw(false);
  #noSlide = $state.raw<number | null>(null);

  constructor(show: HallShow, picture: HallPicture, told: Told) {
    this.#show = show;
    this.#picture = picture;
    this.#told = told;
  }

  /** Where the pointer is. */
  get pointer(): Spot {
    return this.#pointer;
  }

  /** Whether fingers point here, not a mouse alone. */
  get touch(): boolean {
    return this.#touch;
  }

  /** Whether the slide has headings for residents' words. */
  get roomy(): boolean {
    return (this.#show.current?.slide.room.length ?? 0) > 0;
  }

  /** An area was to fill the screen, but none is chosen. */
  get pickFirst(): boolean {
    return this.#pickFirst;
  }

  /** Number of a slide that was asked for and is none. */
  get noSlide(): number | null {
    return this.#noSlide;
  }

  /** Takes the window for itself until the returned function is called. */
  enter(root: HTMLElement): () => void {
    const before = document.activeElement;
    const release = isolate(root);
    this.#root = root;
    this.#full = new FullScreen(root, () => this.escape());
    this.#full.ask();
    root.focus();
    return () => {
      release();
      this.#taps.forget();
      this.#full?.leave();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }

  /** Closes what lies uppermost; leaves the hall when nothing does. */
  escape(): void {
    if (canEscape(this.#show.player)) this.#show.do({ do: 'escape' });
    else this.#told.leave();
    this.#root?.focus();
  }

  /** An area that was looked for: an RT is shown in its RW, which then fills the screen. */
  choose(area: AreaAt): void {
    const within = this.#show.held(area) !== area;
    this.#show.do({ do: 'choose', area, ...(within ? { near: true } : {}) });
    this.#root?.focus();
  }

  /** A button was pressed. By finger or mouse, the keys of a clicker are the story's again afterwards. */
  press(key: HallKey, { detail }: MouseEvent): void {
    this.#taps.forget();
    this.ask(key);
    if (detail > 0 && this.#show.player.over === null) this.#root?.focus();
  }

  ask(key: HallKey): void {
    this.#taps.settle();
    const { chosen, typed } = this.#show.player;
    this.#pickFirst = key.do === 'near' && chosen === null;
    const asked = key.do === 'enter' && typed !== '' ? Number.parseInt(typed, 10) : 1;
    this.#noSlide = asked >= 1 && asked <= this.#show.slides.length ? null : asked;
    if (key.do === 'escape') this.escape();
    else if ((key.do === 'forward' || key.do === 'back') && this.#readsOn(key.do)) return;
    else if (key.do === 'stay' || (key.do === 'write' && !this.roomy)) return;
    else if (key.do === 'next' || key.do === 'previous') this.#step(key.do === 'next' ? 1 : -1);
    else if (this.#show.do(key)) this.#told.move(this.#show.player.at);
  }

  onkeydown = (event: KeyboardEvent): void => {
    const typing = typingIn(event.target);
    // A button that has the focus is pressed by these.
    if (event.target instanceof HTMLButtonElement && [' ', 'Enter'].includes(event.key)) return;
    const asked = keyAsks(event, typing);
    if (asked === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (asked.do !== 'escape') this.#full?.ask();
    this.ask(asked);
  };

  onpointerdown = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') this.#touch = true;
    this.#pointer = { x: event.clientX, y: event.clientY };
    this.#down = meantFor(event.target) ? null : this.#pointer;
  };

  onpointermove = (event: PointerEvent): void => {
    this.#pointer = { x: event.clientX, y: event.clientY };
  };

  onpointerup = (event: PointerEvent): void => {
    const from = this.#down;
    this.#down = null;
    if (from === null || event.button > 0 || meantFor(event.target)) return;
    this.#full?.ask();
    const at = { x: event.clientX, y: event.clientY };
    const touch = event.pointerType !== 'mouse';
    // While the ring follows the finger, a long way is no swipe.
    const stroke = strokeAsks(at.x - from.x, at.y - from.y, touch && !this.#show.player.spot);
    if (stroke === 'tap') this.#tap(at, touch);
    else if (stroke !== null) this.ask(stroke);
  };

  onpointercancel = (): void => {
    this.#down = null;
  };

  /** What lies over the picture is closed by a tap beside it, but residents' words are not lost so. */
  #tap(at: Spot, touch: boolean): void {
    const { over, blank } = this.#show.player;
    if (over === 'write') return;
    if (over !== null) this.escape();
    else if (touch && !blank)
      this.#taps.tap(
        at,
        () => this.ask({ do: 'forward' }),
        () => this.#nearAt(at),
      );
    else this.ask({ do: 'forward' });
  }

  /** Comes near to the area under a finger, or back. */
  #nearAt({ x, y }: Spot): void {
    const frame = this.#root?.querySelector('.frame')?.getBoundingClientRect();
    const { near } = this.#show.player;
    const area =
      near || frame === undefined ? null : areaUnder(this.#picture, { x: x - frame.left, y: y - frame.top });
    if (area === null) this.ask({ do: 'near' });
    else this.ask({ do: 'choose', area, near: true });
  }

  /** Words that have no room beside the map are read on before the story goes on; whether there were such. */
  #readsOn(way: 'forward' | 'back'): boolean {
    const { over, blank } = this.#show.player;
    return over === null && !blank && readOn(this.#root, way === 'forward' ? 1 : -1);
  }

  #step(way: 1 | -1): void {
    const area = nextArea(this.#picture, this.#show.player.chosen, way);
    if (area !== null) this.#show.do({ do: 'choose', area });
  }
}
