import { byNumber, byWord, most, type Beside, type Judged, type Ruling } from './ruling';

/** NIK, family cards and telephone numbers by the cells, whoever asked for the column. */
export function numbers(column: Judged, { identity }: Beside): Ruling | null {
  const { profile, asked, kind, codes } = column;
  const { nik, phone, filled, sixteen } = profile;
  const enough = (hits: number): boolean => (asked ? most(hits, filled) : hits > 0);
  if (!codes && enough(nik)) return byNumber('drop', kind === 'family-card' ? kind : 'nik', nik, column);
  if (enough(phone)) return byNumber('drop', 'phone', phone, column);
  if (codes || !most(sixteen.length, filled)) return null;
  if (identity) return byNumber('drop', 'family-card', sixteen.length, column);
  return asked ? null : byNumber('ask', 'nik', sixteen.length, column);
}

/** Columns of numbers and dates that lead to a person, by the header. */
export function numberHeaders(column: Judged): Ruling | null {
  const { kind } = column;
  const certain = kind !== null && kind !== 'name' && kind !== 'address' && kind !== 'free-text';
  return certain ? byNumber('drop', kind, 0, column) : null;
}

/** What stands beside names or NIK without saying what it is. */
export function besidePersons(column: Judged, { persons }: Beside): Ruling | null {
  const { header, profile, codes } = column;
  if (!persons || codes) return null;
  if (most(profile.dates, profile.seen)) return byWord('ask', 'birth-date', profile.dates, column);
  const money = /rp|rupiah|hasil|dapatan|dana|bantuan/i.test(header);
  return !money && most(profile.long, profile.filled) ? byNumber('ask', 'bank', profile.long, column) : null;
}

/** Something personal in the midst of other text. */
export function within(column: Judged): Ruling | null {
  const { within: hits, filled } = column.profile;
  if (hits === 0 || column.codes) return null;
  return byNumber('drop', most(hits, filled) ? 'contact' : 'free-text', hits, column);
}
