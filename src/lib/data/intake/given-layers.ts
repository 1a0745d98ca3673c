import type { GivenLayer, GivenTable, Level, LevelId, Problem } from '$lib/domain';
import { propertyNames } from '../boundaries/feature-texts';
import { featuresTable } from '../groups/features-table';
import { scanFeatures } from '../privacy/scan-features';
import type { IntakeInput } from './intake';
import { fieldOfUse, isBoundaries, levelOfUse, type LayerUse } from './layer-use';
import { mendedBoundaries, type Mended } from './mended-boundaries';
import type { OpenedLayer } from './opened';
import { outlineOf, type Outline } from './outline';
import { namedLayer } from './worded-layer';
import { shapeOf } from './write-boundaries';

/** The layers of map files that were opened, and their borders mended once. */
export class GivenLayers {
  readonly #layers: { layer: GivenLayer; shown: OpenedLayer }[] = [];
  readonly #mended = new Map<GivenLayer, Mended>();

  get shown(): readonly OpenedLayer[] {
    return this.#layers.map(({ shown }) => shown);
  }

  /** A layer with its borders mended; undefined where there is none of that position. */
  async mended(layer: number, field: string | null = null): Promise<GivenLayer | undefined> {
    const known = this.#layers[layer]?.layer;
    return known && namedLayer((await this.#mend(known)).layer, field);
  }

  /** Takes a layer in; true where it took the place of one of its name. `table`: position of its points' table. */
  add(layer: GivenLayer, table: number | null): boolean {
    const shape = shapeOf(layer);
    const use: LayerUse = shape === 'polygon' ? 'boundaries' : shape === 'line' ? 'context' : 'nothing';
    const { file, layer: name, features } = layer;
    const entry = {
      layer,
      shown: { file, layer: name, shape, features: features.length, use, fields: namingFields(layer), table },
    };
    const again = this.#layers.findIndex(({ shown }) => shown.file === file && shown.layer === name);
    if (again < 0) this.#layers.push(entry);
    else this.#layers[again] = entry;
    return again >= 0;
  }

  /** A mended layer to make cells in, and the level that its shapes were told to be of. */
  async outlined(
    layer: number,
    uses: readonly LayerUse[],
  ): Promise<{ layer: GivenLayer; level: LevelId | null } | null> {
    const use = uses[layer] ?? 'nothing';
    const mended = await this.mended(layer, fieldOfUse(use));
    return mended === undefined ? null : { layer: mended, level: levelOfUse(use) };
  }

  /** The layers as they are used, boundaries mended, and what was told of that. */
  async used(
    uses: readonly LayerUse[],
  ): Promise<{ layers: IntakeInput['layers']; problems: readonly Problem[] }> {
    const problems: Problem[] = [];
    const used: IntakeInput['layers'][number][] = [];
    for (const [i, { layer, shown }] of this.#layers.entries()) {
      const use = uses[i] ?? shown.use;
      if (!isBoundaries(use)) used.push({ layer, use });
      else {
        const mended = await this.#mend(layer);
        problems.push(...mended.problems);
        used.push({ layer: namedLayer(mended.layer, fieldOfUse(use)), use });
      }
    }
    return { layers: used, problems };
  }

  /** Polygons of a layer to begin a drawing with; null where it has none. */
  async outline(layer: number, ladder: readonly Level[]): Promise<Outline | null> {
    const known = await this.mended(layer);
    return known === undefined ? null : outlineOf(known, ladder);
  }

  async #mend(layer: GivenLayer): Promise<Mended> {
    const mended = this.#mended.get(layer) ?? (await mendedBoundaries(layer));
    this.#mended.set(layer, mended);
    return mended;
  }
}

/** The table of a layer of points; null for other shapes. */
export function pointsTable(layer: GivenLayer): GivenTable | null {
  if (shapeOf(layer) !== 'point') return null;
  const { header, rows } = featuresTable({ file: layer.file, features: layer.features, problems: [] });
  return { file: layer.file, sheet: layer.layer, rows: [header, ...rows.map(({ cells }) => cells)] };
}

/** Features in which properties are looked for. */
const MOST_SCANNED = 500;

/** Properties that may name areas: none of those that lead to persons. */
function namingFields(layer: GivenLayer): string[] {
  if (shapeOf(layer) !== 'polygon') return [];
  const features = layer.features.slice(0, MOST_SCANNED);
  const names = propertyNames(features);
  const verdicts = scanFeatures({ ...layer, features }, 'boundaries', new Set(names));
  return names.filter((name) => verdicts.get(name)?.verdict !== 'drop');
}
