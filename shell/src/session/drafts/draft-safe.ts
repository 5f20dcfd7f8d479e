import { storeName } from './forget-drafts.js';

const lifeMs = 15 * 60_000;

interface Sealed {
  /** Of its key: each tab has one of its own. */
  id: string;
  /** In clear, to know where it waits; it is bound to what is locked. */
  path: string;
  /** When nobody may open it any more. */
  until: number;
  iv: number[];
  text: number[];
}

/** Whose it is and for which page: what was sealed for another does not open. */
export interface Owner {
  /** The resident, as the hash that the session knows. */
  whose: string;
  path: string;
}

/** Locks a value for the tab. The key stays in the browser, can be read by no script, and opens this one value. */
export async function seal(value: unknown, owner: Owner, now = Date.now()): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const id = crypto.randomUUID();
  const until = now + lifeMs;
  const text = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(owner, until) },
    key,
    new TextEncoder().encode(JSON.stringify(value)),
  );
  await sweep(now);
  await withKeys('readwrite', (keys) => keys.put(key, keyOf({ id, until })));
  sessionStorage.setItem(storeName, JSON.stringify({ id, path: owner.path, until, iv: [...iv], text: [...new Uint8Array(text)] } satisfies Sealed));
}

/** The page that a draft waits for; what is over is not kept any longer. */
export function waitingAt(now = Date.now()): string | undefined {
  const { path, until = 0 } = JSON.parse(sessionStorage.getItem(storeName) ?? '{}') as Partial<Sealed>;
  if (path && now > until) sessionStorage.removeItem(storeName); // its key is swept; those of other tabs stay
  return now > until ? undefined : path;
}

/** Opens what was locked for this owner, once: whatever comes of it, nothing is left. */
export async function unseal(owner: Owner, now = Date.now()): Promise<unknown> {
  const stored = sessionStorage.getItem(storeName);
  sessionStorage.removeItem(storeName);
  if (!stored) return undefined;
  try {
    const { id, until, iv, text } = JSON.parse(stored) as Sealed;
    const key = (await withKeys('readonly', (keys) => keys.get(keyOf({ id, until })))) as CryptoKey | undefined;
    await withKeys('readwrite', (keys) => keys.delete(keyOf({ id, until })));
    if (!key || now > until) return undefined;
    const additionalData = boundTo(owner, until);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: new Uint8Array(iv), additionalData }, key, new Uint8Array(text));
    return JSON.parse(new TextDecoder().decode(plain)) as unknown;
  } catch (error) {
    console.debug('a draft does not open', error); // of somebody else, or damaged
    return undefined;
  }
}

/** The end goes first, so that what is over lies together. */
const keyOf = ({ id, until }: Pick<Sealed, 'id' | 'until'>) => [until, id];

/** Drops the keys whose time is over: of tabs that were closed, or never came back. */
const sweep = (now: number) => withKeys('readwrite', (keys) => keys.delete(IDBKeyRange.upperBound([now])));

const boundTo = ({ whose, path }: Owner, until: number) => new TextEncoder().encode(JSON.stringify([whose, path, until]));

/** Asks the key store one thing, and closes it, so that it can be deleted at any time. */
async function withKeys<T>(mode: IDBTransactionMode, ask: (keys: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(storeName);
  opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
  const database = await answerOf(opening);
  try {
    return await answerOf(ask(database.transaction('keys', mode).objectStore('keys')));
  } finally {
    database.close();
  }
}

const answerOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the store of this browser does not answer'));
  });
