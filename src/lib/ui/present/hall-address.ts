/** Key of the address for the slide that the hall shows, counted from 1; without it the list is shown. */
const KEY = 'tayang';

/** Index of the slide that an address asks the hall to show; null for none. */
export function slideAsked(query: string): number | null {
  const asked = new URLSearchParams(query).get(KEY) ?? '';
  return /^[1-9]\d{0,3}$/.test(asked) ? Number.parseInt(asked, 10) - 1 : null;
}

/** The query with another slide to be shown; null: the list. All else stays as it stands. */
export function withSlideAsked(query: string, at: number | null): string {
  const others = query.split('&').filter((part) => part !== '' && !part.startsWith(`${KEY}=`));
  return [...others, ...(at === null ? [] : [`${KEY}=${at + 1}`])].join('&');
}
