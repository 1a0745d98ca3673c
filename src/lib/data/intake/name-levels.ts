import {
  textIn,
  type GivenFeature,
  type GivenLayer,
  type Level,
  type LevelId,
  type Problem,
} from '$lib/domain';
import { propertyNames, propertyText } from '../boundaries/feature-texts';
import { recogniserOf } from '../columns/recognise-columns';
import { normalisePart } from '../keys/normalise-part';
import { splitParts } from '../keys/split-parts';
import { problem } from '../problem';
import { levelsAlone } from './layer-use';

/** Boundaries that say of which level they are, and what had to be guessed. */
export interface LevelledLayers {
  readonly layers: readonly GivenLayer[];
  readonly problems: readonly Problem[];
}

type Texts = readonly string[];

/**
 * Layers whose features have nothing but a name, with that name put to its level: the one that its words tell
 * ("RW 03"), else the one whose areas in the tables are called so; a lone shape is the whole place. Where
 * nothing tells, the names are those of the lowest level that needs no other, and that is told. A layer that a
 * person has put to a `level` is of that one. `rows` are the cells of areas in the tables, one a level.
 */
export function nameLevels(
  layers: readonly { readonly layer: GivenLayer; readonly level: LevelId | null }[],
  ladder: readonly Level[],
  rows: readonly Texts[],
): LevelledLayers {
  if (layers.length === 0) return { layers: [], problems: [] };
  const problems: Problem[] = [];
  const known = ladder.map(({ id, whole, name = '' }, level) => {
    const cells = whole ? [name] : rows.map((row) => row[level] ?? '');
    return new Set(cells.map((cell) => normalisePart(id, cell)).filter((part) => part !== ''));
  });
  const levelled = layers.map(({ layer, level: told }) => {
    const names = namesOnly(layer, ladder);
    if (names === null) return layer;
    const chosen = ladder.findIndex(({ id }) => id === told);
    const texts =
      chosen < 0
        ? textsOf(names, ladder, known)
        : names.map((name) => splitParts(ladder, name, []) ?? only(ladder, chosen, name));
    if (texts !== null) return withTexts(layer, ladder, texts);
    const level = lowestAlone(ladder);
    const label = textIn(ladder[level]?.label ?? '', 'id');
    problems.push(problem('boundary-level-guessed', 'warning', { file: layer.file }, { level: label }));
    return withTexts(
      layer,
      ladder,
      names.map((name) => only(ladder, level, name)),
    );
  });
  return { layers: levelled, problems };
}

/** The names of features that say nothing else of their areas; null where they do, or have no names. */
function namesOnly({ features }: GivenLayer, ladder: readonly Level[]): string[] | null {
  const names = propertyNames(features);
  const { at, combined } = recogniserOf(ladder, ['nama'])(names);
  const property = names[at.get('nama') ?? -1];
  if (property === undefined || combined !== null || ladder.some(({ id }) => at.has(id))) return null;
  return features.map(({ properties }) => propertyText(properties[property]));
}

/** Each feature's texts, one a level; null where nothing tells the level. */
function textsOf(
  names: readonly string[],
  ladder: readonly Level[],
  known: readonly ReadonlySet<string>[],
): Texts[] | null {
  if (names.length === 1 && ladder.some(({ whole }) => whole)) {
    const [name = ''] = names;
    const own = known.findIndex((parts, level) => parts.has(normalisePart(ladder[level]?.id ?? '', name)));
    if (own < 0 || ladder[own]?.whole === true) return [ladder.map(() => '')];
  }
  const worded = names.map((name) => splitParts(ladder, name, []));
  if (worded.filter((texts) => texts?.some((text) => text !== '')).length * 2 > names.length)
    return worded.map((texts) => texts ?? ladder.map(() => ''));
  const matches = ladder.map(
    ({ id }, level) => names.filter((name) => known[level]?.has(normalisePart(id, name))).length,
  );
  const most = Math.max(...matches);
  return most === 0 ? null : names.map((name) => only(ladder, matches.indexOf(most), name));
}

const only = (ladder: readonly Level[], level: number, name: string): Texts =>
  ladder.map((_, i) => (i === level ? name : ''));

/** The lowest level whose areas are told by their own name alone; else the topmost. */
function lowestAlone(ladder: readonly Level[]): number {
  const lowest = levelsAlone(ladder).at(-1);
  return lowest === undefined ? 0 : ladder.indexOf(lowest);
}

function withTexts(layer: GivenLayer, ladder: readonly Level[], texts: readonly Texts[]): GivenLayer {
  const features = layer.features.map((feature, i): GivenFeature => {
    const named = ladder.map(({ id }, level) => [id, texts[i]?.[level] ?? ''] as const);
    return { ...feature, properties: Object.fromEntries(named.filter(([, text]) => text !== '')) };
  });
  return { ...layer, features };
}
