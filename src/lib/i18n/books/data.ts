import type { Book } from './book';
import { dataEn } from './data-en';
import { dataId } from './data-id';

export const data = { id: dataId, en: dataEn } satisfies Book;
