import { loadAmendments, loadPrivacy, readPackage } from '$lib/data';
import type { Amendment, AmendmentReason, AmendmentTarget, Dataset } from '$lib/domain';
import { Amendments } from '../amendments.svelte';
import type { PackageState } from '../package.svelte';
import { today } from './now';
import { openOwn, type OpenOwn } from './open-own';

type Tools = Awaited<ReturnType<typeof loadAmendments>>;
type Mask = Awaited<ReturnType<typeof loadPrivacy>>['maskPersonal'];

/** A change as a person makes it at the desk. */
export interface DeskEdit {
  readonly target: AmendmentTarget;
  /** Cells: text as a table holds it. */
  readonly before: string;
  readonly after: string;
  readonly reason: AmendmentReason;
}

/**
 * A package on this device, open to be changed. Where the map has the same package open its log is the very
 * one, so that both show the same.
 */
export class OwnEditing {
  readonly own: OpenOwn;
  readonly amendments: Amendments;
  /** As its files say, without what was changed since. */
  readonly source: Dataset;
  readonly tools: Tools;
  readonly #mask: Mask;

  /** With all that has been changed. */
  readonly dataset: Dataset = $derived.by(() => this.amendments.amend?.(this.source) ?? this.source);

  constructor(own: OpenOwn, amendments: Amendments, source: Dataset, tools: Tools, mask: Mask) {
    this.own = own;
    this.amendments = amendments;
    this.source = source;
    this.tools = tools;
    this.#mask = mask;
  }

  /** Opens a package on this device; null where it is not there or cannot be read. */
  static async open(id: string, packages: PackageState): Promise<OwnEditing | null> {
    const [tools, { maskPersonal }] = await Promise.all([loadAmendments(), loadPrivacy()]);
    const { status, amendments: shown } = packages;
    if (status.state === 'ready' && status.dataset.info.id === id && shown.own !== null)
      return new OwnEditing(shown.own, shown, status.dataset, tools, maskPersonal);
    const own = await openOwn(id);
    const result = await readPackage(own);
    if (!result.ok) return null;
    const amendments = new Amendments();
    await amendments.follow(own, result.value);
    return new OwnEditing(own, amendments, result.value, tools, maskPersonal);
  }

  /** Whether another window is the one that writes the changes: here they can only be read. */
  get elsewhere(): boolean {
    return this.own.packages.isLogElsewhere(this.own.id);
  }

  /** Asks to be the window that writes the changes; whether it is. */
  claim(): Promise<boolean> {
    return this.own.packages.claimLog(this.own);
  }

  /** Amendments that count, in their order. */
  get changes(): readonly Amendment[] {
    return this.tools.inForce(this.amendments.log, 'disepakati');
  }

  /**
   * Writes a change down, of today, by nobody named. An edit with the id of the last goes on with it (a word
   * being typed). Numbers of persons are masked before anything is kept. Returns the id.
   */
  edit({ target, before, after, reason }: DeskEdit, id: string = crypto.randomUUID()): string {
    const written = { id, target, before, after: this.#mask(after), reason };
    this.amendments.record({ ...written, role: '', date: today(), meeting: null, status: 'disepakati' });
    return id;
  }

  /** Its files as they are kept: without the changes. */
  get files(): ReadonlyMap<string, Uint8Array> {
    return this.own.files;
  }

  /** An id that no group has, nor had in a change that was made or undone. */
  nextGroup(): number {
    const targets = this.amendments.log.entries.map(({ target }) => target);
    const ids = targets.map((target) => ('group' in target ? target.group : 0));
    return Math.max(1, ...ids, ...this.source.groups.map(({ id }) => id)) + 1;
  }
}
