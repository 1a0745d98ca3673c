import { icons } from '../../primitives/icons';

/** What a finger finds at the foot of the hall. */
export type BarDo = 'jump' | 'near' | 'next' | 'write' | 'blank' | 'help';

/** Icons of what fingers press, as paths on a 24 × 24 grid. */
export const barIcons: Readonly<Record<BarDo, string>> = {
  jump: icons.search,
  near: icons.enlarge,
  next: 'M5 5l9 7-9 7zM16 5h3v14h-3z',
  write:
    'M4 16.6 14.6 6l3.4 3.4L7.4 20H4zM16 4.6l1.2-1.2a1.4 1.4 0 0 1 2 0l1.4 1.4a1.4 1.4 0 0 1 0 2L19.4 8z',
  blank: 'M3 5h18v12H3zM8 19h8v2H8z',
  help: 'M12 3a5 5 0 0 1 5 5c0 2.2-1.3 3.3-2.5 4.2-1 .8-1.5 1.3-1.5 2.3v.5h-2v-.5c0-2 1.2-3 2.3-3.9C14.3 9.9 15 9.3 15 8a3 3 0 0 0-6 0H7a5 5 0 0 1 5-5zM11 17.5h2V20h-2z',
};
