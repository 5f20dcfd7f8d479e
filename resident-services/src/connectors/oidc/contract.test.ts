import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { base64url, CompactEncrypt, decodeJwt, exportJWK, type JWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { testClock } from '../../testing/test-clock.js';
import { ConnectorError, ConnectorUnavailable } from '../connector-error.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import { httpOidc, type OidcSettings } from './http.js';

const settings: OidcSettings = {
  issuer: 'https://esignet.example/v1/esignet',
  authorizationEndpoint: 'https://esignet.example/authorize',
  tokenEndpoint: 'https://esignet.example/token',
  userInfoEndpoint: 'https://esignet.example/userinfo',
  jwksUri: 'https://esignet.example/jwks',
  clientId: 'resident-portal',
  scope: 'openid Manage-VID Manage-Credentials',
};
const request = { code: 'code', codeVerifier: 'v'.repeat(43), redirectUri: 'https://portal.example/callback', nonces: ['of-another-tab', 'the-nonce'] };
const clock = testClock();
const now = () => Math.floor(clock().getTime() / 1000);

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const provider = rsa();
const stranger = rsa();
const portal = rsa();
const publicJwk = async (key: KeyObject, more: Partial<JWK>) => ({ ...(await exportJWK(key)), ...more });

interface Tampering {
  idToken?: (claims: JWTPayload) => Promise<string> | string;
  userInfo?: (claims: JWTPayload) => Promise<string> | string;
  token?: () => Response;
  tokens?: Record<string, unknown>;
  jwks?: () => Response;
}

const sign = (claims: JWTPayload, key: KeyObject = provider.privateKey, header: { alg?: string; kid?: string } = {}) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'PS256', kid: 'one', ...header }).sign(key);

/** A provider of our own making that signs well, unless told otherwise. */
function providerThat(tampering: Tampering = {}) {
  const asked: { url: string; form: URLSearchParams; authorization?: string | null }[] = [];
  const idClaims = () => ({
    iss: settings.issuer,
    aud: settings.clientId,
    sub: 'pairwise',
    iat: now(),
    exp: now() + 3600,
    nonce: 'the-nonce',
    acr: 'mosip:idp:acr:generated-code',
    auth_time: now(),
  });
  const userClaims = () => ({ iss: settings.issuer, aud: settings.clientId, sub: 'pairwise', individual_id: '4092193295', 'name#ara': 'أمل' });

  const answer: typeof fetch = async (input, init) => {
    const url = String(input);
    asked.push({ url, form: new URLSearchParams(String(init?.body ?? '')), authorization: new Headers(init?.headers).get('authorization') });
    if (url === settings.jwksUri) {
      return tampering.jwks?.() ?? Response.json({ keys: [await publicJwk(provider.publicKey, { kid: 'one', alg: 'PS256', use: 'sig' })] });
    }
    if (url === settings.userInfoEndpoint) return new Response(await (tampering.userInfo ?? sign)(userClaims()));
    if (tampering.token) return tampering.token();
    const id_token = await (tampering.idToken ?? sign)(idClaims());
    return Response.json({ access_token: 'opaque', token_type: 'Bearer', expires_in: 3600, scope: 'openid Manage-VID', id_token, ...tampering.tokens });
  };
  return { asked, oidc: httpOidc({ settings, keymanager, clock, fetch: answer }) };
}

const keymanager = {
  sign: (_reference: string, payload: JWTPayload) => sign(payload, portal.privateKey),
  privateJwks: async () => ({ keys: [await publicJwk(portal.privateKey, { kid: 'mine', alg: 'RSA-OAEP-256', use: 'enc' })] }),
} as Partial<KeyManager> as KeyManager;

const encrypted = async (text: string, { alg = 'RSA-OAEP-256', key = portal.publicKey }: { alg?: string; key?: KeyObject } = {}) =>
  new CompactEncrypt(Buffer.from(text)).setProtectedHeader({ alg, enc: 'A256GCM', kid: 'mine' }).encrypt(key);

describe('e-Signet, to the portal that is its client', () => {
  it('redeems a code with an assertion and PKCE, and says who signed in (§3.4)', async () => {
    const { oidc, asked } = providerThat();

    const signedIn = await oidc.redeem(request);

    assert.equal(signedIn.idToken.nonce, 'the-nonce');
    assert.equal(signedIn.userInfo['individual_id'], '4092193295');
    assert.equal(signedIn.userInfo['name#ara'], 'أمل');
    assert.equal(signedIn.scope, 'openid Manage-VID');
    assert.equal(signedIn.expiresAt.getTime(), clock().getTime() + 3_600_000);
    const form = asked.find(({ url }) => url === settings.tokenEndpoint)!.form;
    assert.equal(form.get('code_verifier'), request.codeVerifier);
    const assertion = decodeJwt(form.get('client_assertion')!);
    assert.deepEqual([assertion.iss, assertion.sub, assertion.aud], ['resident-portal', 'resident-portal', settings.issuer]);
    assert.equal(assertion.exp! - assertion.iat!, 60);
    assert.equal(asked.find(({ url }) => url === settings.userInfoEndpoint)!.authorization, 'Bearer opaque');
  });

  it('never sends the same assertion twice', async () => {
    const { oidc, asked } = providerThat();

    await oidc.redeem(request);
    await oidc.redeem(request);

    const ids = asked.filter(({ url }) => url === settings.tokenEndpoint).map(({ form }) => decodeJwt(form.get('client_assertion')!).jti);
    assert.equal(new Set(ids).size, 2);
  });

  it('opens an encrypted user info and verifies what is inside (§3.8)', async () => {
    const { oidc } = providerThat({ userInfo: async (claims) => encrypted(await sign(claims)) });

    const { userInfo } = await oidc.redeem(request);

    assert.equal(userInfo['individual_id'], '4092193295');
  });

  it('finds the granted scope in the access token when the answer does not name it', async () => {
    const access_token = await sign({ iss: settings.issuer, sub: 'pairwise', exp: now() + 3600, scope: 'openid' });

    const { scope } = await providerThat({ tokens: { scope: undefined, access_token } }).oidc.redeem(request);

    assert.equal(scope, 'openid');
  });

  it('takes the scope asked for when nobody names another (RFC 6749 §5.1)', async () => {
    const { scope } = await providerThat({ tokens: { scope: undefined } }).oidc.redeem(request);

    assert.equal(scope, settings.scope);
  });

  const publicPem = provider.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const hs256 = (claims: JWTPayload) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(Buffer.from(publicPem));
  const unsigned = (claims: JWTPayload) => new UnsecuredJWT(claims).encode();
  const forged: Record<string, (claims: JWTPayload) => Promise<string> | string> = {
    'is not signed': unsigned,
    'is signed by HS256 with the public key': hs256,
    'is signed by a stranger': (claims) => sign(claims, stranger.privateKey),
    'names a key that is not there': (claims) => sign(claims, provider.privateKey, { kid: 'other' }),
    'is for another client': (claims) => sign({ ...claims, aud: 'someone' }),
    'comes from another issuer': (claims) => sign({ ...claims, iss: 'https://evil.example' }),
    'is no token': () => 'a.b',
  };
  const badIdTokens: typeof forged = {
    ...forged,
    'is too old': (claims) => sign({ ...claims, exp: now() - 6 }),
    'never ends': ({ exp: _, ...claims }) => sign(claims),
    'carries another nonce': (claims) => sign({ ...claims, nonce: 'planted' }),
    'carries no nonce': ({ nonce: _, ...claims }) => sign(claims),
    'is for several clients and does not say for which': (claims) => sign({ ...claims, aud: ['resident-portal', 'someone'] }),
  };
  for (const [how, idToken] of Object.entries(badIdTokens)) {
    it(`refuses an ID token that ${how}`, () => refusedBecause({ idToken }));
  }

  const wrongTag = async (claims: JWTPayload) => {
    const parts = (await encrypted(await sign(claims))).split('.');
    return [...parts.slice(0, 4), base64url.encode(randomBytes(16))].join('.');
  };
  const badUserInfos: typeof forged = {
    ...forged,
    'is about someone else': (claims) => sign({ ...claims, sub: 'another' }),
    'is encrypted around unsigned claims': async (claims) => encrypted(await unsigned(claims)),
    'is encrypted around plain JSON': (claims) => encrypted(JSON.stringify(claims)),
    'was altered under way': wrongTag,
    'is encrypted to someone else': async (claims) => encrypted(await sign(claims), { key: stranger.publicKey }),
    'is encrypted by an older method': async (claims) => encrypted(await sign(claims), { alg: 'RSA-OAEP' }),
  };
  for (const [how, userInfo] of Object.entries(badUserInfos)) {
    it(`refuses user info that ${how}`, () => refusedBecause({ userInfo }));
  }

  it('refuses what the provider refuses, and repeats nothing of its words but the code', async () => {
    const { oidc } = providerThat({ token: () => Response.json({ error: 'invalid_grant', error_description: 'secret' }, { status: 400 }) });

    const error = await oidc.redeem(request).catch((caught: unknown) => caught);

    assert.ok(error instanceof ConnectorError);
    assert.ok(!error.message.includes('secret'));
  });

  const silent: Record<string, Tampering> = {
    'does not answer': { token: () => { throw new TypeError('fetch failed'); } }, // prettier-ignore
    'sends a web page': { token: () => new Response('<html>', { status: 200 }) },
    fails: { token: () => Response.json({ error: 'server_error' }, { status: 503 }) },
    'hides its keys': { jwks: () => new Response('', { status: 502 }) },
  };
  for (const [how, tampering] of Object.entries(silent)) {
    it(`is unavailable, not refusing, when it ${how}`, async () => {
      await assert.rejects(providerThat(tampering).oidc.redeem(request), ConnectorUnavailable);
    });
  }

  async function refusedBecause(tampering: Tampering) {
    await assert.rejects(providerThat(tampering).oidc.redeem(request), (error) => error instanceof ConnectorError && error.code === 'invalid_grant');
  }
});
