import { missingWord } from '../text/missing-words';

/**
 * What makes a household of a list count as poor. 'desil': a welfare decile (1 is the lowest) of at most
 * `most`. 'yes': a cell that says yes; `blank` says what an empty one means, for a column of ticks
 * leaves those empty who are not poor, while in another the answer is just not known.
 */
export type PoorCondition =
  | { readonly at: number; readonly is: 'desil'; readonly most: number }
  | { readonly at: number; readonly is: 'yes'; readonly blank: 'no' | 'unknown' };

const YES = /^(?:ya|y|iya|yes|v|x|√|✓|✔|1|benar|true|miskin|gakin|penerima)$/i;
const NO = /^(?:tidak|tdk|t|bukan|no|n|0|salah|false|tidak miskin|non ?miskin|mampu|bukan penerima)$/i;
const DESIL = /^(?:desil|ds|d)?[\s.:-]*(10|[1-9])(?:[.,]0+)?$/i;

/** Whether a cell says poor; null where it does not say, or not readably. */
export function readPoor(cell: string, condition: PoorCondition): boolean | null {
  if (condition.is === 'desil') {
    const desil = DESIL.exec(cell.trim())?.[1];
    return desil === undefined ? null : Number.parseInt(desil, 10) <= condition.most;
  }
  const text = cell.trim();
  if (text === '') return condition.blank === 'no' ? false : null;
  if (YES.test(text)) return true;
  if (NO.test(text)) return false;
  return missingWord(text) === 'dash' && condition.blank === 'no' ? false : null;
}
