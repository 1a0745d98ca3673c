import { foldWord } from '../text/fold-word';

/**
 * A name for the columns of a table: tables with the same header have the same. It is a hash (two runs of
 * FNV-1a, Fowler, Noll and Vo 1991, 64 bits together), since a header may hold what must not be kept.
 */
export function tableShape(header: readonly string[]): string {
  const text = header.map(foldWord).join('|');
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x01234567)}`;
}

function hash(text: string, seed: number): string {
  let sum = seed;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
