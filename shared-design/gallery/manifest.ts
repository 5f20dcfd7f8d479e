interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly parameters?: readonly Named[];
}

/** What `custom-elements.json` says of one element. */
export interface ElementDoc {
  readonly tagName: string;
  readonly name: string;
  readonly description: string;
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Partial<ElementDoc>[] }[];
}

/** The documentation of every element, by tag. */
export async function readManifest(href: string | URL): Promise<ReadonlyMap<string, ElementDoc>> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`custom-elements.json answered ${answer.status}`);
  const { modules } = (await answer.json()) as Manifest;
  const all = modules.flatMap(({ declarations }) => declarations).filter((each): each is ElementDoc => each.tagName !== undefined);
  return new Map(all.map((each) => [each.tagName, each]));
}
