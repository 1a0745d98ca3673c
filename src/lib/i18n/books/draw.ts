import type { Book } from './book';
import { drawEn } from './draw-en';
import { drawId } from './draw-id';

export const draw = { id: drawId, en: drawEn } satisfies Book;
