import { readPackage } from '$lib/data';
import type { Dataset } from '$lib/domain';
import { committed } from './committed';

/** A committed package as the page reads it. Throws where it is refused or a file is missing. */
export async function openPackage(id: string): Promise<Dataset> {
  const encoder = new TextEncoder();
  const read = (path: string) => Promise.resolve(encoder.encode(committed(`${id}/${path}`)));
  const result = await readPackage({ id, read });
  if (!result.ok) throw new Error(`${id} is refused`);
  return result.value;
}

/** Descriptor of a committed package: what the tests look at besides the dataset. */
export function descriptorOf(id: string): {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema?: { readonly fields: readonly { readonly name: string }[] };
  }[];
  readonly petaRembug: { readonly keterangan_en: Readonly<Record<string, string>> };
} {
  return JSON.parse(committed(`${id}/datapackage.json`)) as ReturnType<typeof descriptorOf>;
}
