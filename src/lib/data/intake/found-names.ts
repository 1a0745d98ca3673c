import type { LevelId } from '$lib/domain';
import type { RawFeature } from '../boundaries/feature-list';
import { propertyNames, propertyText } from '../boundaries/feature-texts';
import type { Table } from '../columns/find-header';
import { recogniserOf } from '../columns/recognise-columns';
import { normalisePart } from '../keys/normalise-part';
import { USUAL_LADDER } from '../package/infer-ladder';
import { missingWord } from '../text/missing-words';
import type { Origin } from './origins';

/** A name of an area as it is written somewhere. */
export interface Name {
  readonly part: string;
  readonly text: string;
  /** Null for a name that boundaries give. */
  readonly origin: Origin | null;
  rows: number;
}

/** The names that boundaries give areas of a level, or areas of any. */
export function boundaryNames(features: readonly RawFeature[], level: LevelId): Name[] {
  const names = propertyNames(features);
  const { at } = recogniserOf(USUAL_LADDER, ['nama'])(names);
  const property = names[at.get(level) ?? at.get('nama') ?? -1];
  if (property === undefined) return [];
  const texts = new Map(
    features.map(({ properties }) => {
      const text = propertyText(properties[property]);
      return [normalisePart(level, text), text] as const;
    }),
  );
  texts.delete('');
  return [...texts].map(([part, text]) => ({ part, text, origin: null, rows: 0 }));
}

/** The names of a level in tables, each with its rows; `at`: their columns of areas. */
export function tableNames(
  tables: readonly { readonly table: Table; readonly at: ReadonlyMap<string, number> }[],
  level: LevelId,
): Name[] {
  const names = new Map<string, Name>();
  for (const { table, at: columns } of tables) {
    const { file, rows } = table;
    const at = columns.get(level);
    if (at === undefined) continue;
    for (const { row, cells } of rows) {
      const text = cells[at] ?? '';
      const part = missingWord(text) === null ? normalisePart(level, text) : '';
      const known = names.get(part);
      if (known !== undefined) known.rows += 1;
      else if (part !== '') names.set(part, { part, text, origin: { file, row }, rows: 1 });
    }
  }
  return [...names.values()];
}
