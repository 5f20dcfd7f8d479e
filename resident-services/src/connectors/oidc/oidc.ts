/** What the portal learns of a resident who signed in. Claims may carry language tags (`name#ar`, `name#ara`). */
export interface SignedIn {
  accessToken: string;
  /** Claims of the verified ID token. */
  idToken: { iss: string; sub: string; aud: string | string[]; exp: number; iat: number; nonce?: string; acr?: string; auth_time?: number };
  /** Claims of the verified user info: individual_id, name, email, phone_number, picture. */
  userInfo: Record<string, unknown> & { sub: string };
  scope: string;
  /** Hard end of the session. */
  expiresAt: Date;
}

/** e-Signet, seen by the portal that is its client. */
export interface OidcConnector {
  readonly issuer: string;
  /** Where the browser goes to sign in. */
  readonly authorizationEndpoint: string;
  /** Where the provider ends its own session; undefined for e-Signet, which has none. */
  readonly endSessionEndpoint?: string;
  readonly clientId: string;
  /**
   * Redeems a code with private_key_jwt and PKCE, verifies ID token (alg, iss, aud, exp, one of the nonces) and
   * user info (JWE opened if there is one, inner JWS always verified, same sub).
   * @throws {ConnectorError} `invalid_grant` when the provider or a check refuses; {ConnectorUnavailable} when it is down.
   */
  redeem(request: { code: string; codeVerifier: string; redirectUri: string; nonces: readonly string[] }): Promise<SignedIn>;
}
