import type { GivenLayer, Level, Problem } from '$lib/domain';
import { propertyNames } from '../boundaries/feature-texts';
import { recogniserOf } from '../columns/recognise-columns';
import { gateProblems } from '../privacy/gate-problems';
import { scanFeatures } from '../privacy/scan-features';
import { problem } from '../problem';
import { headerYear, knownMeaning } from './header-words';

/**
 * What boundaries say besides which areas they are, and is not read: columns that lead to persons, and figures,
 * which are read from tables alone. Anything else is no loss.
 */
export function unreadProperties(layer: GivenLayer, ladder: readonly Level[]): Problem[] {
  const { file, features } = layer;
  const names = propertyNames(features);
  const { at } = recogniserOf(ladder, ['nama'])(names);
  const asked = new Set([...at.values()].map((position) => names[position] ?? ''));
  const verdicts = scanFeatures(layer, 'boundaries', asked);
  const dropped = [...verdicts].filter(
    ([name, { kind }]) => !asked.has(name) && kind !== null && kind !== 'free-text',
  );
  const figures = [...verdicts].filter(([name, { verdict }]) => {
    const meaning = knownMeaning(headerYear(name).text, 'figures', ladder);
    return verdict === 'keep' && !asked.has(name) && meaning?.startsWith('measure:') === true;
  });
  const columns = figures.map(([, { header }]) => header).join(', ');
  return [
    ...gateProblems(
      file,
      dropped.map(([, verdict]) => verdict),
    ),
    ...(columns === '' ? [] : [problem('map-figures-unread', 'warning', { file }, { columns })]),
  ];
}
