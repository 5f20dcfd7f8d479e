import { CONTRACT_VERSION, type Registry } from '@rp/shared-client';
import type { Locale } from '@rp/shared-design/i18n';

/** What the edge writes into each page, so that the first view asks the network for nothing more. */
export interface PageData {
  registry: Registry;
  /** In the order of the menu; one that the build does not know is described whole. */
  locales: readonly (string | Locale)[];
  /** Where the words are that this deployment added or changed, by language. */
  words?: Readonly<Record<string, string>>;
  /** How a brand calls the portal, in each language on offer. */
  names?: Readonly<Record<string, string>>;
  version: string;
  /** A developer's page: it reloads when the registry changes. */
  dev?: boolean;
}

const none: Registry = { schema: 1, sequence: 0, release: '', contract: CONTRACT_VERSION, remotes: [] };

/** @returns the data of this page; an empty registry when it is missing or of an unknown schema, so that the shell still lives. */
export function readPageData(document: Document): PageData & { damaged?: string } {
  try {
    const data = JSON.parse(document.getElementById('rp-page-data')?.textContent ?? '') as PageData;
    if (data.registry.schema !== 1) return { ...data, registry: none, damaged: `registry schema ${String(data.registry.schema)}` };
    return { ...data, registry: { ...data.registry, remotes: data.registry.remotes.filter(({ enabled }) => enabled) } };
  } catch (error) {
    return { registry: none, locales: ['en'], version: '', damaged: String(error) };
  }
}
