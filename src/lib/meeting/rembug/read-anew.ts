import { openOwn, type Explorer } from '$lib/state';

/**
 * Has all that is kept of a rembug read anew by whoever opens it next: another window has written it. Nothing
 * where its package is not the one that is open.
 */
export async function readRembugAnew(id: string, { packages }: Explorer): Promise<void> {
  const { status, amendments } = packages;
  if (status.state !== 'ready' || status.dataset.info.id !== id || amendments.own === null) return;
  const own = await openOwn(id);
  own.packages.readAnew('rembug', id);
  await amendments.follow(own, status.dataset);
}
