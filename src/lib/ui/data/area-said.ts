import { textIn, type Lang, type Level } from '$lib/domain';

/** What a row says of its area, as it would be said: "RT 9/RW 4"; the lowest level first. */
export function areaSaid(ladder: readonly Level[], cells: readonly string[], lang: Lang): string {
  return ladder
    .flatMap((level, i) => {
      const cell = cells[i] ?? '';
      if (cell === '') return [];
      return [/^\d+$/.test(cell) ? `${textIn(level.label, lang)} ${cell}` : cell];
    })
    .reverse()
    .join('/');
}
