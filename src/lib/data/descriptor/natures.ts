import type { Nature } from '$lib/domain';

/** Words of the descriptor for where figures come from. */
export const NATURES: Readonly<Record<string, Nature>> = {
  terbit: 'terbit',
  simulasi: 'simulasi',
  lapangan: 'lapangan',
};
