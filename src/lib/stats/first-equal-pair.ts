/**
 * For every pair (a[i], b[i]), the index of the first pair equal to it; its own index when there is none.
 * Open addressing in typed arrays: linear time, no strings, a million pairs in a fraction of a second.
 */
export function firstEqualPair(a: Int32Array, b: Int32Array): Int32Array {
  const mask = 2 ** Math.ceil(Math.log2(a.length + 1) + 1) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const first = new Int32Array(a.length);
  for (let i = 0; i < a.length; i += 1) {
    let slot = mix(a[i] as number, b[i] as number) & mask;
    let held = slots[slot] as number;
    while (held !== -1 && (a[held] !== a[i] || b[held] !== b[i])) {
      slot = (slot + 1) & mask;
      held = slots[slot] as number;
    }
    if (held === -1) slots[slot] = i;
    first[i] = held === -1 ? i : held;
  }
  return first;
}

/** Neighbouring coordinates differ in their low bits only: these have to reach every bit of the hash. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul((b << 15) | (b >>> 17), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
