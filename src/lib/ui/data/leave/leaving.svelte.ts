import type { AmendmentLog, Dataset, MeetingBook, Story } from '$lib/domain';
import type { PublishCheck, PublishOptions } from '$lib/share';
import { checkedCopy } from './checked-copy';
import { withoutPersons } from './without-persons';

/** A package that is about to leave: with all that was changed, and as its files lie on this device. */
export interface LeavingFrom {
  readonly title: string;
  /** As its files say, without what was changed since. */
  readonly source: Dataset;
  /** With agreed changes in its figures, and all changes beside them. */
  readonly dataset: Dataset;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Null for one that is not kept yet. */
  readonly log: AmendmentLog | null;
  /** What meetings wrote down; null where nothing is kept of any. */
  readonly book: MeetingBook | null;
  /** Numbers of persons in it are masked; null until it is read. */
  readonly story: Story | null;
}

/** The copy that leaves, and what is told of it. */
export interface Checked {
  readonly dataset: Dataset;
  readonly check: PublishCheck;
}

export const GRIDS = ['tepat', '50', '100'] as const;
export type GridChoice = (typeof GRIDS)[number];
const METRES: Readonly<Record<GridChoice, number | null>> = { tepat: null, '50': 50, '100': 100 };

/** How a package leaves: what is protected, and the check of that. The safe choice stands unless changed. */
export class Leaving {
  readonly #from: () => LeavingFrom | null;
  hide = $state(true);
  /** A person has read why hiding should stay on, and ticked it. */
  understood = $state(false);
  holdHomes = $state(true);
  grid = $state<GridChoice>('tepat');
  /** Residents' words go along: somebody has read them. */
  withWords = $state(false);
  #checked = $state.raw<Checked | null>(null);
  #report = $state.raw<Checked | null>(null);
  /** What was checked, as it stood then. */
  #checkedOf: LeavingFrom | null = null;
  #turn = 0;
  readonly #settled: () => Promise<void>;

  /** `settled` is done when what was typed last is in what `from` gives. */
  constructor(from: () => LeavingFrom | null, settled = () => Promise.resolve()) {
    this.#from = from;
    this.#settled = settled;
  }

  /** Null until it is opened. */
  get from(): LeavingFrom | null {
    return this.#from();
  }

  /** Null while it is being checked. */
  get checked(): Checked | null {
    return this.#checked;
  }

  /** The last check, to be read while the next is made: nothing jumps away from under a finger. */
  get report(): Checked | null {
    return this.#report;
  }

  /** Hiding is off only once the risk is understood; nothing leaves until one or the other. */
  get mayLeave(): boolean {
    return this.hide || this.understood;
  }

  get gridM(): number | null {
    return METRES[this.grid];
  }

  /** What leaves with all that was typed in it, and its check; null until it is opened. */
  async newest(): Promise<{ readonly from: LeavingFrom; readonly checked: Checked } | null> {
    await this.#settled();
    const from = this.#from();
    if (from === null) return null;
    const known = this.#checkedOf === from ? this.#checked : null;
    const checked = known ?? (await checkedCopy(from, this.#options()));
    return { from: await withoutPersons(from), checked };
  }

  /** Checks anew; what is asked is read at once, so that an effect follows it. */
  async check(): Promise<void> {
    const turn = (this.#turn += 1);
    const from = this.#from();
    const options = this.#options();
    this.#checked = null;
    // The page says that it is at work before a large package is looked through.
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (turn !== this.#turn || from === null) return;
    const checked = await checkedCopy(from, options);
    if (turn !== this.#turn) return;
    this.#checked = checked;
    this.#report = checked;
    this.#checkedOf = from;
  }

  #options(): PublishOptions {
    return { hide: this.hide ? {} : null, holdHomes: this.holdHomes, gridM: this.gridM };
  }
}
