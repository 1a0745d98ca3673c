import { AGREEMENT_FIELDS, type Agreement, type AgreementField, type CostSource } from '$lib/domain';

/** One field of the draft plan: its agreements and what they cost together. */
export interface PlanPart {
  readonly field: AgreementField;
  readonly agreements: readonly Agreement[];
  /** Rupiah of those that say it; null where none does. */
  readonly costRp: number | null;
  /** Agreements that say no cost, so that the sum is at least this much. */
  readonly withoutCost: number;
}

/** The draft PJM Pronangkis. */
export interface DraftPlan {
  readonly parts: readonly PlanPart[];
  readonly costRp: number | null;
  readonly withoutCost: number;
  /** Rupiah by who pays, where an agreement says how much of it. */
  readonly bySource: ReadonlyMap<CostSource, number>;
}

/** Agreements as a plan: by field, soonest first, without those given up. A cost that is not said is not zero. */
export function draftPlan(agreements: readonly Agreement[]): DraftPlan {
  const kept = agreements.filter(({ status }) => status !== 'batal');
  const parts = AGREEMENT_FIELDS.flatMap((field) => {
    const own = kept.filter((one) => one.field === field).sort(bySoonest);
    return own.length === 0 ? [] : [{ field, agreements: own, ...costOf(own) }];
  });
  const bySource = new Map<CostSource, number>();
  for (const { source, rp } of kept.flatMap(({ sources }) => sources)) {
    if (rp !== null) bySource.set(source, (bySource.get(source) ?? 0) + rp);
  }
  return { parts, ...costOf(kept), bySource };
}

/** Those without a day come last. */
function bySoonest(a: Agreement, b: Agreement): number {
  return (a.due || '9999').localeCompare(b.due || '9999');
}

function costOf(agreements: readonly Agreement[]): {
  readonly costRp: number | null;
  readonly withoutCost: number;
} {
  const said = agreements.flatMap(({ costRp }) => (costRp === null ? [] : [costRp]));
  const costRp = said.length === 0 ? null : said.reduce((sum, rp) => sum + rp, 0);
  return { costRp, withoutCost: agreements.length - said.length };
}
