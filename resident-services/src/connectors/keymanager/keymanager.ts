import type { JWK, JWTPayload } from 'jose';

/** Key Manager: seals what is stored, signs what leaves. `reference` names a key, such as `resident_document`. */
export interface KeyManager {
  /** AES-256-GCM under the key of `reference`; `context` (table, column, row) is bound in and needed to open it again. */
  seal(reference: string, plain: string, context: string): Promise<string>;
  /** @throws {ConnectorError} `KER-CRY-500` when key, context or text do not fit. */
  open(reference: string, sealed: string, context: string): Promise<string>;
  /** HMAC-SHA-256 in hex under a key of its own: a blind index to find a number by. */
  index(reference: string, value: string): string;
  /** A compact JWS with `kid`; ES256 makes the shortest, for what is printed. */
  sign(reference: string, payload: JWTPayload, options?: { alg?: 'PS256' | 'RS256' | 'ES256'; header?: Record<string, unknown> }): Promise<string>;
  /** The public keys of `reference`, for others to verify with. */
  jwks(reference: string): Promise<{ keys: JWK[] }>;
  /** The private keys of `reference` as JWK set; embedded mode only, for the provider that runs beside us. */
  privateJwks(reference: string, options?: { alg?: 'PS256' | 'RS256' | 'RSA-OAEP-256'; use?: 'sig' | 'enc' }): Promise<{ keys: JWK[] }>;
}
