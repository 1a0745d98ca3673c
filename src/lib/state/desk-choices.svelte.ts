import type {
  BuildOrder,
  LayerUse,
  Opened,
  OpenedLayer,
  OwnBoundaries,
  PlaceFacts,
  TableChoice,
  TableProposal,
} from '$lib/data';
import type { ChoiceMemory } from './desk-memory';
import { acceptedCells, type AcceptedRows } from './desk-order';

const FACTS: PlaceFacts = {
  title: '',
  place: '',
  date: null,
  poorWord: 'keluarga miskin',
  setBy: '',
  simulated: false,
};

/** What a person has chosen of what was opened; choices stay with a table when files are read again. */
export class DeskChoices {
  #tables = $state.raw<Readonly<Record<string, TableChoice>>>({});
  #layers = $state.raw<Readonly<Record<string, LayerUse>>>({});
  #boundaries = $state.raw<OwnBoundaries>({ kind: 'none' });
  #facts = $state.raw<PlaceFacts>(FACTS);
  #accepted = $state.raw<readonly AcceptedRows[]>([]);

  get boundaries(): OwnBoundaries {
    return this.#boundaries;
  }

  get facts(): PlaceFacts {
    return this.#facts;
  }

  /** Rows put to areas by hand. */
  get accepted(): readonly AcceptedRows[] {
    return this.#accepted;
  }

  /** Null where nothing was chosen. */
  table(proposal: TableProposal | undefined): TableChoice | null {
    return proposal === undefined ? null : (this.#tables[keyOf(proposal)] ?? null);
  }

  layer(layer: OpenedLayer | undefined): LayerUse {
    return layer === undefined ? 'nothing' : (this.#layers[layerKey(layer)] ?? layer.use);
  }

  setTable(proposal: TableProposal, choice: TableChoice): void {
    this.#tables = { ...this.#tables, [keyOf(proposal)]: choice };
  }

  setLayer(layer: OpenedLayer, use: LayerUse): void {
    this.#layers = { ...this.#layers, [layerKey(layer)]: use };
  }

  setBoundaries(how: OwnBoundaries): void {
    this.#boundaries = how;
  }

  describe(change: Partial<PlaceFacts>): void {
    this.#facts = { ...this.#facts, ...change };
  }

  /** Puts rows to areas. */
  accept(rows: readonly AcceptedRows[]): void {
    this.unaccept(rows.map(({ text }) => text));
    this.#accepted = [...this.#accepted, ...rows];
  }

  /** Takes rows of these writings back. */
  unaccept(texts: readonly string[]): void {
    this.#accepted = this.#accepted.filter(({ text }) => !texts.includes(text));
  }

  /** Tables of which nothing is chosen get what was chosen for others of their shape. */
  async recall(tables: readonly TableProposal[], memory: ChoiceMemory): Promise<void> {
    for (const proposal of tables) {
      const known = this.table(proposal) ?? (await memory.recall(proposal));
      if (known !== null) this.setTable(proposal, known);
    }
  }

  /** Forgets what was chosen for tables of these shapes. */
  forget(shapes: readonly string[]): void {
    const kept = Object.entries(this.#tables).filter(([key]) => !shapes.some((shape) => key.endsWith(shape)));
    this.#tables = Object.fromEntries(kept);
  }

  clear(): void {
    this.#tables = {};
    this.#layers = {};
    this.#boundaries = { kind: 'none' };
    this.#facts = FACTS;
    this.#accepted = [];
  }

  order(opened: Opened): BuildOrder {
    return {
      tables: opened.tables.map((proposal) => this.table(proposal)),
      layers: opened.layers.map((layer) => this.layer(layer)),
      boundaries: this.#boundaries,
      ladder: null,
      facts: this.#facts,
      accepted: acceptedCells(this.#accepted),
    };
  }
}

function keyOf({ name, shape }: TableProposal): string {
  return `${name} ${shape}`;
}

function layerKey({ file, layer }: OpenedLayer): string {
  return `${file} ${layer}`;
}
