/**
 * Where the files of a package come from: a web host, a folder, an archive. `read` gives the bytes of
 * a file named relative to the package, or null where there is none; it throws only when the transport
 * itself fails.
 */
export interface PackageSource {
  readonly id: string;
  read(path: string): Promise<Uint8Array | null>;
}
