import { isFirmName, isPlainName, saysPerson, saysPlace } from './header-kind';
import { byWord, keep, most, type Beside, type Judged, type Ruling } from './ruling';

/** Names by the header; a column that counts persons is none. */
export function nameHeaders(column: Judged, { use, identity }: Beside): Ruling | null {
  const { header, profile, asked, kind } = column;
  const { figures, seen, long, nameShaped, nameWorded } = profile;
  if (kind !== 'name') return null;
  if (most(figures, seen, 0.8) && long === 0) return keep(column);
  const drop = byWord('drop', 'name', nameShaped, column);
  const plain = isPlainName(header);
  if (asked) return isFirmName(header) || (plain && identity) ? drop : keep(column);
  if (!plain || use !== 'boundaries' || identity) return drop;
  return most(nameWorded, seen, 0.25) ? byWord('ask', 'name', nameWorded, column) : keep(column);
}

/** A column asked for its RT and RW may be called an address as long as it holds no streets. */
export function addresses(column: Judged): Ruling | null {
  const { profile, asked, kind } = column;
  if (kind !== 'address' || (asked && !most(profile.streets, profile.seen, 0.1))) return null;
  return byWord('drop', 'address', profile.streets, column);
}

/** Remarks by the header, and text of four words or more that seldom repeats. */
export function freeText(column: Judged): Ruling | null {
  const { header, profile, kind } = column;
  const { seen, figures, words, distinct } = profile;
  if (seen === 0 || most(figures, seen, 0.8)) return null;
  const long = !saysPlace(header) && words >= 4 && most(distinct, seen);
  return kind === 'free-text' || long ? byWord('drop', 'free-text', seen - figures, column) : null;
}

/** Text that looks like names or addresses without a header that says so. */
export function names(column: Judged, { use }: Beside): Ruling | null {
  const { header, profile } = column;
  const { seen, distinct, nameShaped, nameWorded, streets } = profile;
  if (saysPerson(header) && most(nameShaped, seen)) return byWord('drop', 'name', nameShaped, column);
  if (seen === 0 || saysPlace(header)) return null;
  if (use !== 'boundaries' && most(streets, seen)) return byWord('ask', 'address', streets, column);
  const ask = byWord('ask', 'name', nameShaped, column);
  const few = seen < 5 || most(distinct, seen, 0.6);
  if (few && most(nameShaped, seen, 0.7) && most(nameWorded, seen, 0.25)) return ask;
  const byShape =
    use !== 'boundaries' && seen >= 3 && most(distinct, seen, 0.8) && most(nameShaped, seen, 0.8);
  return byShape ? ask : null;
}
