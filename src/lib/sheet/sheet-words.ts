import { textIn, type Bin, type Dataset, type Lang, type Nature, type Scene } from '$lib/domain';
import type { Say } from '$lib/i18n';

/** What a sheet says beside its map. */
export interface SheetWords {
  /** The legend's sentence. */
  readonly sentence: string;
  /** One text for each bin, in their order: its range or what it stands for. */
  readonly bins: readonly string[];
  /** Areas in each bin: "12 RT". */
  readonly counts: readonly string[];
  /** Lines under the legend: unit, date, nature, source. */
  readonly notes: readonly string[];
  /** Null where nothing is made up; else the mark that cannot be left out. */
  readonly simulated: string | null;
  /** Rate of an area as its label says it. */
  readonly percent: (value: number) => string;
  /** Null on a schematic, which has no distances. */
  readonly metres: ((metres: number) => string) | null;
}

/**
 * The words of a sheet, from the dictionary that the screen's legend has. The ends of the classes are rounded
 * outwards, so that no figure lies beyond what the legend says.
 */
export function sheetWords(dataset: Dataset, scene: Scene, { m, lang }: Say): SheetWords {
  const { shade } = scene;
  const level = textIn(scene.areas.level.label, lang);
  const metres = dataset.info.schematic ? null : (length: number): string => m.map.scale(length);
  const simulated = scene.simulated ? m.nature.simulasi : null;
  const base = { simulated, metres, percent: (value: number) => `${m.formats.oneAlways(value)}%` };
  if (shade === null) return { ...base, sentence: '', bins: [], counts: [], notes: [] };
  const { indicator, classification } = shade;
  const nature = shade.simulated ? 'simulasi' : natureOf(dataset, indicator.nature);
  const date = dateOf(dataset, scene);
  const sources = dataset.info.sources.map(({ title }) => textIn(title, lang));
  return {
    ...base,
    sentence: textIn(indicator.sentence, lang),
    bins: binLabels(classification.bins, scene, { m, lang }),
    counts: classification.bins.map(({ count }) => m.legend.areas(count, level)),
    notes: [
      `${m.legend.unit}: ${textIn(indicator.unit, lang)}`,
      indicator.dateNote === null
        ? `${m.legend.date}: ${date === null ? m.legend.year(shade.year) : m.formats.date(date)}`
        : textIn(indicator.dateNote, lang),
      ...(nature === null ? [] : [m.nature[nature]]),
      ...(dataset.info.schematic ? [m.map.schematic] : []),
      ...madeBoundaries(dataset, lang),
      ...(sources.length === 0 ? [] : [`${m.read.sources}: ${sources.join('; ')}`]),
    ],
  };
}

function binLabels(bins: readonly Bin[], { shade }: Scene, { m, lang }: Say): string[] {
  const classes = bins.filter(({ role }) => role === 'class');
  const least = Math.floor((classes[0]?.min ?? NaN) * 10 + 1e-9) / 10;
  const most = Math.ceil((classes.at(-1)?.max ?? NaN) * 10 - 1e-9) / 10;
  const limits = [least, ...classes.slice(0, -1).map(({ max }) => max), most];
  const write = m.formats.limits(limits);
  const first = bins.findIndex(({ role }) => role === 'class');
  const counted = textIn(shade?.indicator.counted ?? '', lang);
  return bins.map(({ role }, i) => {
    if (role === 'zero') return m.legend.zeroShort + m.legend.zeroRest(counted);
    if (role === 'missing') return m.legend.missing;
    if (role === 'suppressed') return m.legend.suppressed(null);
    const [min, max] = [write(limits[i - first] ?? NaN), write(limits[i - first + 1] ?? NaN)];
    return i === first ? m.legend.first(min, max) : m.legend.range(min, max);
  });
}

/** What the package says of boundaries that were made round points. */
function madeBoundaries({ info }: Dataset, lang: Lang): string[] {
  const described = info.resources.find(({ name }) => name === 'wilayah')?.description ?? null;
  return info.cells === true && described !== null ? [textIn(described, lang)] : [];
}

function natureOf({ info }: Dataset, own: Nature | null): Nature | null {
  return own ?? info.resources.find(({ name }) => name === 'kemiskinan')?.nature ?? null;
}

/** The date where it is of the year shown, else the year; null where nothing says. */
function dateOf({ info }: Dataset, { shade }: Scene): string | null {
  const given = shade?.indicator.date ?? info.dataDate;
  const year = shade?.year ?? 0;
  if (year === 0) return given;
  return given?.startsWith(String(year)) === true ? given : String(year);
}
