import { loadMeetings, loadPrivacy, type AmendedView } from '$lib/data';
import {
  areaLabel,
  type AmendmentLog,
  type AmendmentStatus,
  type Dataset,
  type Meeting,
  type MeetingBook,
} from '$lib/domain';
import { loadOwnEditing, type Explorer, type KeptValue, type OwnEditing } from '$lib/state';
import { changesBetween, typedField, withChanges, type EntryChange } from './book-steps';
import { blankDraft, type CorrectionDraft } from './correction-draft';
import { corrections, type Correction } from './corrections';
import { NO_HISTORY, takeStep, type DeskHistory } from './desk-history';
import { draftFault, type DraftFault } from './draft-fault';
import { makesImpossible } from './impossible-figures';
import { makeCorrection } from './make-correction';
import { makeDecision } from './make-decision';
import { cellOf } from './making';
import { makingFor } from './making-for';
import { currentMeeting, newMeeting, withMeeting } from './meeting-start';
import { bookIn, openRecord } from './open-record';
import type { RembugRecord } from './record';
import { areaWords, looksLikeName, namesPerson, type Likeness } from './role';
import { withUnread } from './unread';

type Books = Awaited<ReturnType<typeof loadMeetings>>;

/**
 * A rembug on a package on this device: its corrections go into the one log of amendments, all else into the
 * book of meetings; both are kept at every keystroke. Datasets of the three views are derived.
 */
export class Rembug {
  readonly editing: OwnEditing;
  readonly #kept: KeptValue<RembugRecord>;
  readonly #books: Books;
  readonly #likeness: Likeness;
  /** Takes numbers of persons out of a text. */
  readonly mask: (text: string) => string;
  /** What is typed next goes on with what was typed last. */
  #goesOn = false;

  /** As the files say; with all that is not refused; with what is agreed alone. */
  readonly datasets: Readonly<Record<AmendedView, Dataset>> = $derived.by(() => {
    const { source, tools, dataset } = this.editing;
    const usulan = tools.amend(source, tools.inForce(this.log, 'usulan'));
    return { awal: source, usulan, disepakati: dataset };
  });

  readonly book: MeetingBook = $derived.by(
    () => bookIn(this.record, this.editing.source) ?? this.#books.EMPTY_BOOK,
  );

  /** The meeting under way; null before the first. */
  readonly meeting: Meeting | null = $derived(currentMeeting(this.book));

  readonly corrections: readonly Correction[] = $derived(corrections(this.log));

  readonly #areaNames: ReadonlySet<string> = $derived.by(() => areaWords(this.editing.source));

  private constructor(
    editing: OwnEditing,
    kept: KeptValue<RembugRecord>,
    books: Books,
    privacy: Awaited<ReturnType<typeof loadPrivacy>>,
  ) {
    this.editing = editing;
    this.#kept = kept;
    this.#books = books;
    this.#likeness = privacy.nameLikeness;
    this.mask = privacy.maskPersonal;
  }

  /** Opens the rembug of a package on this device; null where it is not there or cannot be read. */
  static async open(id: string, { packages }: Explorer): Promise<Rembug | null> {
    const [{ OwnEditing }, books, privacy] = await Promise.all([
      loadOwnEditing(),
      loadMeetings(),
      loadPrivacy(),
    ]);
    const editing = await OwnEditing.open(id, packages);
    if (editing === null) return null;
    const kept = await openRecord(editing.own.packages, id);
    const rembug = new Rembug(editing, kept, books, privacy);
    await rembug.claim();
    return rembug;
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

  /** Keeps a correction as far as it is typed, without numbers of persons and what looks like a name. */
  type(draft: CorrectionDraft): void {
    const role = this.isName(draft.role) ? '' : this.mask(draft.role);
    const name = this.namesPerson(draft.name) ? '' : this.mask(draft.name);
    this.stand({ draft: { ...draft, role, name } });
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
    if (typedField(changes) === null) this.flush();
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
    if (unread !== this.record.unread) this.stand({ unread });
  }

  /** After a single press: it is on its way to the disk before anything else can happen to the page. */
  flush(): void {
    void this.editing.own.packages.flush();
  }

  /** Opens the next meeting, on what the last one agreed, which stays in the book. */
  begin(date: string): void {
    const last = this.meeting;
    const next = newMeeting(crypto.randomUUID(), date, last);
    const tab = last === null ? 'koreksi' : 'kesepakatan';
    const fresh = { tab, draft: null, open: null, field: null, unread: {} } as const;
    // The first one opens the desk: there is nothing to go back to.
    this.write((book) => withMeeting(book, next), {
      ...fresh,
      ...(last === null && { history: NO_HISTORY }),
    });
  }

  /** Why a draft cannot be recorded; null where it can. */
  faultOf(draft: CorrectionDraft, year: number): DraftFault | null {
    return draftFault(draft, makingFor(this, year, ''));
  }

  /** Records a draft as one step, and forgets it; nothing where it has a fault. */
  correct(draft: CorrectionDraft, year: number, date: string): boolean {
    const making = makingFor(this, year, date);
    if (this.elsewhere || draftFault(draft, making) !== null) return false;
    this.editing.amendments.recordAll(makeCorrection(draft, making));
    const blank = blankDraft(draft.what, draft.level, draft.area);
    this.#onwards({ draft: { ...blank, role: draft.role } });
    return true;
  }

  /** Decides about a correction: a step of its own. False, and nothing done, where its figures could not be. */
  decide(correction: Correction, to: AmendmentStatus, date: string): boolean {
    if (this.elsewhere) return false;
    if (correction.status === to) return true;
    const { tools, source, dataset, amendments } = this.editing;
    const meeting = this.meeting?.id ?? null;
    const step = makeDecision(correction, to, { id: crypto.randomUUID(), date, meeting });
    const agreed = tools.inForce(tools.decide(this.log, step), 'disepakati');
    if (makesImpossible(correction, dataset, tools.amend(source, agreed))) return false;
    amendments.decide(step);
    this.#onwards({});
    return true;
  }

  /** After a new step of the log nothing of the book is done again. */
  #onwards(stand: Partial<Omit<RembugRecord, 'book'>>): void {
    this.settle();
    this.stand({ ...stand, history: { ...this.record.history, future: [] } });
    this.flush();
  }

  /** Whether what was typed for a role looks like a person's name. */
  isName(role: string): boolean {
    return looksLikeName(role, this.#likeness, this.#areaNames);
  }

  /** Whether the name of a group is a person's, or tells of one. */
  namesPerson(name: string): boolean {
    return namesPerson(name, this.#likeness, this.#areaNames);
  }

  /** What the area of a draft is called; null where none is picked. */
  labelOf(of: Pick<CorrectionDraft, 'level' | 'area'>): string | null {
    const { source } = this.editing;
    const cell = cellOf(source, of, 0);
    return cell === null ? null : areaLabel(source, cell.level, cell.area);
  }
}
