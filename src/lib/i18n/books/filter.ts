import type { Book } from './book';

const id = { title: '' };

const en: typeof id = { title: '' };

export const filter = { id, en } satisfies Book;
