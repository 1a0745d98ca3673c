import { textIn, type Kind, type KindId } from '$lib/domain';
import { KindBook } from '../groups/kind-book';
import { starterKinds } from '../groups/starter-kinds';

/** The kinds of a package by their spellings, with those that everybody knows after them. */
export function bookFor(kinds: readonly Kind[]): KindBook {
  const known = new Set(kinds.map(({ id }) => id));
  return new KindBook([...kinds, ...starterKinds.filter(({ id }) => !known.has(id))]);
}

/**
 * A kind as the cell of a change holds it, whatever the language of the page: its Indonesian label where that
 * is read back as the same kind, else its id, which always is.
 */
export function kindCell(kinds: readonly Kind[], id: KindId): string {
  const label = textIn(kinds.find((kind) => kind.id === id)?.label ?? '', 'id');
  return label !== '' && bookFor(kinds).match(label).id === id ? label : id;
}
