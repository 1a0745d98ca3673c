import type { Dataset, Scene } from '$lib/domain';
import { mapSheet, sheetWords } from '$lib/sheet';
import type { Block, TableBlock } from './blocks';
import type { AreaFigures, Minutes, WholeFigure } from './minutes';
import { countedText, countText, inLang, ofText, rateText, type Writing } from './write-figure';

/** Areas that a table on paper has at most: more than ten pages nobody reads. */
const MOST_AREAS = 400;
/** Height of a map, where two of them stand on a page. */
const MAP_HEIGHT = 430;

/** The figures of the place, and the maps before and after. */
export function mapBlocks(minutes: Minutes, dataset: Dataset, writing: Writing): Block[] {
  const { paper } = writing.words;
  const { scenes } = minutes;
  const blocks: Block[] = [{ kind: 'heading', text: paper.maps }];
  const text = (said: string, small = false): Block => ({ kind: 'text', text: said, small });
  if (minutes.unchanged) blocks.push(text(paper.unchanged));
  const { before, after } = minutes.whole;
  if (before !== null) blocks.push(...wholeBlocks(before, paper.before, minutes, writing));
  if (after !== null) blocks.push(...wholeBlocks(after, paper.after, minutes, writing));
  if (minutes.beforeLeftOut) blocks.push(text(paper.beforeLeftOut, true));
  if (scenes.before !== null)
    blocks.push(...mapBlock(scenes.before, paper.before, 'sebelum', dataset, writing));
  const drawn = mapBlock(scenes.after, paper.after, 'sesudah', dataset, writing);
  blocks.push(...(drawn.length === 0 ? [text(paper.noMap)] : drawn));
  return blocks;
}

/** The figures of all areas, on a page of their own after the signatures; none without figures. */
export function annexBlocks(minutes: Minutes, writing: Writing): Block[] {
  const { paper } = writing.words;
  const { areas, indicator, level } = minutes;
  if (indicator === null) return [];
  const heading: Block[] = [{ kind: 'page-break' }, { kind: 'heading', text: paper.annex }];
  return areas.length > MOST_AREAS
    ? [...heading, { kind: 'text', text: paper.tooMany(areas.length, inLang(level, writing)) }]
    : [...heading, areaTable(minutes, writing)];
}

function wholeBlocks(figure: WholeFigure, which: string, minutes: Minutes, writing: Writing): Block[] {
  const { indicator } = minutes;
  if (indicator === null) return [];
  const { words, m } = writing;
  const { count, of, ratePct, covered, areas, base } = figure;
  const said = words.paper.place(
    which,
    `${m.formats.whole(count)} ${inLang(indicator.counted, writing)}`.trim(),
    m.formats.whole(of),
    inLang(indicator.unit, writing),
    m.formats.percent(ratePct),
  );
  const partial = covered < areas ? ` ${words.paper.coverage(covered, areas, inLang(base, writing))}` : '';
  return [{ kind: 'text', text: said + partial }];
}

function mapBlock(scene: Scene, which: string, id: string, dataset: Dataset, writing: Writing): Block[] {
  const { words, m, lang } = writing;
  const told = sheetWords(dataset, scene, { m, lang });
  const sheet = mapSheet(scene, told, { id, mostHeight: MAP_HEIGHT });
  if (sheet === null) return [];
  const level = inLang(scene.areas.level.label, writing);
  const what = scene.shade === null ? dataset.info.place : inLang(scene.shade.indicator.title, writing);
  const title = words.paper.mapTitle(which, what, level);
  const bins = told.bins.map((bin, i) => `${bin}: ${told.counts[i] ?? ''}`);
  const alt = words.paper.mapAlt(title, told.simulated === null ? bins : [told.simulated, ...bins]);
  return [{ kind: 'map', ...sheet, title, alt }];
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
