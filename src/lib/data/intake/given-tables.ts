import type { GivenTable, Problem } from '$lib/domain';
import { USUAL_LADDER } from '../package/infer-ladder';
import { problem } from '../problem';
import { tablesBeside } from './beside';
import { correctedRows, withCorrections, type CorrectedRow } from './corrections';
import { findTable } from './find-table';
import { tableName } from './given-grid';
import { emptiedColumns, gatedProposal } from './gated-table';
import type { IntakeInput } from './intake';
import type { TableChoice, TableProposal, TableUse } from './meaning';
import { proposeTable } from './propose-table';
import { rejectedText } from './rejected';

/** The tables that were opened, each with what its columns are taken for. */
export class GivenTables {
  readonly #tables: { given: GivenTable; proposal: TableProposal }[] = [];
  #corrected = 0;
  readonly #removed = new Map<string, Set<number>>();
  /** Sheets with several tables, and how many. */
  readonly #beside = new Map<string, number>();

  get proposals(): readonly TableProposal[] {
    return this.#tables.map(({ proposal }) => proposal);
  }

  /** Rows that have been corrected and given again. */
  get corrected(): number {
    return this.#corrected;
  }

  /** Rows that have been deleted from a file of rejected rows, and sheets with several tables. */
  get problems(): readonly Problem[] {
    const removed = [...this.#removed].map(([file, rows]) =>
      problem('rows-removed', 'note', { file }, { rows: rows.size }),
    );
    const beside = [...this.#beside].map(([file, tables]) =>
      problem('tables-beside', 'note', { file }, { count: tables }),
    );
    return [...removed, ...beside];
  }

  /** Takes a sheet in, and each of several tables beside each other on it; the names of those whose place they took. */
  add(given: GivenTable): readonly string[] {
    const tables = tablesBeside(given);
    if (tables.length > 1) this.#beside.set(tableName(given.file, given.sheet), tables.length);
    return tables.flatMap((table) => this.#add(table) ?? []);
  }

  /** The name of the table whose place it took; null for a new one or corrected rows. */
  #add(given: GivenTable): string | null {
    if (this.#correct(given)) return null;
    const again = this.indexOf(given.file, given.sheet);
    if (again >= 0) this.#removed.delete(this.#tables[again]?.proposal.name ?? '');
    const entry = { given, proposal: gated(given) };
    if (again < 0) {
      this.#tables.push(entry);
      return null;
    }
    this.#tables[again] = entry;
    return entry.proposal.name;
  }

  indexOf(file: string, sheet: string): number {
    return this.#tables.findIndex(({ given }) => given.file === file && given.sheet === sheet);
  }

  /** Proposes a table's columns anew for another use. */
  propose(table: number, use: TableUse): TableProposal {
    const known = this.#tables[table];
    if (known === undefined) throw new RangeError(`no table ${table}`);
    known.proposal = gated(known.given, use);
    return known.proposal;
  }

  chosen(choices: readonly (TableChoice | null)[]): IntakeInput['tables'] {
    return this.#tables.map((known, i) => ({ ...known, choice: choices[i] ?? null }));
  }

  /** Rejected rows of a table as CSV, with the reasons in words. Null for a list of persons: it never leaves. */
  rejected(table: number, reasons: readonly (readonly [row: number, reason: string])[]): string | null {
    const known = this.#tables[table];
    if (known === undefined || known.proposal.use === 'by-name') return null;
    const { table: found } = findTable(known.given, USUAL_LADDER);
    const first = found.rows[0]?.row ?? known.proposal.headerRow + 1;
    const { headerRow } = known.proposal;
    const header = Array.from({ length: first - headerRow }, (_, i) => headerRow + i);
    return rejectedText(known.given, header, reasons, emptiedColumns(known.given, known.proposal));
  }

  /** Puts corrected rows in the place of those that they correct; false where the table holds none. */
  #correct(given: GivenTable): boolean {
    const rows = correctedRows(given);
    if (rows === null) return false;
    let found = false;
    for (const [i, known] of this.#tables.entries()) {
      const next = withCorrections(known.given, rows, emptiedColumns(known.given, known.proposal));
      if (next === null) continue;
      found = true;
      this.#note(known.proposal.name, rows);
      this.#tables[i] = { given: next, proposal: gated(next, known.proposal.use) };
    }
    return found;
  }

  #note(name: string, rows: readonly CorrectedRow[]): void {
    for (const { table, row, cells } of rows) {
      if (table !== name) continue;
      if (cells !== null) this.#corrected += 1;
      else this.#removed.set(name, (this.#removed.get(name) ?? new Set()).add(row));
    }
  }
}

function gated(given: GivenTable, use?: TableUse): TableProposal {
  const proposal = proposeTable(given, USUAL_LADDER, use);
  return gatedProposal(proposal, findTable(given, USUAL_LADDER).table);
}
