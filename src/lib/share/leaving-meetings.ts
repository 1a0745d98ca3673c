import type { Amendment, MeetingBook } from '$lib/domain';

/**
 * What meetings wrote down, without numbers of households served that are small (1 to k − 1): who so few are
 * can be guessed. The same book where there are none.
 */
export function meetingsWithoutFew(book: MeetingBook, k: number): MeetingBook {
  const isFew = (count: number | null): boolean => count !== null && count > 0 && count < k;
  if (!book.agreements.some(({ beneficiariesKk }) => isFew(beneficiariesKk))) return book;
  const agreements = book.agreements.map((agreement) =>
    isFew(agreement.beneficiariesKk) ? { ...agreement, beneficiariesKk: null } : agreement,
  );
  return { ...book, agreements };
}

/** Amendments without decisions about, and parts of, those that are not among them. */
export function withoutLoose(amendments: readonly Amendment[]): readonly Amendment[] {
  const ids = new Set(amendments.map(({ id }) => id));
  const kept = amendments.filter((amendment) => {
    const { target } = amendment;
    if (target.kind === 'status') return ids.has(target.amendment);
    return amendment.with === undefined || ids.has(amendment.with);
  });
  return kept.length === amendments.length ? amendments : kept;
}

/** Amendments that change data, without the decisions about them. */
export function changesIn(amendments: readonly Amendment[]): readonly Amendment[] {
  return amendments.filter(({ target }) => target.kind !== 'status');
}
