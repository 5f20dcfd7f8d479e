/** Keycloak, as the services of MOSIP use it: it says which service somebody is, and what it may do. */
export interface ServiceIdentity {
  /** A token that is good for a while yet. @throws {ConnectorUnavailable} @throws {ConnectorError} `KER-ATH-401` when we are not known there */
  token(): Promise<string>;
  /** It was refused, so the next one is another. */
  forget(token: string): void;
}

/** Who bears a token. */
export interface ServiceCaller {
  clientId: string;
  roles: ReadonlySet<string>;
}

/** The other side: whether a token that came in is good for a service. */
export interface TokenCheck {
  /** @returns undefined for a token that nobody here gave out, that has expired, or that is for another service */
  callerOf(token: string, audience: string): Promise<ServiceCaller | undefined>;
}
