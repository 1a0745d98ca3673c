import { textIn, type Kind, type KindId } from '$lib/domain';
import { foldWord } from '../text/fold-word';
import { UNKNOWN_KIND_ICON } from './kind-icons';

/** Kind of the groups whose kind is not said, or said without a letter. */
const UNSAID: KindId = 'lain';

/**
 * Kinds by any of their spellings. A kind that no list knows is made on the fly, with its label as
 * first written; two spellings that fold to one word are one kind.
 */
export class KindBook {
  readonly #byWord = new Map<string, Kind>();
  readonly #kinds: Kind[];

  constructor(kinds: readonly Kind[]) {
    this.#kinds = [...kinds];
    for (const kind of kinds) this.#learn(kind.id, kind);
    for (const kind of kinds) {
      const label = textIn(kind.label, 'id');
      for (const word of [label, label.replace(/\s*\(.*\)$/, ''), ...kind.aliases]) this.#learn(word, kind);
    }
  }

  /** All kinds, those made on the fly last. */
  get kinds(): readonly Kind[] {
    return this.#kinds;
  }

  /**
   * The kind that a cell names: whole, or by its parts where all that are known agree
   * ("PKK/Dasa Wisma" agrees on none). `made` is true for the first sight of an unknown kind, which meets at
   * homes where a word of it says so ("KUBE PKH").
   */
  match(cell: string): { id: KindId; made: boolean } {
    const known = this.#find(foldWord(cell) === '' ? UNSAID : cell) ?? this.#byParts(cell);
    if (known !== undefined) return { id: known.id, made: false };
    const kind = { ...unknownKind(cell), atHome: this.#namesHome(cell) };
    this.#kinds.push(kind);
    this.#learn(cell, kind);
    return { id: kind.id, made: true };
  }

  #find(text: string): Kind | undefined {
    return this.#byWord.get(foldWord(text));
  }

  #byParts(cell: string): Kind | undefined {
    const found = cell.split(/[/(),]/).flatMap((part) => this.#find(part) ?? []);
    return found.every((kind) => kind.id === found[0]?.id) ? found[0] : undefined;
  }

  /** "KUBE PKH", "Arisan Dawis 3": of an unknown kind, but of one that meets at homes. */
  #namesHome(cell: string): boolean {
    const words = cell.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    return words.some(
      (word, i) =>
        this.#find(word)?.atHome === true || this.#find(`${word} ${words[i + 1] ?? ''}`)?.atHome === true,
    );
  }

  #learn(text: string, kind: Kind): void {
    const word = foldWord(text);
    if (word !== '' && !this.#byWord.has(word)) this.#byWord.set(word, kind);
  }
}

function unknownKind(label: string): Kind {
  const slug = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return {
    id: `lain-${slug}`,
    label,
    gloss: '',
    family: 'lain',
    icon: UNKNOWN_KIND_ICON,
    aliases: [],
    atHome: false,
    registration: false,
    potential: false,
  };
}
