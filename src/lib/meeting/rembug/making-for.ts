import type { Making } from './making';
import type { Rembug } from './rembug.svelte';

/** What a draft of a rembug is judged and made with, on a day. */
export function makingFor(rembug: Rembug, year: number, date: string): Making {
  const { tools } = rembug.editing;
  const dataset = rembug.datasets.disepakati;
  return {
    ...{ dataset, year, date },
    readCell: (cell, measure) => tools.readCell(cell, measure, dataset.indicators),
    kindCell: (kind) => tools.kindCell(dataset.kinds, kind),
    isName: (role) => rembug.isName(role),
    namesPerson: (name) => rembug.namesPerson(name),
    mask: rembug.mask,
    nextGroup: rembug.editing.nextGroup(),
    newId: () => crypto.randomUUID(),
    meeting: rembug.meeting?.id ?? null,
  };
}
