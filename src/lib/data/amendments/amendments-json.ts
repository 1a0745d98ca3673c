import {
  AMENDMENT_REASONS,
  AMENDMENT_STATUSES,
  type Amendment,
  type AmendmentLog,
  type AmendmentTarget,
} from '$lib/domain';
import { maskPersonal } from '../privacy/mask-personal';
import { isRecord, parseJson } from '../text/parse-json';

const VERSION = 1;

/** The amendments that are not undone, as the resource `perubahan` holds them. */
export function amendmentsText({ entries, cursor }: AmendmentLog): string {
  return `${JSON.stringify({ versi: VERSION, perubahan: entries.slice(0, cursor) }, null, 2)}\n`;
}

/** Amendments of a text and how many entries could not be read. Never throws. */
export function readAmendments(text: string): {
  readonly amendments: readonly Amendment[];
  readonly bad: number;
} {
  const parsed = parseJson(text);
  const list = isRecord(parsed) && Array.isArray(parsed.perubahan) ? (parsed.perubahan as unknown[]) : null;
  if (list === null) return { amendments: [], bad: 1 };
  const amendments = list.map(readAmendment).filter((amendment) => amendment !== null);
  return { amendments, bad: list.length - amendments.length };
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
  };
}

const GROUP_KINDS = ['group-field', 'group-place', 'group-added', 'group-merged'] as const;
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
