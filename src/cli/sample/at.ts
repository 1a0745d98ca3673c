/** The element at an index; negative counts from the end. Throws when there is none. */
export function at<T>(list: readonly T[], index: number): T {
  const value = list.at(index);
  if (value === undefined) throw new RangeError(`no element ${String(index)} of ${String(list.length)}`);
  return value;
}
