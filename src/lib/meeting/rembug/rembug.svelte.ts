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
import { blankDraft, type CorrectionDraft } from './correction-draft';
import { corrections, type Correction } from './corrections';
import { draftFault, type DraftFault } from './draft-fault';
import { makeCorrection } from './make-correction';
import type { Making } from './making';
import { currentMeeting, newMeeting, withMeeting } from './meeting-start';
import { bookIn, openRecord } from './open-record';
import type { RembugRecord } from './record';
import { areaWords, looksLikeName, type Likeness } from './role';

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
  readonly #mask: (text: string) => string;

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
    this.#mask = privacy.maskPersonal;
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
    return new Rembug(editing, kept, books, privacy);
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

  /**
   * Keeps a correction as far as it is typed, without numbers of persons, and without what was typed for a
   * role and looks like a name.
   */
  type(draft: CorrectionDraft): void {
    const role = this.isName(draft.role) ? '' : this.#mask(draft.role);
    this.stand({ draft: { ...draft, role, name: this.#mask(draft.name) } });
  }

  /** Writes the book anew. Numbers of persons are masked before anything is kept. */
  write(change: (book: MeetingBook) => MeetingBook, more: Partial<Omit<RembugRecord, 'book'>> = {}): void {
    this.#kept.set({ ...this.record, ...more, book: this.#books.keptBook(change(this.book)) });
  }

  /** Opens the next meeting, on what the last one agreed, which stays in the book. */
  begin(date: string): void {
    const last = this.meeting;
    const next = newMeeting(crypto.randomUUID(), date, last);
    const tab = last === null ? 'koreksi' : 'kesepakatan';
    this.write((book) => withMeeting(book, next), { tab, draft: null, open: null, field: null });
  }

  /** Why a draft cannot be recorded; null where it can. */
  faultOf(draft: CorrectionDraft, year: number): DraftFault | null {
    return draftFault(draft, this.#making(year, ''));
  }

  /** Records a draft as one step, and forgets it; nothing where it has a fault. */
  correct(draft: CorrectionDraft, year: number, date: string): boolean {
    const making = this.#making(year, date);
    if (draftFault(draft, making) !== null) return false;
    this.editing.amendments.recordAll(makeCorrection(draft, making));
    const blank = blankDraft(draft.what, draft.level, draft.area);
    this.stand({ draft: { ...blank, role: draft.role } });
    return true;
  }

  /** Decides about a correction: a step of its own. */
  decide({ id, status }: Correction, to: AmendmentStatus, date: string): void {
    if (status === to) return;
    this.editing.amendments.decide({
      id: crypto.randomUUID(),
      target: { kind: 'status', amendment: id },
      before: status,
      after: to,
      ...{ reason: 'lain', role: '', date, status: 'disepakati' },
      meeting: this.meeting?.id ?? null,
    });
  }

  /** Whether what was typed for a role looks like a person's name. */
  isName(role: string): boolean {
    return looksLikeName(role, this.#likeness, this.#areaNames);
  }

  /** What the area of a draft is called; null where none is picked. */
  labelOf({ level, area }: Pick<CorrectionDraft, 'level' | 'area'>): string | null {
    const { source } = this.editing;
    const at = source.levels.findIndex((data) => data.level === level);
    const index = area === null ? undefined : source.levels[at]?.indexOf.get(area);
    return index === undefined ? null : areaLabel(source, at, index);
  }

  #making(year: number, date: string): Making {
    const { tools } = this.editing;
    const dataset = this.datasets.disepakati;
    return {
      ...{ dataset, year, date },
      readCell: (cell, measure) => tools.readCell(cell, measure, dataset.indicators),
      kindCell: (kind) => tools.kindCell(dataset.kinds, kind),
      isName: (role) => this.isName(role),
      mask: this.#mask,
      nextGroup: this.editing.nextGroup(),
      newId: () => crypto.randomUUID(),
      meeting: this.meeting?.id ?? null,
    };
  }
}
