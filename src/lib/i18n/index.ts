import type { Lang, Problem, ProblemCode } from '$lib/domain';
import { id } from './id';

export type { Formats } from './formats';

/** What a language must be able to say. Indonesian is the source. */
export type Messages = typeof id;

/** What was found, and what to do about it. */
export interface ProblemSentence {
  readonly what: string;
  readonly remedy: string;
}

/** Sentences of one language for every code. */
export type ProblemSentences = Readonly<Record<ProblemCode, (problem: Problem) => ProblemSentence>>;

/** One language. */
export interface Say {
  readonly lang: Lang;
  readonly m: Messages;
}

export const sayIndonesian: Say = { lang: 'id', m: id };

/** Fetches a language; Indonesian is always there. */
export async function loadSay(lang: Lang): Promise<Say> {
  if (lang === 'id') return sayIndonesian;
  const { en } = await import('./en');
  return { lang, m: en };
}

/** Fetches a language's sentences about data, when something is to be said. */
export async function loadProblemSentences(lang: Lang): Promise<ProblemSentences> {
  if (lang === 'id') return (await import('./problems-id')).problemsId;
  return (await import('./problems-en')).problemsEn;
}

/** Words of pages and panels that come after the first map, each with all languages. */
const BOOKS = {
  about: async () => (await import('./books/about')).about,
  data: async () => (await import('./books/data')).data,
  draw: async () => (await import('./books/draw')).draw,
  edit: async () => (await import('./books/edit')).edit,
  filter: async () => (await import('./books/filter')).filter,
  hall: async () => (await import('./books/hall')).hall,
  indicator: async () => (await import('./books/indicator')).indicator,
  leave: async () => (await import('./books/leave')).leave,
  minutes: async () => (await import('./books/minutes')).minutes,
  meeting: async () => (await import('./books/meeting')).meeting,
  present: async () => (await import('./books/present')).present,
  quality: async () => (await import('./books/quality')).quality,
  told: async () => (await import('./books/told')).told,
  values: async () => (await import('./books/values')).values,
};

export type BookName = keyof typeof BOOKS;
/** What each book says, in one language. */
export type Books = { readonly [Name in BookName]: Awaited<ReturnType<(typeof BOOKS)[Name]>>[Lang] };

/** Fetches a book of words in all languages. */
export async function loadBook<Name extends BookName>(name: Name): Promise<Record<Lang, Books[Name]>> {
  return (await BOOKS[name]()) as Record<Lang, Books[Name]>;
}
