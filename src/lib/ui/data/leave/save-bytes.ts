/** How long the browser may still read a file after its download has begun. */
const KEPT_MS = 10_000;

/** Hands bytes to the person as a file. Nothing is sent: it is made on this device. */
export function saveBytes(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
