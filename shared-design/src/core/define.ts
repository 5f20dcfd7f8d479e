/** Defines a tag once. The first definition stays, whoever comes later: two portals may share a page. */
export function define(tag: string, ctor: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (!present) customElements.define(tag, ctor);
  else if (present !== ctor) console.warn(`<${tag}> is defined already; the first definition stays`);
}

/** `define` as a decorator. */
export const customElement =
  (tag: string) =>
  (ctor: CustomElementConstructor): void =>
    define(tag, ctor);
