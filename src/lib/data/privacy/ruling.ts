import type { ProfiledColumn } from './column-profile';
import type { ColumnVerdict, PersonalKind, TableUse } from './column-verdict';

/** What is known of the table that a column stands in. */
export interface Beside {
  readonly use: TableUse;
  /** A NIK or family-card column is there. */
  readonly identity: boolean;
  /** The table lists persons. */
  readonly persons: boolean;
}

/** A column as the rules see it. */
export interface Judged extends ProfiledColumn {
  /** A reader has recognised it. */
  readonly asked: boolean;
  /** What its header announces. */
  readonly kind: PersonalKind | null;
  /** Its numbers of sixteen digits are codes of areas. */
  readonly codes: boolean;
}

/** What is ruled of a column. */
export type Ruling = Pick<ColumnVerdict, 'verdict' | 'kind' | 'hits' | 'of'>;
/** A rule; null where it does not apply. */
export type Rule = (column: Judged, beside: Beside) => Ruling | null;

/** Nothing personal was found. */
export const keep = ({ profile }: Judged): Ruling => ({
  verdict: 'keep',
  kind: null,
  hits: 0,
  of: profile.filled,
});
/** By numbers, which are looked for in all cells. */
export const byNumber = (
  verdict: 'drop' | 'ask',
  kind: PersonalKind,
  hits: number,
  { profile }: Judged,
): Ruling => ({ verdict, kind, hits, of: profile.filled });
/** By words, which are looked for in a sample. */
export const byWord = (
  verdict: 'drop' | 'ask',
  kind: PersonalKind,
  hits: number,
  { profile }: Judged,
): Ruling => ({
  verdict,
  kind,
  hits,
  of: profile.seen,
});
/** Whether some are a share of all; never where there are none. */
export const most = (some: number, all: number, share = 0.5): boolean => some > 0 && some >= all * share;
