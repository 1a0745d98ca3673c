/**
 * Letters and digits alone, lower-case, without accents: how headers, kinds and words of the tables
 * are compared ("Jml. KK", "jml_kk" and "JML KK" are one). "%" counts as the word persen.
 */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('%', ' persen ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
