import type { MeetingBook } from '$lib/domain';
import { readDraft, type CorrectionDraft } from './correction-draft';
import { readMoment, type HallMoment } from '../screen/hall-moment';
import { NO_HISTORY, type DeskHistory } from './desk-history';
import { readHistory } from './read-history';

export const TABS = ['koreksi', 'kesepakatan', 'kehadiran', 'berita-acara', 'formulir'] as const;
/** Corrections, agreements, attendance, minutes, blank forms. */
export type TabId = (typeof TABS)[number];

/** The field that was typed in last, and what was selected in it. */
export interface TypedField {
  /** As the page names it, such as "koreksi.angka". */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What is kept of a rembug on this device: its book, and where the secretary stands. Plain data. */
export interface RembugRecord {
  /** Null: nothing was written yet, so that what the package brings counts. */
  readonly book: MeetingBook | null;
  readonly tab: TabId;
  /** A correction being typed; null where there is none. */
  readonly draft: CorrectionDraft | null;
  /** Id of the agreement that is open to be written; null for none. */
  readonly open: string | null;
  readonly field: TypedField | null;
  /** Steps of the book that can be taken back. */
  readonly history: DeskHistory;
  /** What was typed where a number belongs and is none that can be used, by entry and field: kept, no fact. */
  readonly unread: Readonly<Record<string, string>>;
  /** What the hall sees while the picture is held; null: how things are. */
  readonly held: HallMoment | null;
}

export const EMPTY_RECORD: RembugRecord = {
  book: null,
  tab: 'koreksi',
  draft: null,
  open: null,
  field: null,
  history: NO_HISTORY,
  unread: {},
  held: null,
};

/** A record that was kept, by any version of this program; an empty one for what is none. */
export function readRecord(value: unknown, readBook: (value: unknown) => MeetingBook): RembugRecord {
  if (typeof value !== 'object' || value === null) return EMPTY_RECORD;
  const { book, tab, draft, open, field, history, unread, held } = value as Readonly<Record<string, unknown>>;
  return {
    book: typeof book === 'object' && book !== null ? readBook(book) : null,
    tab: TABS.find((known) => known === tab) ?? 'koreksi',
    draft: readDraft(draft),
    open: typeof open === 'string' ? open : null,
    field: readField(field),
    history: readHistory(history),
    unread: readTexts(unread),
    held: readMoment(held),
  };
}

function readField(value: unknown): TypedField | null {
  if (typeof value !== 'object' || value === null || !('name' in value)) return null;
  const { name, from, to } = value as Readonly<Record<string, unknown>>;
  const [start, end] = [from, to].map((at) => (typeof at === 'number' ? at : 0));
  return typeof name === 'string' ? { name, from: start ?? 0, to: end ?? 0 } : null;
}

function readTexts(value: unknown): Readonly<Record<string, string>> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
