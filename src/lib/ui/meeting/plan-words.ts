import type { Agreement } from '$lib/domain';
import type { Books, Messages } from '$lib/i18n';
import type { DraftPlan } from '$lib/meeting';

/** Writes the cells of the draft plan. */
export interface PlanWriter {
  readonly number: (value: number | null) => string;
  readonly due: (agreement: Agreement) => string;
  /** "LKM 5.000.000; Swadaya". */
  readonly sources: (agreement: Agreement) => string;
  /** "Rp 12.500.000 (1 belum disebut biayanya)": a cost that is not said is not zero. */
  readonly sum: (plan: Pick<DraftPlan, 'costRp' | 'withoutCost'>) => string;
}

/** The cells of the draft plan in the language of the words. */
export function planWriter({ plan, agree }: Books['meeting'], { formats }: Messages): PlanWriter {
  return {
    number: (value) => (value === null ? plan.unsaid : formats.whole(value)),
    due: ({ due }) => (due === '' ? plan.unsaid : formats.date(due)),
    sources: ({ sources }) =>
      sources
        .map(({ source, rp }) => agree.sourceNames[source] + (rp === null ? '' : ` ${formats.whole(rp)}`))
        .join('; ') || plan.unsaid,
    sum: ({ costRp, withoutCost }) => {
      if (costRp === null) return plan.unsaid;
      const all = plan.rp(formats.whole(costRp));
      return withoutCost === 0 ? all : plan.atLeast(all, withoutCost);
    },
  };
}
