import type { Level } from '$lib/domain';
import type { Table } from '../columns/find-header';
import { isPersonalHeader } from '../privacy/person-headers';
import { foldWord } from '../text/fold-word';
import { maskPersonal } from '../privacy/mask-personal';
import { missingWord } from '../text/missing-words';
import { withParts } from './column-parts';
import { headerYear, knownMeaning } from './header-words';
import { countedThing } from './measure-words';
import type { ColumnProposal, ColumnQuestion, Meaning, TableUse } from './meaning';
import { nearMeaning } from './near-meaning';
import { numeric } from './numeric-share';
import { looksLikeShares } from './percent-shares';

/** A header that says how many, but not of what: households or people must be asked. */
const BARE_COUNT = new Set(['jumlah', 'jml', 'banyak', 'banyaknya', 'total', 'count']);
const LONGEST_EXAMPLE = 40;

/**
 * What each column of a table seems to mean: first by the known spellings (certain), then by a spelling
 * that the header nearly is. A meaning is given once per year: a second column of it is proposed as
 * ignored and asked about. A bare "Jumlah" is proposed as households, percentages of which none is above 1 as
 * shares of one; both are asked about, as is a part of a figure whose whole no column says.
 */
export function proposeColumns(table: Table, use: TableUse, ladder: readonly Level[]): ColumnProposal[] {
  const taken = new Set<string>();
  const columns = table.header.map((header, at): ColumnProposal => {
    const cells = table.rows.map(({ cells: row }) => row[at] ?? '');
    const grouped = (table.above?.[at] ?? '') !== '';
    const told = proposeOne(header, cells, { use, ladder, grouped });
    const key = `${told.meaning} ${told.year ?? ''}`;
    const again = told.meaning !== 'ignore' && taken.has(key);
    taken.add(key);
    const personal = isPersonalHeader(header) && told.meaning === 'ignore';
    const example = personal ? '' : exampleOf(cells);
    const shown = { ...told, at, header, example, why: null, parts: null };
    if (again) return { ...shown, meaning: 'ignore', confidence: 0.5, question: 'unsure' };
    return { ...shown, question: personal ? 'personal' : told.question };
  });
  return use === 'figures' ? withParts(columns, table, ladder) : columns;
}

type Told = Pick<ColumnProposal, 'meaning' | 'year' | 'confidence' | 'question'>;

interface ColumnTerms {
  readonly use: TableUse;
  readonly ladder: readonly Level[];
  /** It stands below a text that reaches over several columns. */
  readonly grouped: boolean;
}

function proposeOne(header: string, cells: readonly string[], terms: ColumnTerms): Told {
  const { use, ladder, grouped } = terms;
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
  const thing = use === 'figures' ? countedThing(text) : null;
  if (thing?.poor === true && thing.unit !== 'percent' && numeric(cells) > 0.5) {
    const measure = thing.soft ? 'jiwa_miskin' : 'kk_miskin';
    return { meaning: `measure:${measure}`, year, confidence: 0.5, question: 'poor-kk-or-jiwa' };
  }
  // "KK MISKIN EKSTREM" below "KK MISKIN" is a part of it, however near.
  const near = grouped ? null : nearMeaning(text, use);
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

function exampleOf(cells: readonly string[]): string {
  const filled = cells.find((cell) => missingWord(cell) === null) ?? '';
  return maskPersonal(filled).slice(0, LONGEST_EXAMPLE);
}
