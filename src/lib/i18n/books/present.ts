import type { Book } from './book';
import { presentEn } from './present-en';
import { presentId } from './present-id';

/** Words of the page of stories, and of what makes slides on the map. */
export const present = { id: presentId, en: presentEn } satisfies Book;
