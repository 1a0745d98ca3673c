/** This moment as ISO time. */
export function nowIso(): string {
  return new Date().toISOString();
}

/** Today where the person is, as an ISO day. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
