import type { Scene } from '$lib/domain';
import { hatchPatterns } from './fill-style';
import { legendBlock } from './legend-block';
import { drawMap } from './map-drawing';
import { paperPlane } from './paper-plane';
import { scaleBar } from './scale-bar';
import type { SheetWords } from './sheet-words';
import { element, textLine } from './svg';

const WIDTH = 700;
const MARGIN = 6;
/** Room above the map for the mark of made-up data. */
const MARK = 26;
const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/** A map for paper: SVG without script, style sheet or anything from elsewhere. */
export interface MapSheet {
  readonly svg: string;
  /** Of the drawing, in its own units; it is as wide as a page of text. */
  readonly width: number;
  readonly height: number;
}

/** How a sheet is set. */
export interface SheetOptions {
  /** Units that the map may be high; 700 are the width. */
  readonly mostHeight?: number;
  /** Keeps the sheets of one page apart: letters and digits. */
  readonly id?: string;
}

/**
 * The Scene on paper: areas in the looks of their classes (hatched where there is no figure), outlines of the
 * level above, labels that fit, legend, scale bar, and the mark SIMULASI where anything is made up, which no
 * option takes away. North is up. The same Scene gives the same text, to the letter. Null where no area has a polygon.
 */
export function mapSheet(
  scene: Scene,
  words: SheetWords,
  { mostHeight = 560, id = 'peta' }: SheetOptions = {},
): MapSheet | null {
  const bbox = scene.areas.geometry?.bbox ?? null;
  if (bbox === null) return null;
  const top = MARGIN + (words.simulated === null ? 0 : MARK);
  const room = { x: MARGIN, y: top, width: WIDTH - 2 * MARGIN, height: mostHeight };
  const plane = paperPlane(bbox, room);
  const bottom = top + plane.height + 24;
  const bins = scene.shade?.classification.bins ?? [];
  const legend = legendBlock(bins, words, { ...room, y: bottom + 6, height: 0 }, id);
  const height = Math.ceil(bottom + 6 + legend.height + MARGIN);
  const content = [
    hatchPatterns(bins, id),
    element('rect', { width: WIDTH, height, fill: '#ffffff' }),
    words.simulated === null ? '' : simulatedMark(words.simulated),
    drawMap(scene, plane, words, id),
    words.metres === null ? '' : scaleBar([WIDTH - MARGIN, bottom], plane.unitsPerMetre, 140, words.metres),
    legend.svg,
  ].join('');
  const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': FONT }, content);
  return { svg, width: WIDTH, height };
}

function simulatedMark(text: string): string {
  const ground = element('rect', {
    x: MARGIN,
    y: MARGIN,
    width: WIDTH - 2 * MARGIN,
    height: 20,
    fill: '#8a3b12',
  });
  const at = { x: WIDTH / 2, y: MARGIN + 15, 'text-anchor': 'middle', 'font-size': 14, 'font-weight': 700 };
  return ground + textLine(text, { ...at, fill: '#ffffff' });
}
