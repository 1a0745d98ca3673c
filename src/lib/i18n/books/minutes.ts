import type { Book } from './book';
import { minutesEn } from './minutes-en';
import { minutesId } from './minutes-id';

/** Words of the minutes of a meeting and of its blank forms. */
export const minutes = { id: minutesId, en: minutesEn } satisfies Book;
