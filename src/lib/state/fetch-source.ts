import type { PackageSource } from '$lib/data';

/**
 * A package as it lies on the host, under data/. A file that is not there (or for which the host
 * answers with its own HTML page) is null; no answer at all throws.
 */
export function fetchSource(id: string): PackageSource {
  return { id, read: (path) => fetchFile(`data/${id}/${path}`) };
}

/** One file of the site, as bytes. */
export async function fetchFile(url: string): Promise<Uint8Array | null> {
  const response = await fetch(url);
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!response.ok || isPage) return null;
  return new Uint8Array(await response.arrayBuffer());
}
