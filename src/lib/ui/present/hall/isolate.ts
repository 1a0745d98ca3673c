/**
 * Takes everything beside an element out of reach of keys, fingers and screen readers, until the returned
 * function is called.
 */
export function isolate(element: HTMLElement): () => void {
  const hidden: HTMLElement[] = [];
  for (let at = element; at !== document.body && at.parentElement !== null; at = at.parentElement) {
    for (const beside of at.parentElement.children) {
      if (beside === at || !(beside instanceof HTMLElement) || beside.inert) continue;
      beside.inert = true;
      hidden.push(beside);
    }
  }
  return () => {
    for (const beside of hidden) beside.inert = false;
  };
}
