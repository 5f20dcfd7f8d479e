/** Text by BCP 47 tag; `en` is always there. */
export type LocalisedText = Readonly<Record<string, string>> & { readonly en: string };

/** One page that a micro-frontend shows. */
export interface RegistryRoute {
  /** Its address, such as `/vid`. */
  path: string;
  /** Addresses one step below belong to it too, such as `/track/8251649601234567`. */
  deep?: boolean;
  title: LocalisedText;
  /** One sentence for the card. */
  description: LocalisedText;
  /** Name of an `rp-icon`. */
  icon: string;
  auth: 'required' | 'none';
  /** Where the shell lists it. */
  nav?: readonly ('menu' | 'landing' | 'dashboard')[];
  order?: number;
}

/** A part of a micro-frontend on a page of the shell. */
export interface RegistrySlot {
  slot: string;
  order?: number;
  /** How much room is kept until it is there: some lines of text, or a list of a few. */
  shape?: 'text' | 'list';
  /**
   * What it asks the resident API for first, such as `/vids`; fetched ahead. `{langCode}` is the language of the page,
   * as `eng`. It is asked without the headers `locale` and `time-zone-offset`: only for answers whose times are instants.
   */
  reads?: readonly string[];
}

/** A micro-frontend, as its team declares it in `mfe.json`. */
export interface RemoteManifest {
  name: string;
  version: string;
  /** Range of the shell's contract it needs, such as `^1.0.0`. */
  contract: string;
  /** How long the shell waits for it, in milliseconds. */
  timeoutMs?: number;
  routes: readonly RegistryRoute[];
  /** Parts of it on pages of the shell. */
  slots?: readonly RegistrySlot[];
}

/** A published file with its Subresource Integrity hash. */
export interface RegistryFile {
  href: string;
  integrity: string;
}

/** A released micro-frontend: what its team declared, and where its files are. */
export interface RegistryRemote extends RemoteManifest {
  enabled: boolean;
  entry: string;
  integrity: string;
  /** Name of the federation container. */
  global: string;
  expose: string;
  /** Chunks of the first page, fetched together with the entry. */
  preload: readonly RegistryFile[];
  /** Its slots, where they are built apart from its pages. */
  apart?: { readonly expose: string; readonly preload: readonly RegistryFile[] };
  /** Words of the first page by BCP 47 tag. */
  words?: Readonly<Record<string, RegistryFile>>;
}

export interface Registry {
  schema: 1;
  /** Falls never; counts each change. */
  sequence: number;
  release: string;
  contract: string;
  remotes: readonly RegistryRemote[];
}
