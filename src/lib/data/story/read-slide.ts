import { MOST_SENTENCES, type Callout, type Dataset, type Problem, type Slide, type Text } from '$lib/domain';
import { maskPersonal } from '../privacy/mask-personal';
import { isRecord } from '../text/parse-json';
import { eachLanguage, languagesOf, readText } from './read-text';
import { countSentences, firstSentences } from './sentences';

/** What a story is about: the areas that a callout may point at. */
export type StoryPlace = Pick<Dataset, 'levels'>;

type Entry = Readonly<Record<string, unknown>>;
type Tell = (code: Problem['code'], params?: Problem['params'], severity?: Problem['severity']) => void;

/**
 * A slide of an object of `cerita.json`. What it does not say is empty; what is of the wrong kind, points at
 * no area or is too long is left out and told to `tell`.
 */
export function readSlide(entry: Entry, id: string, place: StoryPlace, tell: Tell): Slide {
  const title = member(entry, 'judul', tell);
  if (title === null || languagesOf(title).every((words) => words.trim() === ''))
    tell('slide-untitled', {}, 'note');
  const room = texts(entry, 'ruang', tell);
  return {
    id,
    title: title ?? '',
    text: atMost(texts(entry, 'kalimat', tell), tell),
    question: member(entry, 'pertanyaan', tell),
    callouts: list(entry, 'sorotan', tell).flatMap((value) => readCallout(value, place, tell)),
    room,
    ...readSaid(entry, room.length, tell),
    view: readView(entry, tell),
    ...readReveal(entry, tell),
  };
}

function member(entry: Entry, name: string, tell: Tell): Text | null {
  const value = entry[name];
  if (value === undefined || value === null) return null;
  const text = readText(value);
  if (text === null) tell('slide-part-ignored', { part: name });
  return text;
}

function list(entry: Entry, name: string, tell: Tell): readonly unknown[] {
  const value = entry[name];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value as readonly unknown[];
  tell('slide-part-ignored', { part: name });
  return [];
}

/** Texts in a list; a single text is a list of one. */
function texts(entry: Entry, name: string, tell: Tell): readonly Text[] {
  const single = readText(entry[name]);
  if (single !== null) return [single];
  return list(entry, name, tell).flatMap((value) => {
    const text = readText(value);
    if (text === null) tell('slide-part-ignored', { part: name });
    return text ?? [];
  });
}

/** Texts until they hold as many sentences as a slide may; the language that says most decides. */
function atMost(all: readonly Text[], tell: Tell): readonly Text[] {
  const counts = all.map((text) => Math.max(1, ...languagesOf(text).map(countSentences)));
  const sentences = counts.reduce((sum, count) => sum + count, 0);
  if (sentences <= MOST_SENTENCES) return all;
  tell('slide-too-long', { count: sentences, most: MOST_SENTENCES });
  let left = MOST_SENTENCES;
  return all.flatMap((text, i) => {
    const room = left;
    left -= counts[i] ?? 0;
    return room <= 0 ? [] : eachLanguage(text, (words) => firstSentences(words, room));
  });
}

/** Residents' words, at most one text a heading; none where nothing is written. */
function readSaid(entry: Entry, headings: number, tell: Tell): Pick<Slide, 'said'> {
  const all = list(entry, 'tulisan', tell);
  const kept = all.slice(0, headings).map((value) => (typeof value === 'string' ? maskPersonal(value) : ''));
  const fit = all.length <= headings && all.every((value) => typeof value === 'string');
  if (!fit) tell('slide-part-ignored', { part: 'tulisan' });
  return kept.some((words) => words.trim() !== '') ? { said: kept } : {};
}

function readCallout(value: unknown, { levels }: StoryPlace, tell: Tell): Callout[] {
  const { tingkat: level, wilayah: area, teks } = isRecord(value) ? value : {};
  const text = readText(teks);
  if (typeof level !== 'string' || typeof area !== 'string' || text === null) {
    tell('slide-part-ignored', { part: 'sorotan' });
    return [];
  }
  if (levels.some((data) => data.level === level && data.indexOf.has(area))) return [{ level, area, text }];
  tell('slide-area-unknown', { area: `${level} ${area}` });
  return [];
}

/** What is seen, without what a copied link has before it and without the package. */
function readView(entry: Entry, tell: Tell): string {
  const { tampilan } = entry;
  if (tampilan === undefined || tampilan === null) return '';
  if (typeof tampilan !== 'string') tell('slide-part-ignored', { part: 'tampilan' });
  return typeof tampilan === 'string' ? bareView(tampilan) : '';
}

/** `buka`: "nama" for outlines and names alone. */
function readReveal({ buka }: Entry, tell: Tell): Pick<Slide, 'reveal'> {
  if (buka === 'nama') return { reveal: 'names' };
  if (buka !== undefined && buka !== null) tell('slide-part-ignored', { part: 'buka' });
  return {};
}

/** A View's query string, of an address or a part of one: no "?", no package, nothing a person may have typed. */
export function bareView(address: string): string {
  return address
    .slice(address.indexOf('?') + 1)
    .split('&')
    .filter((part) => /^[a-z]{1,3}=[^\s#?&]{0,300}$/.test(part) && !/^[pv]=/.test(part))
    .join('&');
}
