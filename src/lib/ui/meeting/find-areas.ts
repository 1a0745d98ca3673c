/** An area as a list offers it. */
export interface AreaLine {
  readonly key: string;
  readonly label: string;
}

/** "RT 03/RW 05", "rt 3 rw 5" and "rt.03 rw-05" are one. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/\b0+(?=\d)/g, '')
    .trim();
}

/** Areas whose label holds the words looked for; the one that is called so alone where there is one. */
export function findAreas(lines: readonly AreaLine[], wanted: string): readonly AreaLine[] {
  const words = folded(wanted);
  if (words === '') return lines;
  const exact = lines.filter(({ label }) => folded(label) === words);
  return exact.length > 0 ? exact : lines.filter(({ label }) => ` ${folded(label)}`.includes(` ${words}`));
}
