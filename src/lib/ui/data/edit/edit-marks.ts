import type { Amendment, AmendmentTarget } from '$lib/domain';
import type { Books } from '$lib/i18n';
import type { OwnEditing } from '$lib/state';
import { cellChanges, targetId, type CellChange } from './edit-targets';
import { changeText } from './target-name';

/** What the boxes of a table say of the changes made to them. */
export interface EditMarks {
  /** Id of the last change of a box that is not undone; null where there is none. */
  readonly last: (target: AmendmentTarget) => string | null;
  /** "6 → 7, salah catat, …"; null where nothing has changed, or is again as it was. */
  readonly changed: (target: AmendmentTarget) => string | null;
}

/** The marks of what has been changed so far. */
export function editMarks(
  editing: OwnEditing,
  words: Books['edit'],
  day: (iso: string) => string,
): EditMarks {
  const cells = cellChanges(editing.changes);
  const sayOf = ({ before, last }: CellChange): string => {
    const whole: Amendment = { ...last, before };
    return changeText(editing.dataset, whole, words, day);
  };
  return {
    last: (target) => cells.get(targetId(target))?.last.id ?? null,
    changed: (target) => {
      const change = cells.get(targetId(target));
      return change === undefined || change.same ? null : sayOf(change);
    },
  };
}
