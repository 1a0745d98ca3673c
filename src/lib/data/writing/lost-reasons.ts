import { reasonOf, type Dataset, type Reason } from '$lib/domain';
import { isLostReason } from './figure-cell';

/** Cells whose reason no file can say, by reason: they leave as "n/a". Cells, counted over all levels and years. */
export function lostReasons({ levels }: Dataset): ReadonlyMap<Reason, number> {
  const lost = new Map<Reason, number>();
  for (const { measures } of levels) {
    for (const column of [...measures.values()].flatMap((years) => [...years.values()])) {
      for (const code of column.reasons) {
        const reason = reasonOf(code);
        if (reason !== null && isLostReason(reason)) lost.set(reason, (lost.get(reason) ?? 0) + 1);
      }
    }
  }
  return lost;
}
