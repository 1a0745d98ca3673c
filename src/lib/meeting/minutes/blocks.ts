/** Where a column's cells are set. */
export type ColumnSide = 'start' | 'end';

/** A table for paper: its head is repeated on every page; a cell may hold several lines. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  /** The caption is to be seen: no heading above says it. */
  readonly titled?: boolean;
  readonly head: readonly string[];
  readonly sides: readonly ColumnSide[];
  /** Shares of the width, one a column; as the contents ask where there are none. */
  readonly widths?: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Rows to be written in by hand are taller. */
  readonly tall?: boolean;
}

/** A map as SVG, with what it shows in words. */
export interface MapBlock {
  readonly kind: 'map';
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly alt: string;
}

/**
 * A document as it is set on paper, one block after another. What prints it, shows it or writes it into a file
 * takes it as it is, so that all say the same. Texts are plain: nothing in them is markup.
 */
export type Block =
  | {
      readonly kind: 'head';
      readonly logo: string | null;
      readonly logoAlt: string;
      readonly lines: readonly string[];
    }
  | { readonly kind: 'title'; readonly text: string; readonly lines: readonly string[] }
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Below a heading. */
  | { readonly kind: 'subheading'; readonly text: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly small?: boolean;
      /** It stays on the page of what follows. */
      readonly keep?: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'facts';
      readonly caption: string;
      readonly rows: readonly (readonly [string, string])[];
      /** To be written in by hand: taller, and on one page. */
      readonly tall?: boolean;
    }
  | TableBlock
  | MapBlock
  | {
      readonly kind: 'signatures';
      readonly title: string;
      readonly at: string;
      readonly roles: readonly string[];
    }
  | { readonly kind: 'page-break' };

/** Paper sizes in use in offices, millimetres: A4 (ISO 216), and F4 or folio as Indonesian offices cut it. */
export const PAPERS = { a4: [210, 297], f4: [215, 330] } as const;
export type PaperId = keyof typeof PAPERS;
