import { describe, expect, it } from 'vitest';
import { loadStories } from '$lib/data';
import type { Dataset, Story, Text } from '$lib/domain';
import { decodeView, viewProblems } from '$lib/scene';
import { committed } from './testing/committed';
import { openPackage } from './testing/open-package';
import { GROUP_COUNT, KINDS, kindNames, KK_TOTAL, RT_COUNT, RW_COUNT, SURVEY_YEAR } from './published';

async function open(id: string): Promise<{ dataset: Dataset; story: Story; problems: readonly unknown[] }> {
  const dataset = await openPackage(id);
  const { loadStory } = await loadStories();
  const read = (path: string) => Promise.resolve(new TextEncoder().encode(committed(`${id}/${path}`)));
  const { story, problems } = await loadStory({ id, read }, dataset);
  return { dataset, story, problems: [...problems, ...viewProblems(dataset, story, 'cerita.json')] };
}

const textsOf = (story: Story): Text[] => [
  story.title,
  ...story.slides.flatMap(({ title, text, question, callouts, room }) => [
    title,
    ...text,
    question ?? '',
    ...callouts.map((callout) => callout.text),
    ...room,
  ]),
];

/** Numbers in a text of one language as plain digits: "1.200.000.000" and "78,23" of Indonesian, and so on. */
function numbersIn(text: string, thousands: '.' | ','): string[] {
  const found = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return found.map((number) => number.replaceAll(thousands, '').replace(',', '.'));
}

function numbersOf(story: Story): Set<string> {
  return new Set(
    textsOf(story).flatMap((text) =>
      typeof text === 'string'
        ? numbersIn(text, '.')
        : [...numbersIn(text.id, '.'), ...numbersIn(text.en ?? '', ',')],
    ),
  );
}

const REGISTERS = ['R/1/KS', 'R/1/SUB'] as const;
const registered = REGISTERS.reduce((sum, kind) => sum + KINDS[kind].young + KINDS[kind].old, 0);

/** Printed of Betet: the rate of one RW, grants of 2009–2014, and the years of what is told. */
const BETET = [
  '0.00',
  ...['1200000000', '78.23', '10.10', '7.92', '3.75'],
  ...['2009', '2014', '2010', '2013', '2011', '2015'],
];
const CIBEUREUM = [
  RW_COUNT,
  RT_COUNT,
  KK_TOTAL,
  GROUP_COUNT,
  kindNames.length,
  registered,
  GROUP_COUNT - registered,
  SURVEY_YEAR,
  100,
].map(String);

describe.each([
  ['cibeureum', CIBEUREUM],
  ['betet', BETET],
])('the sample story of %s', (id, printed) => {
  it('is read whole, and every View of it fits its package', async () => {
    const { story, problems } = await open(id);
    expect(problems).toEqual([]);
    expect(story.slides.length).toBeGreaterThanOrEqual(7);
  });

  it('says no number that is not in print', async () => {
    const { story } = await open(id);
    expect([...numbersOf(story)].filter((number) => !printed.includes(number))).toEqual([]);
  });

  it('says everything in both languages, with the same numbers', async () => {
    const { story } = await open(id);
    for (const text of textsOf(story)) {
      if (text === '') continue;
      const { id: indonesian = '', en = '' } = typeof text === 'string' ? {} : text;
      expect(indonesian).not.toBe('');
      expect(en).not.toBe('');
      expect(numbersIn(en, ',').sort()).toEqual(numbersIn(indonesian, '.').sort());
    }
  });

  it('follows the cycle, begins at RW, and leaves room for what residents say', async () => {
    const { dataset, story } = await open(id);
    const steps = ['refleksi', 'pemetaan', 'kelompok', 'belum-bertemu', 'sepakat', 'dana', 'tinjauan'];
    const places = steps.map((step) => story.slides.findIndex((slide) => slide.id.startsWith(step)));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    const [first] = story.slides;
    expect(first && decodeView(dataset, first.view).view.question.level).toBe('rw');
    const headings = (first?.room ?? []).map((text) => (typeof text === 'string' ? text : text.id));
    expect(headings).toEqual(['Ciri keluarga miskin menurut warga', 'Sebab']);
    for (const { question, text } of story.slides) {
      expect(question).not.toBeNull();
      expect(text).toHaveLength(2);
    }
  });
});

describe('the sample story of cibeureum', () => {
  it('calls its poverty figures simulated on every slide that speaks of them', async () => {
    const { story } = await open('cibeureum');
    const shaded = story.slides.filter(({ id }) => /refleksi|pemetaan|belum-bertemu|dikunjungi/.test(id));
    expect(shaded).toHaveLength(4);
    for (const { text } of shaded) {
      const said = text
        .map((part) => (typeof part === 'string' ? part : `${part.id} ${part.en ?? ''}`))
        .join(' ');
      expect(said).toMatch(/simulasi/);
      expect(said).toMatch(/simulated/);
    }
  });
});
