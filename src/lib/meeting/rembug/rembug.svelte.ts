import { loadMeetings, loadPrivacy, type AmendedView } from '$lib/data';
import { areaLabel, type AmendmentStatus, type Dataset } from '$lib/domain';
import { loadOwnEditing, type Explorer, type KeptValue, type OwnEditing } from '$lib/state';
import { blankDraft, type CorrectionDraft } from './correction-draft';
import { corrections, type Correction } from './corrections';
import { closedBefore, NO_HISTORY } from './desk-history';
import { draftFault, type DraftFault } from './draft-fault';
import { makesImpossible } from './impossible-figures';
import { makeCorrection } from './make-correction';
import { makeDecision } from './make-decision';
import { cellOf } from './making';
import { makingFor } from './making-for';
import { newMeeting, withMeeting } from './meeting-start';
import type { NameRules } from './names-in';
import { openRecord } from './open-record';
import type { RembugRecord } from './record';
import { RembugKept } from './rembug-kept.svelte';
import { areaWords, looksLikeName, namesPerson, type Likeness } from './role';

type Books = Awaited<ReturnType<typeof loadMeetings>>;

/**
 * A rembug on a package on this device: its corrections go into the one log of amendments, all else into the
 * book of meetings; both are kept at every keystroke. Datasets of the three views are derived.
 */
export class Rembug extends RembugKept {
  readonly #likeness: Likeness;

  /** As the files say; with all that is not refused; with what is agreed alone. */
  readonly datasets: Readonly<Record<AmendedView, Dataset>> = $derived.by(() => {
    const { source, tools, dataset } = this.editing;
    const usulan = tools.amend(source, tools.inForce(this.log, 'usulan'));
    return { awal: source, usulan, disepakati: dataset };
  });

  readonly corrections: readonly Correction[] = $derived(corrections(this.log));

  readonly #areaNames: ReadonlySet<string> = $derived.by(() => areaWords(this.editing.source));

  private constructor(
    editing: OwnEditing,
    kept: KeptValue<RembugRecord>,
    books: Books,
    privacy: Awaited<ReturnType<typeof loadPrivacy>>,
  ) {
    super(editing, kept, books, privacy.maskPersonal);
    this.#likeness = privacy.nameLikeness;
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

  /** Keeps a correction as far as it is typed, without numbers of persons and what looks like a name. */
  type(draft: CorrectionDraft): void {
    const role = this.isName(draft.role) ? '' : this.mask(draft.role);
    const name = this.namesPerson(draft.name) ? '' : this.mask(draft.name);
    this.stand({ draft: { ...draft, role, name } });
    this.flush();
  }

  /** Opens the next meeting, on what the last one agreed, which stays in the book. */
  begin(date: string): void {
    if (this.elsewhere) return;
    const last = this.meeting;
    const next = newMeeting(crypto.randomUUID(), date, last);
    const tab = last === null ? 'koreksi' : 'kesepakatan';
    const fresh = { tab, draft: null, open: null, field: null, unread: {} } as const;
    this.write((book) => withMeeting(book, next), fresh);
    // The first one opens the desk: there is nothing to go back to.
    const { history } = this.record;
    this.stand({
      history: last === null ? { ...NO_HISTORY, floor: this.log.cursor } : closedBefore(history),
    });
    this.flush();
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

  /** What persons' names in free texts are told by. */
  get nameRules(): NameRules {
    return { likeness: this.#likeness, areaNames: this.#areaNames };
  }

  /** What the area of a draft is called; null where none is picked. */
  labelOf(of: Pick<CorrectionDraft, 'level' | 'area'>): string | null {
    const { source } = this.editing;
    const cell = cellOf(source, of, 0);
    return cell === null ? null : areaLabel(source, cell.level, cell.area);
  }
}
