import type { Block, TableBlock } from './blocks';
import type { AreaFigures } from './figure';
import type { Minutes } from './minutes';
import { countedText, countText, inLang, ofText, rateText, type Writing } from './write-figure';

/** Areas that a table on paper has at most: more than ten pages nobody reads. */
const MOST_AREAS = 400;

/**
 * The maps and the figures of all areas, after the signatures: among the words they would leave half a page
 * empty. Nothing where there are neither.
 */
export function annexBlocks(minutes: Minutes, maps: readonly Block[], writing: Writing): Block[] {
  const { annexMaps } = writing.words.paper;
  const blocks: Block[] = [
    ...(maps.length === 0 ? [] : [{ kind: 'heading' as const, text: annexMaps }, ...maps]),
    ...areaBlocks(minutes, writing),
  ];
  return blocks.length === 0 ? [] : [{ kind: 'page-break' }, ...blocks];
}

function areaBlocks(minutes: Minutes, writing: Writing): Block[] {
  const { paper } = writing.words;
  const { areas, indicator, level } = minutes;
  if (indicator === null) return [];
  const heading: Block = { kind: 'heading', text: paper.annex };
  return areas.length > MOST_AREAS
    ? [heading, { kind: 'text', text: paper.tooMany(areas.length, inLang(level, writing)) }]
    : [heading, areaTable(minutes, writing)];
}

function areaTable(minutes: Minutes, writing: Writing): TableBlock {
  const { paper } = writing.words;
  const { indicator, scenes, areas } = minutes;
  const names = indicator === null ? { of: '', count: '' } : countedText(indicator, writing.lang);
  const both = scenes.before !== null;
  const counted = areas.some(({ after }) => after.of !== null || after.count !== null);
  const columns = [
    ...(counted
      ? [
          { name: names.of, text: ofText },
          { name: names.count, text: countText },
        ]
      : []),
    { name: paper.rate, text: rateText },
  ];
  const when = (name: string, which: string): string => (both ? paper.whenHead(name, which) : name);
  const head = columns.flatMap(({ name }) => [
    ...(both ? [when(name, paper.shortBefore)] : []),
    when(name, paper.shortAfter),
  ]);
  const row = ({ label, before, after }: AreaFigures): string[] => [
    label,
    ...columns.flatMap(({ text }) => [
      ...(before === null ? [] : [text(before, writing)]),
      text(after, writing),
    ]),
  ];
  return {
    kind: 'table',
    titled: true,
    caption: paper.tableTitle(
      indicator === null ? '' : inLang(indicator.title, writing),
      inLang(minutes.level, writing),
    ),
    head: [paper.area, ...head],
    sides: ['start', ...head.map(() => 'end' as const)],
    rows: areas.map(row),
  };
}
