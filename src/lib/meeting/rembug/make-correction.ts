import { areaRef, type Amendment, type AmendmentTarget } from '$lib/domain';
import { figureIn } from './area-rate';
import type { CorrectionDraft } from './correction-draft';
import { cellOf, type Making } from './making';

/** The amendments of a draft without fault: one, or several that are one step. Numbers of persons are masked. */
export function makeCorrection(draft: CorrectionDraft, making: Making): Amendment[] {
  const { mask, newId, date, meeting } = making;
  const { reason, status } = draft;
  const first = newId();
  return changesOf(draft, making).map(([target, before, after], i) => ({
    id: i === 0 ? first : newId(),
    target,
    before,
    after: mask(after),
    ...{ reason, status, date, meeting },
    role: mask(draft.role.trim()),
    ...(i > 0 && { with: first }),
  }));
}

type Change = readonly [target: AmendmentTarget, before: string, after: string];

function changesOf(draft: CorrectionDraft, making: Making): readonly Change[] {
  const { dataset, year, kindCell, nextGroup } = making;
  const cell = cellOf(dataset, draft, year);
  if ('measure' in draft.what) {
    const { measure } = draft.what;
    const before = cell === null ? null : figureIn(dataset, cell, measure);
    const target = { kind: 'figure', level: draft.level, area: draft.area ?? '', measure, year } as const;
    return [[target, before === null ? '' : String(before), draft.figure.trim()]];
  }
  const { action } = draft.what;
  if (action === 'tambah') {
    const kind: Change = [
      { kind: 'group-field', group: nextGroup, field: 'jenis' },
      '',
      kindCell(draft.kind),
    ];
    return [
      [{ kind: 'group-added', group: nextGroup }, '', draft.name.trim()],
      ...(draft.kind === '' ? [] : [kind]),
      ...placing(draft, nextGroup, '', ''),
    ];
  }
  const group = dataset.groups.find(({ id }) => id === draft.group);
  const id = draft.group ?? 0;
  if (action === 'satukan')
    // Its name stays known where the group itself does not go along.
    return [[{ kind: 'group-merged', group: id }, group?.name ?? '', String(draft.into)]];
  if (action === 'tidak-aktif') {
    const before = group?.active == null ? '' : group.active ? 'ya' : 'tidak';
    return [[{ kind: 'group-field', group: id, field: 'aktif' }, before, 'tidak']];
  }
  const was = group?.areaLevel == null || group.area === null ? '' : areaRef(group.areaLevel, group.area);
  const point = group?.lat == null || group.lng === null ? '' : `${group.lat},${group.lng}`;
  return placing(draft, id, was, point);
}

/** Puts a group into the area picked, and to a point in it where one is given. */
function placing(
  { level, area, point }: CorrectionDraft,
  group: number,
  was: string,
  wasAt: string,
): readonly Change[] {
  const within: Change = [{ kind: 'group-area', group }, was, areaRef(level, area ?? '')];
  return point === '' ? [within] : [within, [{ kind: 'group-place', group }, wasAt, point]];
}
