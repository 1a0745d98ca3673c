import { aboutEn } from './about-en';
import { aboutId } from './about-id';
import type { Book } from './book';

export const about = { id: aboutId, en: aboutEn } satisfies Book;
