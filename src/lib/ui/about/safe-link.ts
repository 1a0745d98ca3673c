/**
 * The address of a link that a package brought, if it leads to a web page; null for anything else (a script,
 * a file, a mistyped word), which is then shown as text.
 */
export function safeLink(path: string | undefined): string | null {
  if (path === undefined || !URL.canParse(path)) return null;
  const { protocol, href } = new URL(path);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
