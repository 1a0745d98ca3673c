import type { Lang } from '$lib/domain';

/** One shape of words in every language. */
export type Book = Readonly<Record<Lang, object>>;
