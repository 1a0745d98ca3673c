/** Forms of address, lower-case; weak are those that are words of other things too. */
export const HONORIFICS: ReadonlyMap<string, 'strong' | 'weak'> = new Map([
  ...strong('bapak bpk bp pak ibu bu sdr sdri saudara saudari tn tuan ny nyonya nn nona'),
  ...strong('mbak mbah haji hajah hj h kh ust ustad ustadz ustaz ustadzah kyai kiai'),
  ...weak('mas kang teh bang'),
]);

/** A letter stands for "Haji" only with its full stop. */
const LETTER = 'h';

/** Whether a word addresses a person; `after` is what stands behind it in its text. */
export function isHonorific(word: string, after: string): boolean {
  const low = word.toLowerCase();
  return HONORIFICS.has(low) && (low !== LETTER || after.startsWith('.'));
}

function strong(words: string): [string, 'strong'][] {
  return words.split(' ').map((word) => [word, 'strong']);
}

function weak(words: string): [string, 'weak'][] {
  return words.split(' ').map((word) => [word, 'weak']);
}
