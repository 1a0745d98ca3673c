/** Packages on this device have ids of their own kind, so that no folder of the host is taken for one. */
const OWN = 'milik-';

/** Whether an id names a package on this device. */
export function isOwnId(id: string): boolean {
  return id.startsWith(OWN);
}

/** A new id, not to be guessed and not made of the title: it stands in addresses. */
export function newOwnId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return OWN + Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}
