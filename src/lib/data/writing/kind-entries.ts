import type { Kind } from '$lib/domain';
import { KindBook } from '../groups/kind-book';
import { iconName } from '../groups/kind-icons';
import { starterKinds } from '../groups/starter-kinds';

/** An id that a descriptor may declare; kinds made of other scripts are made anew when they are read. */
const DECLARABLE = /^[a-z0-9][a-z0-9-]*$/;

/** Kinds of group as a descriptor declares them, with all that they are. */
export function kindEntries(kinds: readonly Kind[]): object[] {
  return kinds
    .filter(({ id }) => DECLARABLE.test(id))
    .map((kind) => {
      const icon = iconName(kind.icon);
      const alias = ownAliases(kind);
      return {
        id: kind.id,
        label: kind.label,
        arti: kind.gloss,
        rumpun: kind.family,
        ...(icon !== null && { ikon: icon }),
        ...(kind.colour !== undefined && { warna: kind.colour }),
        ...(alias.length > 0 && { alias }),
        di_rumah: kind.atHome,
        pencatatan: kind.registration,
        potensi: kind.potential,
      };
    });
}

/** The kinds by their spellings, as a reader of what is written will have them. */
export function bookOf(kinds: readonly Kind[]): KindBook {
  const declared = kinds.filter(({ id }) => DECLARABLE.test(id));
  const known = new Set(declared.map(({ id }) => id));
  return new KindBook([...declared, ...starterKinds.filter(({ id }) => !known.has(id))]);
}

/** Aliases without those of the starter list, which a reader adds again. */
function ownAliases({ id, aliases }: Kind): readonly string[] {
  const usual = starterKinds.find((kind) => kind.id === id)?.aliases ?? [];
  const own = aliases.slice(0, Math.max(0, aliases.length - usual.length));
  return usual.every((word, i) => aliases[own.length + i] === word) ? own : aliases;
}
