import {
  AGREEMENT_DOERS,
  AGREEMENT_FIELDS,
  AGREEMENT_RESULTS,
  AGREEMENT_STATUSES,
  COST_SOURCES,
  type Agreement,
  type Decision,
  type Hands,
} from '$lib/domain';
import { countOf, dayOf, membersOf, textOf, wordOf } from './read-cells';

/**
 * An agreement of a JSON value; null for one without id, meeting, or any of its choices. Numbers of persons
 * in its texts are masked.
 */
export function readAgreement(value: unknown): Agreement | null {
  const cells = membersOf(value);
  const { id, meeting } = cells;
  const field = wordOf(AGREEMENT_FIELDS, cells.field);
  const result = wordOf(AGREEMENT_RESULTS, cells.result);
  const doer = wordOf(AGREEMENT_DOERS, cells.doer);
  const status = wordOf(AGREEMENT_STATUSES, cells.status);
  const decision = readDecision(cells.decision);
  if (typeof id !== 'string' || id === '' || typeof meeting !== 'string') return null;
  if (field === null || result === null || doer === null || status === null || decision === null) return null;
  return {
    ...{ id, meeting, field, result, doer, decision, status },
    at: readPlace(cells.at),
    what: textOf(cells.what),
    beneficiariesKk: countOf(cells.beneficiariesKk),
    followUp: textOf(cells.followUp),
    due: dayOf(cells.due),
    costRp: countOf(cells.costRp),
    sources: readSources(cells.sources),
  };
}

/** Null: the whole place. */
function readPlace(value: unknown): Agreement['at'] {
  const { level, area } = membersOf(value);
  return typeof level === 'string' && typeof area === 'string' ? { level, area } : null;
}

function readSources(value: unknown): Agreement['sources'] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((entry) => {
    const { source: word, rp } = membersOf(entry);
    const source = wordOf(COST_SOURCES, word);
    return source === null ? [] : [{ source, rp: countOf(rp) }];
  });
}

function readDecision(value: unknown): Decision | null {
  const { how, inFavour, against } = membersOf(value);
  if (how === 'mufakat') return { how };
  return how === 'suara-terbanyak'
    ? { how, inFavour: readHands(inFavour), against: readHands(against) }
    : null;
}

function readHands(value: unknown): Hands {
  const { women, men } = membersOf(value);
  return { women: countOf(women), men: countOf(men) };
}
