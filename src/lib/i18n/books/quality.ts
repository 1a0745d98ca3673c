import type { Book } from './book';

const id = { title: '' };

const en: typeof id = { title: '' };

export const quality = { id, en } satisfies Book;
