/** Key of the address that asks for the screen of the hall in a window of its own; no part of a View. */
const PART = 'layar=warga';

/** Whether an address asks for the screen of the hall. */
export function screenAsked(query: string): boolean {
  return query.split('&').includes(PART);
}

/** The query that asks for the screen. All else stays as it stands. */
export function withScreenAsked(query: string): string {
  return [...query.split('&').filter((part) => part !== '' && part !== PART), PART].join('&');
}
