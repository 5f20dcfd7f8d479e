import type { TemplateMap } from '@lit/localize';

/** The words of one package, in one language: what lit-localize generates. */
export interface Words {
  templates: TemplateMap;
}

interface Contributor {
  load: (tag: string) => Promise<Words>;
  chunks: Map<string, Promise<void>>;
}

const contributors = new Map<string, Contributor>();
const live = new Map<string, TemplateMap>();
const owners = new Map<string, string>();

/** Words that an operator added or changed: they win. */
const deployment = 'deployment';

/** All words of a language that have arrived. Lit looks each one up at the time of rendering, so it may grow. */
export function wordsOf(tag: string): TemplateMap {
  const words = live.get(tag) ?? {};
  live.set(tag, words);
  return words;
}

/** Whether a package says anything in a language: words of its own, or those that a deployment gave it, whose ids begin with its name. */
export function hasWords(namespace: string, tag: string): boolean {
  const named = `${tag}|${namespace.replace('mfe-', '')}.`;
  return [...owners].some(([key, owner]) => key.startsWith(owner === namespace ? `${tag}|` : named));
}

function merge(namespace: string, tag: string, templates: TemplateMap): void {
  const words = wordsOf(tag);
  for (const [id, template] of Object.entries(templates)) {
    const key = `${tag}|${id}`;
    const owner = owners.get(key) ?? namespace;
    if (owner === deployment && namespace !== deployment) continue;
    if (owner !== namespace && namespace !== deployment) {
      console.warn(`Words in conflict: ${key} of ${namespace} is already that of ${owner}, which stays`);
      continue;
    }
    owners.set(key, namespace);
    words[id] = template;
  }
}

export function addContributor(namespace: string, load: Contributor['load']): void {
  contributors.set(namespace, { load, chunks: new Map() });
}

/** Loads the words of one contributor, once. After a failure its English stays, and the next call tries again. */
export function loadWords(namespace: string, tag: string): Promise<void> {
  const contributor = contributors.get(namespace);
  if (!contributor) return Promise.resolve();

  const known = contributor.chunks.get(tag);
  if (known) return known;

  const chunk = contributor
    .load(tag)
    .then(({ templates }) => merge(namespace, tag, templates))
    .catch((error: unknown) => {
      contributor.chunks.delete(tag);
      console.warn(`The words of ${namespace} in ${tag} did not load; its English stays`, error);
    });
  contributor.chunks.set(tag, chunk);
  return chunk;
}

/** Loads the words of all contributors, those that join meanwhile included. */
export async function loadAllWords(tag: string): Promise<void> {
  let count: number;
  do {
    count = contributors.size;
    await Promise.all([...contributors.keys()].map((namespace) => loadWords(namespace, tag)));
  } while (contributors.size > count);
}
