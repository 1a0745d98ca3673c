import type { Agreement } from '$lib/domain';
import type { Correction, CorrectionDraft, Rembug } from '$lib/meeting';

/** The area that a correction is about, or that its group is in; null where it has none. */
export function correctionPlace(rembug: Rembug, { head, amendments }: Correction): Agreement['at'] {
  const { target } = head;
  if (target.kind === 'figure' || target.kind === 'area-name') return target;
  if (target.kind === 'status') return null;
  const moved = amendments.find((one) => one.target.kind === 'group-area')?.after ?? '';
  const [level = '', ...key] = moved.split(':');
  if (moved !== '') return { level, area: key.join(':') };
  const { usulan, awal } = rembug.datasets;
  const group = [...usulan.groups, ...awal.groups].find(({ id }) => id === target.group);
  return group?.areaLevel == null || group.area === null
    ? null
    : { level: group.areaLevel, area: group.area };
}

/** What a correction corrects, as a draft says it. */
export function correctionWhat({ head: { target } }: Correction): CorrectionDraft['what'] {
  if (target.kind === 'figure') return { measure: target.measure };
  if (target.kind === 'group-added') return { action: 'tambah' };
  if (target.kind === 'group-merged') return { action: 'satukan' };
  return { action: target.kind === 'group-field' ? 'tidak-aktif' : 'pindah' };
}
