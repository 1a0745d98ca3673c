import type { AreaKey, MeasureId } from './area';
import type { LevelId } from './level';

export const AMENDMENT_STATUSES = ['usulan', 'perlu-dicek', 'disepakati', 'tidak-disepakati'] as const;
/** Proposed, to be verified, agreed, not agreed. */
export type AmendmentStatus = (typeof AMENDMENT_STATUSES)[number];

export const AMENDMENT_REASONS = [
  'salah-catat',
  'pindah',
  'pisah-kk',
  'meninggal',
  'belum-tercatat',
  'lain',
] as const;
/** Why a figure or group is changed: a slip, moved, household split, died, not recorded yet, other. */
export type AmendmentReason = (typeof AMENDMENT_REASONS)[number];

/** Columns of a group that can be changed. */
export type GroupField = 'nama' | 'jenis' | 'aktif' | 'anggota' | 'tahun_berdiri';

/** What an amendment changes. */
export type AmendmentTarget =
  | {
      readonly kind: 'figure';
      readonly level: LevelId;
      readonly area: AreaKey;
      readonly measure: MeasureId;
      /** 0: not given. */
      readonly year: number;
    }
  | { readonly kind: 'area-name'; readonly level: LevelId; readonly area: AreaKey }
  | { readonly kind: 'group-field'; readonly group: number; readonly field: GroupField }
  /** `after` is "lat,lng" in degrees. */
  | { readonly kind: 'group-place'; readonly group: number }
  /** `after` is an area as `areaRef` names it, '' the whole place; a point of its own it loses. */
  | { readonly kind: 'group-area'; readonly group: number }
  /** `after` is its name; what else it is follows by other amendments of the same group. */
  | { readonly kind: 'group-added'; readonly group: number }
  /** `after` is the id of the group that it is one with. */
  | { readonly kind: 'group-merged'; readonly group: number }
  /** What the hall decided later: `before` and `after` are statuses of the amendment named. */
  | { readonly kind: 'status'; readonly amendment: string };

/**
 * One change to the data, at the desk or in a meeting. The source is never rewritten: `before` and `after`
 * are cells, text as a table holds it, and `after` is read as a cell is read. '' is a blank cell.
 */
export interface Amendment {
  readonly id: string;
  readonly target: AmendmentTarget;
  readonly before: string;
  readonly after: string;
  readonly reason: AmendmentReason;
  /** Who confirmed it: a role ("Ketua RT 05"), never a private name; '' where it is not said. */
  readonly role: string;
  /** ISO day. */
  readonly date: string;
  /** Id of the meeting; null at the desk. */
  readonly meeting: string | null;
  /** As it stands now: what was decided later is written here as well as in a step of its own. */
  readonly status: AmendmentStatus;
  /** Id of the amendment it is one step with: both are made, decided and undone together. */
  readonly with?: string;
}

/** Amendments in the order in which they were made; those from `cursor` on are undone. */
export interface AmendmentLog {
  readonly entries: readonly Amendment[];
  readonly cursor: number;
}
