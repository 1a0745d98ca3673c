import { loadFormats, type Opened, type SheetUse } from '$lib/data';
import type { Problem } from '$lib/domain';
import type { DeskClient } from './desk-client';

/**
 * What came of a reading; 'overtaken' by another one, or by putting everything away; 'unfetched' where a piece
 * of the page's own code did not come.
 */
export type Reading = Opened | 'failed' | 'unfetched' | 'overtaken';

/** The files that lie on the desk, and what was found in them. They are read in a worker. */
export class DeskFiles {
  readonly #client: DeskClient;
  #share = $state.raw(0);
  #opened = $state.raw<Opened | null>(null);
  #refused = $state.raw<readonly Problem[]>([]);
  #files: readonly File[] = [];
  #before: readonly File[] = [];
  #crs: number | null = null;
  #turn = 0;

  constructor(client: DeskClient) {
    this.#client = client;
  }

  /** Share of the reading that is done, 0–1. */
  get share(): number {
    return this.#share;
  }

  /** Null until a file has been opened. */
  get opened(): Opened | null {
    return this.#opened;
  }

  /** Counts readings: what was asked in an earlier one is of no use any more. */
  get turn(): number {
    return this.#turn;
  }

  /** Files that were refused before a byte was read, and what readers found wrong with files. */
  readonly problems: readonly Problem[] = $derived([...this.#refused, ...(this.#opened?.problems ?? [])]);

  /** Puts files on the desk and returns them; what is too big is refused before it is read. */
  async take(files: readonly File[]): Promise<readonly File[]> {
    const { refuseBySize } = await loadFormats();
    const sized = files.map((file) => ({ file, refusal: refuseBySize(file.name, file.size) }));
    this.#refused = sized.flatMap(({ refusal }) => refusal ?? []);
    const fit = sized.filter(({ refusal }) => refusal === null).map(({ file }) => file);
    if (fit.length > 0) {
      this.#before = this.#files;
      this.#files = [...this.#files, ...fit];
    }
    return fit;
  }

  /** Takes the files put there last away again; false where nothing lay there before. */
  takeBack(): boolean {
    if (this.#before.length === 0) return false;
    this.#files = this.#before;
    this.#before = [];
    return true;
  }

  /** Reads files, all of them unless told. What comes of it is shown with `show`. */
  async read(files: readonly File[] = this.#files): Promise<Reading> {
    const turn = (this.#turn += 1);
    this.#share = 0;
    const question = { kind: 'open', files, crs: this.#crs } as const;
    const answer = await this.#client.ask(question, (share) => (this.#share = share));
    if (turn !== this.#turn) return 'overtaken';
    if (answer?.kind === 'opened') return answer.opened;
    return answer?.kind === 'failed' && answer.unfetched ? 'unfetched' : 'failed';
  }

  /** Reads all anew, coordinates in metres taken as of this system (EPSG) where one is given. */
  readAnew(crs: number | null): Promise<Reading> {
    this.#client.forget();
    if (crs !== null) this.#crs = crs;
    return this.read();
  }

  show(opened: Opened): void {
    this.#opened = opened;
  }

  /** Proposes a table's columns anew for another use. */
  async propose(table: number, use: SheetUse): Promise<void> {
    const answer = await this.#client.ask({ kind: 'propose', table, use });
    const opened = this.#opened;
    if (answer?.kind !== 'proposed' || opened === null) return;
    const tables = opened.tables.map((known, i) => (i === table ? answer.proposal : known));
    this.#opened = { ...opened, tables };
  }

  /** Puts everything away. */
  clear(): void {
    this.#client.forget();
    this.#turn += 1;
    this.#opened = null;
    this.#refused = [];
    this.#crs = null;
    this.#files = this.#before = [];
  }
}
