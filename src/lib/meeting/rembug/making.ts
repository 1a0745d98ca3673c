import type { Dataset } from '$lib/domain';
import type { Cell } from './area-rate';
import type { CorrectionDraft } from './correction-draft';

/** What a draft is judged and made with. */
export interface Making {
  /** With what is agreed: what stands there before. */
  readonly dataset: Dataset;
  readonly year: number;
  /** Reads the cell of a figure; NaN and a code where it is none. */
  readonly readCell: (cell: string, measure: string) => { readonly value: number; readonly reason: number };
  /** The cell of a kind, as a table has it. */
  readonly kindCell: (kind: string) => string;
  readonly isName: (role: string) => boolean;
  /** Whether the name of a group is a person's. */
  readonly namesPerson: (name: string) => boolean;
  readonly mask: (text: string) => string;
  readonly nextGroup: number;
  readonly newId: () => string;
  readonly date: string;
  readonly meeting: string | null;
}

/** The cell that a draft is about; null while no known area is picked. */
export function cellOf(
  { levels }: Dataset,
  { level, area }: Pick<CorrectionDraft, 'level' | 'area'>,
  year: number,
): Cell | null {
  const at = levels.findIndex((data) => data.level === level);
  const index = area === null ? undefined : levels[at]?.indexOf.get(area);
  return index === undefined ? null : { level: at, area: index, year };
}
