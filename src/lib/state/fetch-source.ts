import type { PackageSource } from '$lib/data';

/**
 * A package as it lies on the host, under data/. A file that is not there (or for which the host
 * answers with its own HTML page) is null; no answer, or an error of the host, throws.
 */
export function fetchSource(id: string): PackageSource {
  return { id, read: (path) => fetchFile(`data/${id}/${path}`) };
}

const NOT_THERE = [404, 410];

/** One file of the site, as bytes. */
export async function fetchFile(url: string): Promise<Uint8Array | null> {
  const response = await fetch(url);
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (NOT_THERE.includes(response.status) || (response.ok && isPage)) return null;
  if (!response.ok) throw new Error(`status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
