import {
  AMENDMENT_REASONS,
  AMENDMENT_STATUSES,
  type AmendmentReason,
  type AmendmentStatus,
  type AreaKey,
  type KindId,
  type LevelId,
  type MeasureId,
} from '$lib/domain';

export const GROUP_ACTIONS = ['tambah', 'pindah', 'satukan', 'tidak-aktif'] as const;
/** What can be corrected of a group: add one, move it, make two one, mark it inactive. */
export type GroupAction = (typeof GROUP_ACTIONS)[number];

/** A correction as it is being typed: kept at every keystroke, recorded when it is whole. Plain data. */
export interface CorrectionDraft {
  /** What is corrected: a figure, or something of a group. */
  readonly what: { readonly measure: MeasureId } | { readonly action: GroupAction };
  readonly level: LevelId;
  /** Null until an area is picked. */
  readonly area: AreaKey | null;
  /** The new figure as typed. */
  readonly figure: string;
  /** The group that is moved, made one with another, or inactive. */
  readonly group: number | null;
  readonly into: number | null;
  /** Of a group that is added. */
  readonly name: string;
  readonly kind: KindId;
  /** A point of its own for it, "lat,lng" in degrees; '' for the area alone. */
  readonly point: string;
  readonly reason: AmendmentReason;
  readonly role: string;
  readonly status: AmendmentStatus;
}

/** Nothing typed yet, of an area. */
export function blankDraft(
  what: CorrectionDraft['what'],
  level: LevelId,
  area: AreaKey | null,
): CorrectionDraft {
  const blank = { figure: '', group: null, into: null, name: '', kind: '', point: '', role: '' };
  return { what, level, area, ...blank, reason: usualReason(what), status: 'usulan' };
}

const USUAL: Readonly<Record<GroupAction, AmendmentReason>> = {
  tambah: 'belum-tercatat',
  pindah: 'pindah',
  satukan: 'salah-catat',
  'tidak-aktif': 'lain',
};

/** Why a figure or a group is corrected most often. */
export function usualReason(what: CorrectionDraft['what']): AmendmentReason {
  if ('measure' in what) return 'salah-catat';
  return USUAL[what.action];
}

/** A draft that was kept; null for what is none. */
export function readDraft(value: unknown): CorrectionDraft | null {
  if (typeof value !== 'object' || value === null) return null;
  const cells = value as Readonly<Record<string, unknown>>;
  const what = readWhat(cells['what']);
  const reason = AMENDMENT_REASONS.find((known) => known === cells['reason']);
  const status = AMENDMENT_STATUSES.find((known) => known === cells['status']);
  if (what === null || reason === undefined || status === undefined) return null;
  const area = cells['area'];
  return {
    ...{ what, reason, status },
    level: text(cells['level']),
    area: typeof area === 'string' ? area : null,
    figure: text(cells['figure']),
    group: number(cells['group']),
    into: number(cells['into']),
    name: text(cells['name']),
    kind: text(cells['kind']),
    point: text(cells['point']),
    role: text(cells['role']),
  };
}

function readWhat(value: unknown): CorrectionDraft['what'] | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('measure' in value && typeof value.measure === 'string') return { measure: value.measure };
  const action = 'action' in value ? GROUP_ACTIONS.find((known) => known === value.action) : undefined;
  return action === undefined ? null : { action };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
