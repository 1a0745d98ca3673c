import type { CorrectionDraft, DraftFault } from '$lib/meeting';

/** The field in which a fault of a draft can be mended. */
export function faultField(fault: DraftFault, { what }: Pick<CorrectionDraft, 'what'>): string {
  if (fault === 'area' || fault === 'place') return 'koreksi.wilayah';
  if (fault === 'role') return 'koreksi.jabatan';
  if (fault === 'name' || fault === 'person') return 'koreksi.nama';
  if (fault === 'into') return 'koreksi.dengan';
  return 'measure' in what ? 'koreksi.angka' : 'koreksi.kelompok';
}
