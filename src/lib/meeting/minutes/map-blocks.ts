import type { Dataset, Scene } from '$lib/domain';
import { mapSheet, sheetWords } from '$lib/sheet';
import type { Block } from './blocks';
import type { WholeFigure } from './figure';
import type { Minutes } from './minutes';
import { inLang, percentText, type Writing } from './write-figure';

/** Heights of a map: half a page where two stand on one, more of it for one alone, a page for very many areas. */
const HEIGHTS = { two: 265, one: 500, many: 660 } as const;
/** Areas that a map of half a page can tell. */
const FEW_AREAS = 60;

/** The figures of the place before and after; `maps`: whether there are any in the annex. */
export function figureBlocks(minutes: Minutes, maps: boolean, writing: Writing): Block[] {
  const { paper } = writing.words;
  const blocks: Block[] = [{ kind: 'heading', text: paper.maps }];
  const text = (said: string, small = false): Block => ({ kind: 'text', text: said, small });
  if (minutes.unchanged) blocks.push(text(paper.unchanged));
  const { before, after } = minutes.whole;
  if (before !== null) blocks.push(...wholeBlocks(before, paper.before, minutes, writing));
  if (after !== null) blocks.push(...wholeBlocks(after, paper.after, minutes, writing));
  if (minutes.beforeLeftOut) blocks.push(text(paper.beforeLeftOut, true));
  if (minutes.behind) blocks.push(text(paper.behind(minutes.k), true));
  blocks.push(text(maps ? paper.mapsInAnnex : paper.noMap));
  return blocks;
}

/** The maps before and after; none where the areas have no boundaries. */
export function mapBlocks({ scenes }: Minutes, dataset: Dataset, writing: Writing): Block[] {
  const { paper } = writing.words;
  const many = scenes.after.areas.count > FEW_AREAS;
  const size: keyof typeof HEIGHTS = many ? 'many' : scenes.before === null ? 'one' : 'two';
  const before =
    scenes.before === null ? [] : [{ scene: scenes.before, which: paper.before, id: 'sebelum', size }];
  const after = { scene: scenes.after, which: paper.after, id: 'sesudah', size };
  return [...before, after].flatMap((ask) => mapBlock(ask, dataset, writing));
}

function wholeBlocks(figure: WholeFigure, which: string, minutes: Minutes, writing: Writing): Block[] {
  const { indicator } = minutes;
  if (indicator === null) return [];
  const { words, m } = writing;
  const { count, of, ratePct, covered, areas, hidden, base, own } = figure;
  const said = words.paper.place(
    which,
    `${m.formats.whole(count)} ${inLang(indicator.counted, writing)}`.trim(),
    m.formats.whole(of),
    inLang(indicator.unit, writing),
    percentText(ratePct, writing),
  );
  const partial =
    covered < areas ? ` ${words.paper.coverage(covered, areas, inLang(base, writing), hidden)}` : '';
  const itself =
    own === null
      ? ''
      : ` ${words.paper.ownWhole(
          `${m.formats.whole(own.count)} ${inLang(indicator.counted, writing)}`.trim(),
          own.of === null ? '' : m.formats.whole(own.of),
          inLang(indicator.unit, writing),
        )}`;
  return [{ kind: 'text', text: said + partial + itself }];
}

interface MapAsk {
  readonly scene: Scene;
  readonly which: string;
  readonly id: string;
  readonly size: keyof typeof HEIGHTS;
}

function mapBlock({ scene, which, id, size }: MapAsk, dataset: Dataset, writing: Writing): Block[] {
  const { words, m, lang } = writing;
  const told = sheetWords(dataset, scene, { m, lang });
  const sheet = mapSheet(scene, told, {
    id,
    mostHeight: HEIGHTS[size],
  });
  if (sheet === null) return [];
  const level = inLang(scene.areas.level.label, writing);
  const what = scene.shade === null ? dataset.info.place : inLang(scene.shade.indicator.title, writing);
  const title = words.paper.mapTitle(which, what, level);
  const bins = told.bins.map((bin, i) => `${bin}: ${told.counts[i] ?? ''}`);
  const alt = words.paper.mapAlt(title, told.simulated === null ? bins : [told.simulated, ...bins]);
  return [{ kind: 'map', ...sheet, title, alt }];
}
