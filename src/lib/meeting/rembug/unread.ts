import type { RembugRecord } from './record';

/** By what a field of an entry (an agreement, a meeting) is kept while what stands in it is no number. */
export function unreadName(entry: string, field: string): string {
  return `${entry} ${field}`;
}

/** The texts with one more, or without it; the very same where nothing changes. */
export function withUnread(
  unread: RembugRecord['unread'],
  name: string,
  text: string | null,
): RembugRecord['unread'] {
  if ((unread[name] ?? null) === text) return unread;
  const others = Object.entries(unread).filter(([key]) => key !== name);
  return Object.fromEntries(text === null ? others : [...others, [name, text]]);
}
