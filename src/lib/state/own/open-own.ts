import type { PackageSource } from '$lib/data';
import type { AmendmentLog } from '$lib/domain';
import type { OwnPackages } from './own-packages.svelte';

/** A package on this device, open: its files, its log and where the log is kept. */
export interface OpenOwn extends PackageSource {
  readonly title: string;
  /** Path → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly log: AmendmentLog;
  readonly packages: OwnPackages;
}

let shared: Promise<OwnPackages> | null = null;

/** The packages on this device: one for the whole page, fetched with its code when first asked for. */
export function ownPackages(): Promise<OwnPackages> {
  shared ??= import('./own-packages.svelte').then(({ OwnPackages }) => {
    const packages = new OwnPackages();
    packages.followPage();
    return packages;
  });
  return shared;
}

/** Opens a package on this device. One that is not there, or is deleted, reads as a folder without a descriptor. */
export async function openOwn(id: string): Promise<OpenOwn> {
  const packages = await ownPackages();
  // What was typed a moment ago is on its way to the disk.
  await packages.flush();
  const kept = await packages.store.get(id);
  const record = kept?.deleted === null ? kept : null;
  return {
    id,
    title: record?.title ?? '',
    files: record?.files ?? new Map<string, Uint8Array>(),
    // What could not be kept is worked on with, and can still leave.
    log: packages.unkeptLog(id) ?? record?.log ?? { entries: [], cursor: 0 },
    packages,
    read: (path) => Promise.resolve(record?.files.get(path) ?? null),
  };
}
