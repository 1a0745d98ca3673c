import type { Level } from '$lib/domain';
import { recogniserOf } from '../columns/recognise-columns';
import { splitParts } from '../keys/split-parts';
import { cleanCell } from '../text/clean-cell';
import { missingWord } from '../text/missing-words';
import type { RawFeature } from './feature-list';

/** What features say of their areas: the level of the file, and each feature's texts, one a level. */
export interface FeatureTexts {
  readonly level: number;
  readonly texts: readonly (readonly string[])[];
}

/** Text of a property; numbers as written, everything else that is no text as empty. */
export function propertyText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = cleanCell(String(value));
  return missingWord(text) === null ? text : '';
}

/** Names of all properties that occur, in the order of their first feature. */
export function propertyNames(features: readonly RawFeature[]): string[] {
  return [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
}

/**
 * The texts of features for each level of the ladder, from properties named in any of a level's
 * spellings, or from one that holds several ("RT/RW"). The file's level is the deepest one that any
 * feature names. Where none is named, `nama` names the lowest level; a single feature without even
 * that is the whole.
 */
export function featureTexts(features: readonly RawFeature[], ladder: readonly Level[]): FeatureTexts {
  const names = propertyNames(features);
  const columns = recogniserOf(ladder, ['nama'])(names);
  const own = ladder.map(({ id }) => names[columns.at.get(id) ?? -1]);
  const joint = columns.combined === null ? undefined : names[columns.combined.at];
  const read = ({ properties }: RawFeature): string[] => {
    const combined = joint === undefined ? '' : propertyText(properties[joint]);
    const parts = combined === '' ? null : splitParts(ladder, combined, columns.combined?.levels ?? []);
    return own.map((name, i) => {
      const text = name === undefined ? '' : propertyText(properties[name]);
      return text === '' ? (parts?.[i] ?? '') : text;
    });
  };
  const texts = features.map(read);
  const level = ladder.reduce((deepest, _, i) => (texts.some((text) => text[i] !== '') ? i : deepest), -1);
  if (level >= 0) return { level, texts };
  const lowest = ladder.length - 1;
  const name = names[columns.at.get('nama') ?? -1];
  if (name === undefined) {
    const whole =
      features.length === 1 ? ladder.reduce((deepest, rung, i) => (rung.whole ? i : deepest), -1) : -1;
    return { level: whole >= 0 ? whole : lowest, texts };
  }
  return {
    level: lowest,
    texts: features.map(({ properties }) =>
      ladder.map((_, i) => (i === lowest ? propertyText(properties[name]) : '')),
    ),
  };
}
