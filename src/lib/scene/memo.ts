/**
 * Remembers the last call only: a stage of the scene is made anew when one of its inputs is another
 * object, and never otherwise. Inputs are compared by identity, so they must be immutable.
 */
export function remember<A extends readonly unknown[], R>(stage: (...inputs: A) => R): (...inputs: A) => R {
  let last: { inputs: A; result: R } | null = null;
  return (...inputs) => {
    const known = last;
    if (known?.inputs.every((input, i) => Object.is(input, inputs[i])) === true) return known.result;
    last = { inputs, result: stage(...inputs) };
    return last.result;
  };
}

/** Gives the last list again while its content is the same, so that `remember` sees one object. */
export function rememberList<T extends readonly unknown[] | null>(): (list: T) => T {
  let last: T | undefined;
  return (list) => {
    const known = last;
    const same =
      known !== undefined &&
      known !== null &&
      list?.length === known.length &&
      list.every((item, i) => Object.is(item, known[i]));
    if (!same) last = list;
    return same ? known : list;
  };
}

/** Gives the last value again while it is written the same as JSON: for small plain objects read anew from an address. */
export function rememberEqual<T>(): (value: T) => T {
  let last: { text: string; value: T } | null = null;
  return (value) => {
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { text, value };
    return last.value;
  };
}
