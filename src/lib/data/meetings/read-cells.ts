import { maskPersonal } from '../privacy/mask-personal';
import { isRecord } from '../text/parse-json';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const PICTURE = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+=*$/;
/** Characters of a picture: it lies in a small text file, and a head of a letter needs no more. */
const LARGEST_PICTURE = 400_000;

/** A text without numbers of persons; '' for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? maskPersonal(value) : '';
}

/** An ISO day; '' for anything else. */
export function dayOf(value: unknown): string {
  return typeof value === 'string' && ISO_DAY.test(value) ? value : '';
}

/** A whole number of zero or more; null for anything else: not counted. */
export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** One of the words of a list; null for anything else. */
export function wordOf<Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null;
}

/** A picture as a data URL (PNG or JPEG) that is not too large; null for anything else. */
export function pictureOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LARGEST_PICTURE) return null;
  return PICTURE.test(value) ? value : null;
}

/** The members of an object; none for anything else. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
