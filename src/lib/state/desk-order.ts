import type { BuildOrder } from '$lib/data';

/** Rows of one writing that a person has put to an area. */
export interface AcceptedRows {
  /** The writing, as it is looked up. */
  readonly text: string;
  readonly cells: readonly string[];
  /** What the rows say, and what the area is called. */
  readonly said: string;
  readonly label: string;
}

/** Writings put to areas, as they are looked up when rows are read. */
export function acceptedCells(accepted: readonly AcceptedRows[]): BuildOrder['accepted'] {
  return new Map(accepted.map(({ text, cells }) => [text, cells]));
}
