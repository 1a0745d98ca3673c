import type { Dataset, Group, Span } from '$lib/domain';
import { factNumber, type NumberFact } from './group-filter-facts';

/** A fact in figures that the package's groups carry, with the bands it is offered in. */
export interface NumberChoice {
  readonly fact: NumberFact;
  readonly bands: readonly { readonly span: Span; readonly count: number }[];
  readonly least: number;
  readonly most: number;
  /** Groups that do not say, under the other filters; null where every group says. */
  readonly unsaid: number | null;
  /** Units that the figures are in, where they are more than one: members may be people or households. */
  readonly units: readonly string[];
}

/** First number of each band; the last is open. The survey's "under 10, 11–20, over 20" leaves out 10: these do not. */
const BANDS: Readonly<Record<NumberFact, readonly number[]>> = {
  umur: [0, 5, 10, 20],
  anggota: [0, 10, 21, 51],
};

/**
 * A fact in figures with the groups that each band would let pass, counted among those that pass every other
 * filter (`under`); null where no group says it, or all say the same.
 */
export function numberChoice(
  dataset: Dataset,
  fact: NumberFact,
  under: readonly Group[],
): NumberChoice | null {
  const read = (group: Group): number | null => factNumber(group, fact, dataset.info.dataDate);
  const said = dataset.groups.map(read).filter((value) => value !== null);
  const unsaid = said.length < dataset.groups.length;
  if (new Set(said).size + (unsaid ? 1 : 0) < 2 || said.length === 0) return null;
  const values = under.map(read);
  const [least, most] = [said.reduce((a, b) => Math.min(a, b)), said.reduce((a, b) => Math.max(a, b))];
  const bands = BANDS[fact]
    .map((from, i) => ({ from: i === 0 ? null : from, to: (BANDS[fact][i + 1] ?? Infinity) - 1 }))
    .filter(({ from, to }) => to >= least && (from ?? 0) <= most)
    .map(({ from, to }) => ({
      span: { from, to: Number.isFinite(to) ? to : null },
      count: values.filter((value) => value !== null && value >= (from ?? 0) && value <= to).length,
    }));
  return {
    fact,
    bands,
    least,
    most,
    unsaid: unsaid ? values.filter((value) => value === null).length : null,
    units: fact === 'anggota' ? unitsOf(dataset) : [],
  };
}

function unitsOf({ groups }: Dataset): readonly string[] {
  const units = new Set(
    groups.filter(({ members }) => members !== null).map(({ membersUnit }) => membersUnit.trim() || 'orang'),
  );
  return units.size > 1 ? [...units] : [];
}
