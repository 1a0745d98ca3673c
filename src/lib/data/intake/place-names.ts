import type { LevelId, Problem } from '$lib/domain';
import type { RawFeature } from '../boundaries/feature-list';
import type { Table } from '../columns/find-header';
import { recogniserOf } from '../columns/recognise-columns';
import { USUAL_LEVELS } from '../keys/level-words';
import { normalisePart } from '../keys/normalise-part';
import { USUAL_LADDER } from '../package/infer-ladder';
import { problem } from '../problem';
import { boundaryNames, tableNames, type Name } from './found-names';
import { isNearName, squeezed } from './near-names';
import type { Origin } from './origins';

/** A name that is nearly another one: the same area perhaps, which only a person can say. */
export interface AlikeName {
  /** As the answer is looked up. */
  readonly text: string;
  readonly said: string;
  readonly means: string;
  readonly rows: number;
  readonly origin: Origin;
}

/** How the names of kelurahan, dusun and the like are written. */
export interface PlaceNames {
  /** The one writing of a name. */
  readonly of: (level: LevelId, text: string) => string;
  /** No name is to be written otherwise. */
  readonly none: boolean;
  /** Names that differ from the one writing by spaces and signs alone. */
  readonly spelled: readonly Pick<AlikeName, 'said' | 'means' | 'origin'>[];
  readonly alike: readonly AlikeName[];
}

/** Levels whose areas go by names; more than this many are no spellings of a few. */
const NAMED = USUAL_LEVELS.filter((id) => id !== 'rw' && id !== 'rt');
const MOST_COMPARED = 300;

/**
 * The names in tables and boundaries under one writing each: that of the boundaries, else the most frequent.
 * "Suka Maju" is "Sukamaju" where the boundaries do not tell them apart; "Sukamju" may be, and is asked about.
 * `accepted` holds the answers.
 */
export function placeNames(
  tables: readonly Table[],
  features: readonly RawFeature[],
  accepted: ReadonlyMap<string, readonly string[]>,
): PlaceNames {
  const writing = new Map<string, string>();
  const spelled: PlaceNames['spelled'][number][] = [];
  const alike: AlikeName[] = [];
  const columnsOf = recogniserOf(USUAL_LADDER, []);
  const headed = tables.map((table) => ({ table, at: columnsOf(table.header).at }));
  for (const level of NAMED) {
    const fixed = boundaryNames(features, level);
    const names = tableNames(headed, level);
    const bySqueezed = new Map<string, Name[]>();
    for (const name of [...fixed, ...names.sort((a, b) => b.rows - a.rows)]) {
      const key = squeezed(name.part);
      bySqueezed.set(key, [...(bySqueezed.get(key) ?? []), name]);
    }
    const chosen: Name[] = [];
    for (const [best, ...others] of bySqueezed.values()) {
      if (best === undefined) continue;
      chosen.push({ ...best, rows: [best, ...others].reduce((sum, { rows }) => sum + rows, 0) });
      const drawn = new Set([best, ...others].flatMap(({ part, origin }) => (origin === null ? [part] : [])));
      for (const { part, text, origin } of others) {
        if (part === best.part || drawn.size > 1) continue;
        writing.set(`${level} ${part}`, best.text);
        if (origin !== null) spelled.push({ said: text, means: best.text, origin });
      }
    }
    alike.push(...alikeNames(level, chosen, names));
  }
  const of = (level: LevelId, text: string): string => {
    const part = normalisePart(level, text);
    const [answer = text] = accepted.get(nameText(level, part)) ?? [];
    return writing.get(`${level} ${normalisePart(level, answer)}`) ?? answer;
  };
  const none = writing.size === 0 && ![...accepted.keys()].some((text) => text.startsWith('name:'));
  return { of, none, spelled, alike: alike.filter(({ text }) => !accepted.has(text)) };
}

/** What is to be told of the writings of names. */
export function nameProblems({ spelled, alike }: PlaceNames): Problem[] {
  return [
    ...spelled.map(({ said, means, origin }) =>
      problem('name-spelled', 'note', origin, { name: said, area: means }),
    ),
    ...alike.map(({ said, means, rows, origin }) =>
      problem('names-alike', 'warning', origin, { area: said, name: means, rows }),
    ),
  ];
}

/** How the answer to what a name means is looked up. */
function nameText(level: LevelId, part: string): string {
  return `name:${level}:${part}`;
}

function alikeNames(level: LevelId, chosen: readonly Name[], names: readonly Name[]): AlikeName[] {
  if (chosen.length > MOST_COMPARED) return [];
  const drawn = chosen.some(({ origin }) => origin === null);
  return chosen.flatMap(({ part, rows, origin }) => {
    if (origin === null) return [];
    const means = chosen.find(
      (other) =>
        other.part !== part &&
        (drawn ? other.origin === null : other.rows >= rows) &&
        isNearName(part, other.part),
    );
    // Of two that are as frequent the first one is asked about, once.
    const twin =
      means !== undefined &&
      !drawn &&
      means.rows === rows &&
      chosen.indexOf(means) > chosen.findIndex((own) => own.part === part);
    if (means === undefined || twin) return [];
    return names
      .filter((name) => squeezed(name.part) === squeezed(part))
      .map((name) => ({
        text: nameText(level, name.part),
        said: name.text,
        means: means.text,
        rows: name.rows,
        origin: name.origin ?? origin,
      }));
  });
}
