/**
 * Whether a path stays inside its folder: names parted by single slashes, none of them "." or "..",
 * without scheme, backslash, query or leading slash.
 */
export function isSafePath(path: string): boolean {
  return (
    path !== '' &&
    path.length <= 200 &&
    !/[\\:?#%\p{Cc}]/u.test(path) &&
    path.split('/').every((name) => name.trim() !== '' && !/^\.+$/.test(name))
  );
}

/** Whether a text may name a package: a folder, or folders in folders, of plain letters and digits. */
export function isSafePackageId(id: string): boolean {
  return id.length <= 100 && /^[A-Za-z0-9][\w-]*(?:\.[\w-]+)*(?:\/[A-Za-z0-9][\w-]*(?:\.[\w-]+)*)*$/.test(id);
}
