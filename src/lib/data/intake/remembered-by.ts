/**
 * The function, asked once for each object: large tables are looked at several times, and are never changed.
 * What it gave is forgotten with the object.
 */
export function rememberedBy<Given extends object, Told>(
  make: (given: Given) => Told,
): (given: Given) => Told {
  const known = new WeakMap<Given, { readonly told: Told }>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before.told;
    const told = make(given);
    known.set(given, { told });
    return told;
  };
}

/** The same with further terms, which `termsOf` writes as one text: what was given last for an object is kept. */
export function rememberedWith<Given extends object, Terms extends readonly unknown[], Told>(
  make: (given: Given, ...terms: Terms) => Told,
  termsOf: (...terms: Terms) => string,
): (given: Given, ...terms: Terms) => Told {
  const known = new WeakMap<Given, { readonly text: string; readonly told: Told }>();
  return (given, ...terms) => {
    const text = termsOf(...terms);
    const before = known.get(given);
    if (before?.text === text) return before.told;
    const told = make(given, ...terms);
    known.set(given, { text, told });
    return told;
  };
}
