/** What of a person a column holds. */
export type PersonalKind =
  'nik' | 'family-card' | 'phone' | 'bank' | 'birth-date' | 'name' | 'address' | 'free-text' | 'contact';

/** What a table is read for, which decides whose name a plain "nama" is. */
export type TableUse = 'figures' | 'groups' | 'boundaries';

/**
 * What becomes of a column. 'drop': it is never read, drawn, kept or exported. 'ask': nothing of it is
 * read until a person has said that it names no one. 'keep': nothing personal was found in it.
 */
export interface ColumnVerdict {
  readonly at: number;
  /** The header, masked. */
  readonly header: string;
  readonly verdict: 'drop' | 'ask' | 'keep';
  /** Null where it is kept. */
  readonly kind: PersonalKind | null;
  /** No value of a column ever leaves the gate. */
  readonly examples?: never;
  /** Cells in which the kind was found; 0 where the header alone decided. */
  readonly hits: number;
  /** Cells looked at, of those that say anything: all for numbers, at most 2,000 for words. */
  readonly of: number;
}
