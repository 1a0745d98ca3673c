import { besidePersons, numberHeaders, numbers, within } from './number-rules';
import { keep, type Beside, type Judged, type Rule, type Ruling } from './ruling';
import { addresses, freeText, nameHeaders, names } from './word-rules';

/** In this order; the first that says anything holds. */
const RULES: readonly Rule[] = [
  numbers,
  numberHeaders,
  nameHeaders,
  addresses,
  chosen,
  freeText,
  besidePersons,
  within,
  names,
];

/** What becomes of a column. */
export function ruleColumn(column: Judged, beside: Beside): Ruling {
  for (const rule of RULES) {
    const ruling = rule(column, beside);
    if (ruling !== null) return ruling;
  }
  return keep(column);
}

function chosen(column: Judged): Ruling | null {
  return column.asked ? keep(column) : null;
}
