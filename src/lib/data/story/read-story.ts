import type { Problem, Slide, Story } from '$lib/domain';
import { problem } from '../problem';
import { isRecord, parseJson } from '../text/parse-json';
import { readSlide, type StoryPlace } from './read-slide';
import { readText } from './read-text';

/** Version of the file's form that is written today. */
export const STORY_VERSION = 1;

/** No slides yet. */
export const NO_STORY: Story = { title: '', slides: [] };

/** A story, and what was noticed of it. */
export interface StoryReading {
  readonly story: Story;
  /** Number of each slide in the file, where others may have been left out. */
  readonly numbers: readonly number[];
  readonly problems: readonly Problem[];
}

/** Reads the text of `cerita.json`. Never throws: a slide that cannot be read is listed and the rest stays. */
export function readStory(file: string, text: string, place: StoryPlace): StoryReading {
  return readStoryValue(file, parseJson(text), place);
}

/**
 * Reads the value that `cerita.json` holds: an object with `slide`, or the list of slides alone. Problems carry
 * the number of the slide as their row.
 */
export function readStoryValue(file: string, value: unknown, place: StoryPlace): StoryReading {
  const slides = Array.isArray(value) ? (value as unknown[]) : isRecord(value) ? value.slide : undefined;
  if (!Array.isArray(slides)) {
    return { story: NO_STORY, numbers: [], problems: [problem('story-unreadable', 'error', { file })] };
  }
  const problems: Problem[] = [];
  const later = isRecord(value) && typeof value.versi === 'number' && value.versi > STORY_VERSION;
  if (later) problems.push(problem('story-later', 'note', { file }));
  const ids = new Set<string>();
  const numbers: number[] = [];
  const read = (slides as unknown[]).flatMap((entry, i): Slide[] => {
    const row = i + 1;
    if (!isRecord(entry)) {
      problems.push(problem('slide-unreadable', 'warning', { file, row }));
      return [];
    }
    const id = freeId(entry.id, row, ids);
    ids.add(id);
    numbers.push(row);
    return [
      readSlide(entry, id, place, (code, params = {}, severity = 'warning') => {
        problems.push(problem(code, severity, { file, row }, params));
      }),
    ];
  });
  const title = isRecord(value) ? readText(value.judul) : null;
  return { story: { title: title ?? '', slides: read }, numbers, problems };
}

/** The slide's own id; one of its number where it has none, or where another slide has taken it. */
function freeId(given: unknown, row: number, taken: ReadonlySet<string>): string {
  if (typeof given === 'string' && /^[\w-]{1,40}$/.test(given) && !taken.has(given)) return given;
  let id = `slide-${row}`;
  while (taken.has(id)) id += '-';
  return id;
}
