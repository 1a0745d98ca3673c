import type { Step } from './drawing-steps';

/** Steps that can be undone. */
const MOST_STEPS = 200;

/** The steps of a drawing, and at which of them it stands; there is always one. */
export class DrawingHistory {
  #steps: readonly Step[];
  #at = $state(0);
  readonly #first: Step;

  constructor(first: Step) {
    this.#first = first;
    this.#steps = $state.raw([first]);
  }

  get step(): Step {
    return this.#steps[this.#at] ?? this.#first;
  }

  get canUndo(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#steps.length - 1;
  }

  /** Adds a step; what was undone is forgotten, and one of the tag of the last takes its place. */
  add(step: Step): void {
    const same = step.tag !== undefined && step.tag === this.step.tag;
    const before = this.#steps.slice(0, same ? this.#at : this.#at + 1).slice(-MOST_STEPS);
    this.#steps = [...before, step];
    this.#at = before.length;
  }

  /** Goes back (−1) or forth (1); false where there is no step. */
  go(by: -1 | 1): boolean {
    if (this.#steps[this.#at + by] === undefined) return false;
    this.#at += by;
    return true;
  }
}
