import { loadIntake, type TableChoice, type TableProposal } from '$lib/data';
import { ownPackages } from './own/open-own';

/** A mapping file is a few kilobytes: what is larger is data. */
const LARGEST_MAPPING = 200_000;

/**
 * How tables of a shape were read the last time, on this device. What was said of one file alone is not
 * remembered: its year, where it lies, and which of its columns name nobody. What cannot be kept is asked again.
 */
export class ChoiceMemory {
  readonly #known = new Map<string, TableChoice>();

  /** The choice for tables of this shape, with the year of this one; null where there is none. */
  async recall({ shape, year }: TableProposal): Promise<TableChoice | null> {
    const known = this.#known.get(shape) ?? (await this.#stored(shape));
    return known === null ? null : { ...known, year, released: [], within: null };
  }

  async remember(shape: string, choice: TableChoice): Promise<void> {
    const kept = { ...choice, year: null, released: [], within: null };
    this.#known.set(shape, kept);
    try {
      const { store } = await ownPackages();
      await store.putValue('choices', shape, kept);
    } catch {
      // In memory it stays for this visit.
    }
  }

  /** Takes over the choices of mapping files among these; gives back the other files. */
  async takeMappings(
    files: readonly File[],
  ): Promise<{ others: readonly File[]; shapes: readonly string[] }> {
    const { readMapping } = await loadIntake();
    const others: File[] = [];
    const shapes: string[] = [];
    for (const file of files) {
      const small = /\.json$/i.test(file.name) && file.size < LARGEST_MAPPING;
      const mapping = small ? readMapping(await file.text().catch(() => '')) : null;
      if (mapping === null) others.push(file);
      else {
        for (const [shape, choice] of mapping) {
          shapes.push(shape);
          await this.remember(shape, choice);
        }
      }
    }
    return { others, shapes };
  }

  async #stored(shape: string): Promise<TableChoice | null> {
    try {
      const { store } = await ownPackages();
      return ((await store.getValue('choices', shape)) as TableChoice | undefined) ?? null;
    } catch {
      return null;
    }
  }
}
