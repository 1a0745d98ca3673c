import type { Book } from './book';

const id = { title: '' };

const en: typeof id = { title: '' };

export const about = { id, en } satisfies Book;
