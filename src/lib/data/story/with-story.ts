import { textIn, type Dataset, type Nature, type Story } from '$lib/domain';
import { DESCRIPTOR } from '../descriptor/entry';
import { isRecord, parseJson } from '../text/parse-json';
import { STORY_RESOURCE } from './load-story';
import { storyText } from './write-story';

const FILE = 'cerita.json';

/**
 * The files of a package with its story among them, as the descriptor names it; without one where it has no
 * slides. What the descriptor or the dataset says of a story beside its file (nature, description) stays.
 */
export function withStory(
  files: ReadonlyMap<string, Uint8Array>,
  story: Story,
  { info }: Pick<Dataset, 'info'>,
): ReadonlyMap<string, Uint8Array> {
  const descriptor = parseJson(new TextDecoder().decode(files.get(DESCRIPTOR) ?? new Uint8Array()));
  if (!isRecord(descriptor)) return files;
  const listed: unknown[] = Array.isArray(descriptor.resources) ? descriptor.resources : [];
  const isStory = (entry: unknown): entry is Readonly<Record<string, unknown>> =>
    isRecord(entry) && entry.name === STORY_RESOURCE;
  const before = listed.find(isStory);
  const others = listed.filter((entry) => !isStory(entry));
  const known = info.resources.find(({ name }) => name === STORY_RESOURCE);
  const said = known?.description == null ? {} : { description: textIn(known.description, 'id') };
  const own = { encoding: 'utf-8', ...said, ...before, name: STORY_RESOURCE, path: FILE };
  const resources = story.slides.length === 0 ? others : [...others, own];
  const all = new Map(files);
  if (typeof before?.path === 'string') all.delete(before.path);
  all.delete(FILE);
  const encoder = new TextEncoder();
  all.set(
    DESCRIPTOR,
    encoder.encode(
      `${JSON.stringify({ ...descriptor, resources, ...natured(descriptor, known?.nature ?? null) }, null, 2)}\n`,
    ),
  );
  if (story.slides.length > 0) all.set(FILE, encoder.encode(storyText(story)));
  return all;
}

/** The descriptor's own part, with the story's nature where that is known. */
function natured({ petaRembug }: Readonly<Record<string, unknown>>, nature: Nature | null): object {
  if (nature === null || !isRecord(petaRembug)) return {};
  const sifat = isRecord(petaRembug.sifat) ? petaRembug.sifat : {};
  return { petaRembug: { ...petaRembug, sifat: { ...sifat, [STORY_RESOURCE]: nature } } };
}
