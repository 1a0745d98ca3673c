import {
  AMENDMENT_REASONS,
  AMENDMENT_STATUSES,
  type Amendment,
  type AmendmentLog,
  type AmendmentTarget,
  type MeetingBook,
} from '$lib/domain';
import { bookEntries, EMPTY_BOOK, isEmptyBook, keptBook, readBook } from '../meetings/meeting-book';
import { maskPersonal } from '../privacy/mask-personal';
import { isRecord, parseJson } from '../text/parse-json';

const VERSION = 1;

/**
 * The amendments, those undone apart from the others, and what meetings agreed, as the resource `perubahan`
 * holds them.
 */
export function amendmentsText({ entries, cursor }: AmendmentLog, book: MeetingBook = EMPTY_BOOK): string {
  const held = isEmptyBook(book) ? {} : bookEntries(keptBook(book));
  const undone = entries.slice(cursor);
  const told = {
    versi: VERSION,
    perubahan: entries.slice(0, cursor),
    ...(undone.length > 0 && { diurungkan: undone }),
    ...held,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** Amendments of a text, those undone, what meetings agreed, and how many entries could not be read. Never throws. */
export function readAmendments(text: string): {
  readonly amendments: readonly Amendment[];
  /** What a redo makes again, in that order; none after an entry that could not be read. */
  readonly undone: readonly Amendment[];
  readonly bad: number;
  readonly book: MeetingBook;
  readonly badOfBook: number;
} {
  const parsed = parseJson(text);
  const { book, bad: badOfBook } = readBook(parsed);
  const list = listOf(parsed, 'perubahan');
  if (list === null) return { amendments: [], undone: [], bad: 1, book, badOfBook };
  const amendments = list.map(readAmendment).filter((amendment) => amendment !== null);
  const again = (listOf(parsed, 'diurungkan') ?? []).map(readAmendment);
  const broken = again.indexOf(null);
  const undone = again.slice(0, broken < 0 ? again.length : broken).filter((amendment) => amendment !== null);
  return { amendments, undone, bad: list.length - amendments.length, book, badOfBook };
}

function listOf(parsed: unknown, name: string): readonly unknown[] | null {
  const list = isRecord(parsed) ? parsed[name] : null;
  return Array.isArray(list) ? (list as unknown[]) : null;
}

function readAmendment(value: unknown): Amendment | null {
  if (!isRecord(value)) return null;
  const target = isRecord(value.target) ? readTarget(value.target) : null;
  const [id, before, after] = [text(value.id), text(value.before), text(value.after)];
  const reason = AMENDMENT_REASONS.find((known) => known === value.reason) ?? 'lain';
  const status = AMENDMENT_STATUSES.find((known) => known === value.status);
  if (target === null || id === null || before === null || after === null || status === undefined)
    return null;
  return {
    id,
    target,
    before,
    after,
    reason,
    status,
    role: maskPersonal(text(value.role) ?? ''),
    date: text(value.date) ?? '',
    meeting: text(value.meeting),
    ...(typeof value.with === 'string' && { with: value.with }),
  };
}

const GROUP_KINDS = ['group-field', 'group-place', 'group-area', 'group-added', 'group-merged'] as const;
const FIELDS = ['nama', 'jenis', 'aktif', 'anggota', 'tahun_berdiri'] as const;

function readTarget(value: Readonly<Record<string, unknown>>): AmendmentTarget | null {
  const [level, area, measure] = [text(value.level), text(value.area), text(value.measure)];
  if (value.kind === 'figure') {
    const year = typeof value.year === 'number' ? value.year : null;
    if (level === null || area === null || measure === null || year === null) return null;
    return { kind: 'figure', level, area, measure, year };
  }
  if (value.kind === 'area-name') {
    return level === null || area === null ? null : { kind: 'area-name', level, area };
  }
  if (value.kind === 'status') {
    const amendment = text(value.amendment);
    return amendment === null ? null : { kind: 'status', amendment };
  }
  const kind = GROUP_KINDS.find((known) => known === value.kind);
  const { group } = value;
  if (kind === undefined || typeof group !== 'number' || !Number.isInteger(group)) return null;
  if (kind !== 'group-field') return { kind, group };
  const field = FIELDS.find((known) => known === value.field);
  return field === undefined ? null : { kind, group, field };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
