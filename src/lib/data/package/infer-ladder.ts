import type { Level } from '$lib/domain';
import type { FeatureList } from '../boundaries/feature-list';
import { propertyNames, propertyText } from '../boundaries/feature-texts';
import type { Table } from '../columns/find-header';
import { recogniserOf } from '../columns/recognise-columns';
import { usualLabel } from '../descriptor/read-ladder';
import { TOP_LEVELS, USUAL_LEVELS } from '../keys/level-words';
import { normalisePart, partName } from '../keys/normalise-part';
import { foldWord } from '../text/fold-word';
import { missingWord } from '../text/missing-words';

/** The usual levels as a ladder, for recognising columns before the package's own is known. */
export const USUAL_LADDER: readonly Level[] = USUAL_LEVELS.map((id) => ({
  id,
  label: usualLabel(id),
  whole: false,
  keyScope: 'parent',
}));

/**
 * The ladder of a package that declares none: the usual levels that its boundaries and tables name,
 * from the top down. Levels at the top with one value everywhere are wholes; where there is none, the
 * package itself, named `title`, is the whole kelurahan, unless the top is itself several kelurahan.
 * Boundaries with nothing but names are those of several kelurahan. A level without any value is none.
 */
export function inferLadder(
  boundaries: FeatureList | null,
  tables: readonly Table[],
  title: string,
): Level[] {
  const features = boundaries?.features ?? [];
  const names = propertyNames(features);
  const values: LevelValues = new Map();
  const shapes = features.map(({ properties }) => names.map((name) => propertyText(properties[name])));
  noteLevels(values, names, shapes);
  for (const { header, rows } of tables) {
    noteLevels(
      values,
      header,
      rows.map(({ cells }) => cells),
    );
  }
  const found = USUAL_LEVELS.filter((id) => (values.get(id)?.size ?? 0) > 0);
  const severalNamed = features.length > 1 && names.some((name) => foldWord(name) === 'nama');
  if (found.length === 0 && severalNamed) found.push('kelurahan');
  const firstMany = found.findIndex((id) => values.get(id)?.size !== 1 || id === 'rw' || id === 'rt');
  const wholes = firstMany < 0 ? found.length : firstMany;
  const ladder = found.map((id, i): Level => {
    const [name = ''] = values.get(id)?.values() ?? [];
    const level = { id, label: usualLabel(id), whole: i < wholes, keyScope: 'parent' } as const;
    return level.whole ? { ...level, name: partName(id, name) } : level;
  });
  if (wholes > 0 || TOP_LEVELS.includes(found[0] ?? '')) return ladder;
  const name = partName('kelurahan', title);
  return [{ id: 'kelurahan', label: 'Kelurahan', whole: true, name, keyScope: 'parent' }, ...ladder];
}

/** Level → its different values: normalised → as first written. */
type LevelValues = Map<string, Map<string, string>>;

/** Notes the levels that a header names, with their values; those of a joint column as they stand in it. */
function noteLevels(
  values: LevelValues,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const { at, combined } = recogniserOf(USUAL_LADDER, [])(header);
  const joint = (combined?.levels ?? []).map((i) => [USUAL_LADDER[i]?.id ?? '', combined?.at ?? -1] as const);
  for (const [id, position] of [...at, ...joint]) {
    const known = values.get(id) ?? new Map<string, string>();
    values.set(id, known);
    for (const cells of rows) {
      const text = cells[position] ?? '';
      const key = missingWord(text) === null ? normalisePart(id, text) : '';
      if (key !== '' && !known.has(key)) known.set(key, text);
    }
  }
}
