import type { AreaKey, LevelId } from '$lib/domain';
import {
  blankDraft,
  correctable,
  usualMeasure,
  type CorrectionDraft,
  type HallView,
  type Rembug,
} from '$lib/meeting';

/** The correction being typed; a blank one, of the last measure of its level, where there is none. */
export function draftNow(rembug: Rembug, hall: HallView): CorrectionDraft {
  const { draft } = rembug.record;
  if (draft !== null) return draft;
  return blankAt(rembug, hall.corrected);
}

/** A blank correction of a level, of its usual measure; of a group where it has no figures of its own. */
function blankAt(rembug: Rembug, level: LevelId): CorrectionDraft {
  const { source } = rembug.editing;
  const measure = usualMeasure(
    source,
    source.levels.findIndex((data) => data.level === level),
  );
  return blankDraft(measure === null ? { action: 'tambah' } : { measure }, level, null);
}

/** Picks an area of the level corrected for the correction; what was typed of another area, and who confirmed that, goes. */
export function pickArea(rembug: Rembug, hall: HallView, area: AreaKey | null): void {
  const draft = draftNow(rembug, hall);
  const same = draft.area === area && draft.level === hall.corrected;
  rembug.stand({
    draft: { ...draft, level: hall.corrected, area, ...(!same && { figure: '', point: '', role: '' }) },
  });
}

/** Goes over to another level; what is corrected stays where that level has it too. */
export function pickLevel(rembug: Rembug, hall: HallView, level: LevelId): void {
  const draft = draftNow(rembug, hall);
  const blank = blankAt(rembug, level);
  const { source } = rembug.editing;
  const at = source.levels.findIndex((data) => data.level === level);
  const stays = !('measure' in draft.what) || correctable(source, at).includes(draft.what.measure);
  const what = stays ? draft.what : blank.what;
  rembug.stand({ draft: { ...draft, what, level, area: null, figure: '', point: '', role: '' } });
}
