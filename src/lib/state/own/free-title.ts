/** A title that none of the others has: "Kelurahan Contoh (2)" beside "Kelurahan Contoh". */
export function freeTitle(title: string, taken: readonly string[]): string {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  let free = title;
  for (let number = 2; taken.some((other) => same(other, free)); number += 1) {
    free = `${title.trim()} (${number})`;
  }
  return free;
}
