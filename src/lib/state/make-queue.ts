/** One making at a time; all that is asked for meanwhile goes into one more. */
export class MakeQueue {
  readonly #make: () => Promise<void>;
  #making: Promise<void> | null = null;
  #again = false;

  constructor(make: () => Promise<void>) {
    this.#make = make;
  }

  /** Asks for a making; done when nothing more is asked for. */
  ask(): Promise<void> {
    this.#again = true;
    this.#making ??= this.#makeAll();
    return this.#making;
  }

  /** Done when nothing is being made. */
  async settled(): Promise<void> {
    await this.#making;
  }

  async #makeAll(): Promise<void> {
    // The caller writes down first that a making is under way.
    await null;
    while (this.#again) {
      this.#again = false;
      await this.#make();
    }
    this.#making = null;
  }
}
