import type { Level } from '$lib/domain';
import type { Table } from '../columns/find-header';
import { isPersonalHeader } from '../privacy/person-headers';
import { decimalSignOf } from '../text/decimal-sign';
import { foldWord } from '../text/fold-word';
import { maskPersonal } from '../privacy/mask-personal';
import { missingWord } from '../text/missing-words';
import { readNumber } from '../text/read-number';
import { headerYear, knownMeaning, nearMeaning } from './header-words';
import type { ColumnProposal, ColumnQuestion, Meaning, TableUse } from './meaning';
import { looksLikeShares } from './percent-shares';

/** A header that says how many, but not of what: households or people must be asked. */
const BARE_COUNT = new Set(['jumlah', 'jml', 'banyak', 'banyaknya', 'total', 'count']);
const LONGEST_EXAMPLE = 40;

/**
 * What each column of a table seems to mean: first by the known spellings (certain), then by a spelling
 * that the header nearly is. A meaning is given once per year: a second column of it is proposed as
 * ignored and asked about. A bare "Jumlah" is proposed as households, percentages of which none is above 1 as
 * shares of one; both are asked about.
 */
export function proposeColumns(table: Table, use: TableUse, ladder: readonly Level[]): ColumnProposal[] {
  const taken = new Set<string>();
  return table.header.map((header, at) => {
    const cells = table.rows.map(({ cells: row }) => row[at] ?? '');
    const told = proposeOne(header, cells, use, ladder);
    const key = `${told.meaning} ${told.year ?? ''}`;
    const again = told.meaning !== 'ignore' && taken.has(key);
    taken.add(key);
    const personal = isPersonalHeader(header) && told.meaning === 'ignore';
    const example = personal ? '' : exampleOf(cells);
    const shown = { ...told, at, header, example, why: null };
    if (again) return { ...shown, meaning: 'ignore', confidence: 0.5, question: 'unsure' };
    return { ...shown, question: personal ? 'personal' : told.question };
  });
}

type Told = Pick<ColumnProposal, 'meaning' | 'year' | 'confidence' | 'question'>;

function proposeOne(header: string, cells: readonly string[], use: TableUse, ladder: readonly Level[]): Told {
  const { text, year } = headerYear(header);
  const meaning = knownMeaning(text, use, ladder);
  if (meaning?.startsWith('measure:persen') === true && looksLikeShares(cells)) {
    return {
      meaning: `share:${meaning.slice('measure:'.length)}`,
      year,
      confidence: 0.5,
      question: 'percent-or-share',
    };
  }
  if (meaning !== null) return { meaning, year, confidence: 1, question: null };
  if (isPersonalHeader(header) || use === 'nothing' || use === 'by-name') return nothing(null);
  if (use === 'figures' && BARE_COUNT.has(foldWord(text)) && numeric(cells) > 0.5) {
    return { meaning: 'measure:kk', year, confidence: 0.5, question: 'kk-or-jiwa' };
  }
  const near = nearMeaning(text, use);
  if (near === null || !fits(near.meaning, cells)) return nothing(null);
  return { meaning: near.meaning, year, confidence: near.nearness * 0.9, question: 'unsure' };
}

function nothing(question: ColumnQuestion | null): Told {
  return { meaning: 'ignore', year: null, confidence: 1, question };
}

/** A figure's column holds figures: a near spelling over words is another thing. */
function fits(meaning: Meaning, cells: readonly string[]): boolean {
  return !meaning.startsWith('measure:') || numeric(cells) > 0.5;
}

/** Share of the filled cells that are figures; 0 where none is filled. */
export function numeric(cells: readonly string[]): number {
  const filled = cells.filter((cell) => missingWord(cell) === null);
  const form = { kind: 'count', decimal: decimalSignOf(filled) } as const;
  const figures = filled.filter((cell) => readNumber(cell, form).missing === null);
  return filled.length === 0 ? 0 : figures.length / filled.length;
}

function exampleOf(cells: readonly string[]): string {
  const filled = cells.find((cell) => missingWord(cell) === null) ?? '';
  return maskPersonal(filled).slice(0, LONGEST_EXAMPLE);
}
