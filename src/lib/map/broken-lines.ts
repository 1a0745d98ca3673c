import type { Wording } from './area-wording';

/**
 * Lines of at most `most` letters (at least one), broken at spaces; a word that is longer alone is broken
 * within. No letter is lost but the spaces at which a line ends.
 */
export function brokenLines(lines: Wording, most: number): Wording {
  const width = Math.max(1, most);
  return lines.flatMap((line) => {
    if (line.length <= width) return [line];
    const space = line.lastIndexOf(' ', width);
    const end = space > 0 ? space : width;
    return [line.slice(0, end), ...brokenLines([line.slice(end).trimStart()], width)];
  });
}
