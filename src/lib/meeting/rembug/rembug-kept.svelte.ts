import type { loadMeetings } from '$lib/data';
import type { AmendmentLog, Meeting, MeetingBook } from '$lib/domain';
import type { KeptValue, OwnEditing } from '$lib/state';
import { changesBetween, withChanges, type EntryChange } from './book-steps';
import { takeStep, type DeskHistory } from './desk-history';
import { currentMeeting } from './meeting-start';
import { bookIn } from './open-record';
import type { RembugRecord } from './record';
import { withUnread } from './unread';

/** What is kept of a rembug on this device, and how it is written: the log of amendments, the book, the desk. */
export class RembugKept {
  readonly editing: OwnEditing;
  readonly #kept: KeptValue<RembugRecord>;
  readonly #books: Awaited<ReturnType<typeof loadMeetings>>;
  /** Takes numbers of persons out of a text. */
  readonly mask: (text: string) => string;
  /** What is typed next goes on with what was typed last. */
  #goesOn = false;

  readonly book: MeetingBook = $derived.by(
    () => bookIn(this.record, this.editing.source) ?? this.#books.EMPTY_BOOK,
  );

  /** The meeting under way; null before the first. */
  readonly meeting: Meeting | null = $derived(currentMeeting(this.book));

  protected constructor(
    editing: OwnEditing,
    kept: KeptValue<RembugRecord>,
    books: Awaited<ReturnType<typeof loadMeetings>>,
    mask: (text: string) => string,
  ) {
    this.editing = editing;
    this.#kept = kept;
    this.#books = books;
    this.mask = mask;
  }

  /** Whether another window is the one that writes this rembug: here it can only be read. */
  get elsewhere(): boolean {
    return this.editing.elsewhere || this.#kept.elsewhere;
  }

  /** Asks to be the window that writes this rembug, corrections and book. */
  async claim(): Promise<void> {
    await Promise.all([this.editing.claim(), this.#kept.claim()]);
  }

  get record(): RembugRecord {
    return this.#kept.value;
  }

  get log(): AmendmentLog {
    return this.editing.amendments.log;
  }

  get saving(): KeptValue<RembugRecord>['saving'] {
    return this.#kept.saving;
  }

  /** Changes what is kept beside the book: the tab, the draft, the field typed in. */
  stand(change: Partial<Omit<RembugRecord, 'book'>>): void {
    this.#kept.set({ ...this.record, ...change });
  }

  /** Writes the book anew, without numbers of persons: a step to take back; a word being typed is one. */
  write(change: (book: MeetingBook) => MeetingBook, more: Partial<Omit<RembugRecord, 'book'>> = {}): void {
    if (this.elsewhere) return;
    const book = this.#books.keptBook(change(this.book));
    const changes = changesBetween(this.book, book);
    const { history: before } = this.record;
    const history = changes.length === 0 ? before : takeStep(before, changes, this.log, this.#goesOn);
    this.#goesOn ||= changes.length > 0;
    this.#kept.set({ ...this.record, history, ...more, book });
    this.flush();
  }

  /** Makes changes of the book again or takes them back; `history` says what is left to be. */
  turn(changes: readonly EntryChange[], side: 'before' | 'after', history: DeskHistory): void {
    if (this.elsewhere) return;
    this.settle();
    const book = this.#books.keptBook(withChanges(this.book, changes, side));
    this.#kept.set({ ...this.record, book, history });
    this.flush();
  }

  /** What is typed from now on is another step. */
  settle(): void {
    this.#goesOn = false;
  }

  /** Keeps what was typed into a field (see `unreadName`) and cannot be used as a number; null: no more. */
  keepUnread(name: string, text: string | null): void {
    const unread = withUnread(this.record.unread, name, text === null ? null : this.mask(text));
    if (unread === this.record.unread) return;
    this.stand({ unread });
    this.flush();
  }

  /** After a press or a letter: it is on its way to the disk before anything else can happen to the page. */
  flush(): void {
    void this.editing.own.packages.flush();
  }
}
